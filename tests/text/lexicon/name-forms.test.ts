import { describe, expect, it } from 'vitest';
import type { Alias, EntityKind } from '../../../lib/rows';
import {
  addForms,
  aliasOf,
  capitals,
  isBase,
  isCased,
  isFull,
  mustBeCapital,
} from '../../../lib/text/lexicon/name-forms';

const alias = (text: string, more: Partial<Alias> = {}): Alias => ({ text, lang: 'de', ...more });

/** The keys that an alias and its forms are entered under: `^` before those that only a capital may begin, in brackets the letters that must be one. */
function keysOf(one: Alias, forms: readonly string[], kind: EntityKind = 'org'): readonly string[] {
  const keys: string[] = [];
  const record = { alias: one, kind, forms };
  const add = (form: string, isCapital: boolean, [, wanted]: readonly [number, number]) => {
    const letters = [...form].flatMap((letter, at) => (mustBeCapital(wanted, at) ? [letter] : []));
    keys.push(`${isCapital ? '^' : ''}${form} (${letters.join('')})`);
  };
  addForms({ begin: () => {}, add, done: () => [] }, 0, record);
  return keys;
}

describe('a name that identifies alone', () => {
  it.each<readonly [text: string, kind: EntityKind, expected: boolean]>([
    ['Anna Berg', 'person', true],
    ['Berg', 'person', false],
    ['von Berg', 'person', false],
    ['Van Berg', 'person', false],
    ['de la Tour', 'person', false],
    ['van der Berg', 'person', false],
    ['фон Берг', 'person', false],
    ['аль Берг', 'person', false],
    ['Anna von Berg', 'person', true],
    ['Anna-Maria', 'person', false],
    ['A. Berg', 'person', true],
    ['Berg', 'place', true],
    ['Berg', 'org', true],
    ['von Berg', 'place', true],
    ['Berg', 'weapon', true],
    ['Berg', 'event', true],
    ['', 'person', true],
  ])('%s, %s: %s', (text, kind, expected) => expect(isFull(alias(text), text, kind)).toBe(expected));

  it('is what its row says it is, whatever its words', () => {
    expect(isFull(alias('Berg', { kind: 'full' }), 'Berg', 'person')).toBe(true);
    expect(isFull(alias('Anna Berg', { kind: 'short' }), 'Anna Berg', 'person')).toBe(false);
  });
});

describe('the keys of a name', () => {
  it.each<readonly [name: string, alias: Alias, forms: readonly string[], keys: readonly string[]]>([
    ['a capital', alias('Berg'), ['Berg'], ['^Berg (B)']],
    ['a capital a word', alias('Anna Berg'), ['Anna Berg'], ['^Anna Berg (AB)']],
    ['a small word inside', alias('Rat der Stadt'), ['Rat der Stadt'], ['^Rat der Stadt (RS)']],
    ['a small first letter', alias('der Rat'), ['der Rat'], ['der Rat (R)', '^der Rat (R)']],
    ['a capital inside a word is no matter', alias('McBerg'), ['McBerg'], ['^McBerg (M)']],
    ['both parts of a hyphenated word', alias('Berg-Tal'), ['Berg-Tal'], ['^Berg-Tal (BT)']],
    ['an abbreviation', alias('EU'), ['EU'], ['^EU (EU)']],
    ['a letter and a digit', alias('G7'), ['G7'], ['^G7 (G)']],
    ['a letter alone is no abbreviation', alias('G'), ['G'], ['^G (G)']],
    ['exactly as written', alias('iPhone', { case: 'exact' }), ['iPhone'], ['iPhone (P)']],
    ['in any case', alias('Berg', { case: 'any' }), ['Berg'], ['Berg ()', '^Berg ()']],
    ['letters that have no case', alias('乌克兰'), ['乌克兰'], ['乌克兰 ()']],
    ['a digit first', alias('7 Tage', { case: 'any' }), ['7 Tage'], ['7 Tage ()']],
    ['every form', alias('Berg'), ['Berg', 'Bergs'], ['^Berg (B)', '^Bergs (B)']],
    ['ß and ss', alias('Weiß'), ['Weiß'], ['^Weiß (W)', '^Weiss (W)']],
    ['a form that is spelled so already', alias('Weiß'), ['Weiß', 'Weiss'], ['^Weiß (W)', '^Weiss (W)']],
    ['a mark first is no name', alias('«Berg»'), ['«Berg»'], []],
    ['nothing is no name', alias(''), [''], []],
    ['a stress mark first is no name', alias('-Berg'), ['-Berg'], []],
  ])('%s', (_name, one, forms, keys) => expect(keysOf(one, forms)).toEqual(keys));

  it('ask for the first capital alone of a body in Ukrainian and Russian, and for all elsewhere', () => {
    const text = 'Верховна Рада';
    expect(keysOf(alias(text, { lang: 'uk' }), [text])).toEqual(['^Верховна Рада (В)']);
    expect(keysOf(alias(text, { lang: 'ru' }), [text])).toEqual(['^Верховна Рада (В)']);
    expect(keysOf(alias(text, { lang: 'uk' }), [text], 'place')).toEqual(['^Верховна Рада (ВР)']);
    expect(keysOf(alias(text, { lang: 'mul' }), [text])).toEqual(['^Верховна Рада (ВР)']);
  });

  it('know their alias by its number, and the alias itself from its other forms', () => {
    const records: (readonly [number, number])[] = [];
    const keys = {
      begin: () => {},
      add: (_: string, __: boolean, record: readonly [number, number]) => records.push(record),
      done: () => [],
    };
    addForms(keys, 5, { alias: alias('Berg'), kind: 'org', forms: ['Berg', 'Bergs'] });
    expect(records.map(([first]) => aliasOf(first))).toEqual([5, 5]);
    expect(records.map(([first]) => isBase(first))).toEqual([true, false]);
  });
});

