import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../lib/rows';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person } from './sample';

type Case = readonly [name: string, aliases: readonly Alias[], text: string, expected: readonly string[]];

const alias = (text: string, more: Partial<Alias> = {}): Alias => ({ text, lang: 'mul', ...more });

// What once went wrong, or nearly did, when letters, cells or records were laid out anew.
const cases: readonly Case[] = [
  ['a single name', [alias('Putin')], 'Putin', ['Putin']],
  ['a single letter', [alias('G', { case: 'any' })], 'g G', ['g', 'G']],
  ['no name at all', [], 'Putin', []],
  ['a name that ends with the text', [alias('Anna Berg')], 'Anna', []],
  ['a name and its beginning, both at the end', [alias('Anna'), alias('Anna Berg')], 'Anna Ber', ['Anna']],
  ['a small first letter in any case', [alias('der Kreml')], 'Der Kreml, der Kreml', ['Der Kreml', 'der Kreml']],
  ['a small first letter, exactly', [alias('iPhone', { case: 'exact' })], 'IPhone iPhone', ['iPhone']],
  ['a digit first', [alias('112-я бригада')], '112-я бригада', ['112-я бригада']],
  ['letters without case', [alias('乌克兰'), alias('أوكرانيا')], '乌克兰 أوكرانيا', ['乌克兰', 'أوكرانيا']],
  ['the same name in both cases', [alias('Merz'), alias('merz', { case: 'exact' })], 'Merz merz', ['Merz', 'merz']],
  ['a longer name in the wrong case', [alias('Anna'), alias('Anna Berg')], 'Anna berg', ['Anna']],
  ['İ, which grows in small letters', [alias('İstanbul')], 'in İstanbul und Istanbul', ['İstanbul', 'Istanbul']],
  ['capitals beyond the thirty-second letter', [alias(`${'A'.repeat(40)} B`, { case: 'any' })], 'a', []],
  ['a curled apostrophe in the alias', [alias('Д’Артаньян')], "Д'Артаньян", ["Д'Артаньян"]],
  ['white space around the alias', [alias(' Anna  Berg ')], 'Anna Berg', ['Anna Berg']],
  ['half a surrogate pair before a name', [alias('Anna')], '\ud83d\ude00Anna 😀', ['Anna']],
];

describe('REGRESSION', () => {
  it.each(cases)('%s', (_name, aliases, text, expected) => {
    const lexicon = lexiconOf({ entities: aliases.map((one) => person(one.text, { aliases: [one] })) });
    const found = lexicon.names(text, wordStarts(text)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });

  it('reads an alias once where two of its forms are spelled alike, as the alias itself', () => {
    const inflect = (base: string) => [base, 'weißes Haus'];
    const house = person('house', { kind: 'org', aliases: [alias('Weißes Haus')] });
    const [hit] = lexiconOf({ entities: [house] }, { inflect }).names('Weißes Haus', Uint32Array.of(0, 7));
    expect(hit?.uses.map(({ base }) => base)).toEqual([true]);
  });

  it('keeps the order of uses the same in every build', () => {
    const entities = Array.from({ length: 40 }, (_, index) => person(`p${index}`, { aliases: [alias('Anna')] }));
    const [hit] = lexiconOf({ entities }).names('Anna', Uint32Array.of(0));
    expect(hit?.uses.map(({ entity }) => entity.id)).toEqual(entities.map(({ id }) => id));
  });
});

describe('where words begin', () => {
  it.each([
    ["d'Emmanuel Macron", [0, 2, 11]],
    ["Лук'янов", [0]],
    ["'Лук'", [1]],
    ['Trump-Regierung', [0, 6]],
    ['', []],
    ['a', [0]],
    ['Л', [0]],
    ["Л'a", [0]],
    ["'a", [1]],
  ])('%j', (text, expected) => {
    expect([...wordStarts(text)]).toEqual(expected);
  });
});
