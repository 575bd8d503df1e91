import { describe, expect, it } from 'vitest';
import { checkLetters, mixedWords } from '../../lib/data/check/letters';
import { parseLine } from '../../lib/data/schema/line';
import { entity } from './sample';

describe('letters that look like others', () => {
  it.each([
    ['a Cyrillic letter in a Latin word', 'Dmitry P\u0435skov', ['P\u0435skov']],
    ['a Latin letter in a Cyrillic word', 'Пeсков', ['Пeсков']],
    ['a Greek letter in a Latin word', 'L\u03bfndon and \u039aiel', ['L\u03bfndon', '\u039aiel']],
    ['a whole name in letters of another script', 'Пєсков', []],
    ['words of two scripts side by side', 'Песков (Peskov)', []],
    ['a number with a letter of either', 'Т-90M, Су-57, Leopard 2A6', []],
    ['accents', 'Orbán, Dvořák, Zełenski, Й', []],
    ['other scripts', '泽连斯基 زيلينسكي', []],
  ] as const)('%s', (_, text, expected) => {
    expect(mixedWords(text)).toEqual(expected);
  });

  it('are told with the field in which they stand', () => {
    const row = entity('anna', {
      label: { en: 'Ann\u0430', uk: 'Анна' },
      aliases: [
        { text: 'Anna Muster', lang: 'en' },
        { text: 'Must\u0435r', lang: 'de' },
      ],
    });
    expect(checkLetters([row]).map(({ path, sentence }) => `${path} ${sentence}`)).toEqual([
      'label.en label.en: expected words of one script, found "Ann\u0430", which mixes two',
      'aliases.1 aliases.1: expected words of one script, found "Must\u0435r", which mixes two',
    ]);
  });
});

describe('characters that turn the direction of text', () => {
  const read = (name: string) => parseLine(JSON.stringify(entity('anna', { label: { en: name } })), 1);

  it.each([
    ['turn letters round', 'Anna \u202eretsuM'],
    ['turn letters round and stop', 'Anna \u202dMuster\u202c'],
    ['open what does not end', 'Anna \u2067Muster'],
    ['embed what does not end', '\u202bAnna'],
    ['end what was not opened', 'Anna\u2069 Muster'],
    ['end another than they opened', '\u2067Anna\u202c'],
  ])('are refused where they %s', (_, name) => {
    const checked = read(name);
    expect(checked.ok ? [] : checked.problems.map(({ sentence }) => sentence)).toEqual([
      `label.en: expected a text that turns the direction of no words but its own, found "${name}"`,
    ]);
  });

  it.each([
    ['isolates', '\u2068زيلينسكي\u2069 (\u200fUA\u200e)'],
    ['one within the other', '\u2067א \u202aUA\u202c ב\u2069'],
    ['marks', 'שלום\u200f!'],
  ])('are kept where writing from right to left needs them: %s', (_, name) => {
    expect(read(name).ok).toBe(true);
  });
});