describe('capitals of a text', () => {
  const bits = (text: string, rule: 'exact' | 'initial') => capitals(text, rule).toString(2).padStart(1, '0');

  it.each([
    ['', '0', '0'],
    ['berg', '0', '0'],
    ['Berg', '1', '1'],
    ['BERG', '1111', '1'],
    ['iPhone', '10', '0'],
    ['a B', '100', '100'],
    ['a-B', '100', '100'],
    ["l'Anna", '100', '100'],
    ['Анна', '1', '1'],
    ['G7', '1', '1'],
    ['7G', '10', '0'],
  ])('%j: exactly %s, where words begin %s', (text, exact, initial) => {
    expect(bits(text, 'exact')).toBe(exact);
    expect(bits(text, 'initial')).toBe(initial);
  });

  it('are looked at in thirty-two letters, all of which may be one', () => {
    expect(capitals('A'.repeat(40), 'exact')).toBe(0xffff_ffff);
    expect(mustBeCapital(0xffff_ffff, 31)).toBe(true);
    expect(mustBeCapital(0xffff_ffff, 32)).toBe(false);
  });

  it('are those of the span alone', () => {
    expect(capitals('ab CD', 'exact', { start: 3, end: 5 })).toBe(0b11);
    expect(capitals('AB cd', 'exact', { start: 3, end: 5 })).toBe(0);
  });
});

describe('a span that fits the letter case of a record', () => {
  const EXACT = 2;
  it.each<readonly [name: string, text: string, record: readonly [number, number], expected: boolean]>([
    ['no capital asked', 'berg', [0, 0], true],
    ['a capital more', 'Berg', [0, 0], true],
    ['the capital that is asked', 'Berg', [0, 1], true],
    ['the capital that is asked is missing', 'berg', [0, 1], false],
    ['one of two is missing', 'Anna berg', [0, 0b100001], false],
    ['both are there', 'Anna Berg', [0, 0b100001], true],
    ['all letters are capitals', 'ANNA BERG', [0, 0b100001], true],
    ['exactly those', 'EU', [EXACT, 0b11], true],
    ['exactly: one more', 'EUR', [EXACT, 0b11], false],
    ['exactly: one less', 'Eu', [EXACT, 0b11], false],
    ['exactly: none', 'eu', [EXACT, 0], true],
  ])('%s', (_name, text, record, expected) => {
    expect(isCased(text, { start: 0, end: text.length }, record)).toBe(expected);
  });
});
