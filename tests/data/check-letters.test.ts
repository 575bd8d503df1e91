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
  const line = (name: string) => JSON.stringify(entity('anna', { label: { en: name } }));

  it.each(['\u202d', '\u202e'])('are refused where they turn letters round (%j)', (character) => {
    const read = parseLine(line(`Anna ${character}retsuM`), 1);
    expect(read.ok ? [] : read.problems.map(({ sentence }) => sentence)).toEqual([
      `label.en: expected a text without characters that turn letters round (U+202D, U+202E), found "Anna ${character}retsuM"`,
    ]);
  });

  it('are kept where writing from right to left needs them', () => {
    expect(parseLine(line('\u2068زيلينسكي\u2069 (\u200fUA\u200e)'), 1).ok).toBe(true);
  });
});
