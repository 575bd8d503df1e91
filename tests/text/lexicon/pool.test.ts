import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPool, poolWriter } from '../../../lib/text/lexicon/pool';

/** A pool that is written with these strings, and the number that each got. */
function pooled(texts: readonly string[]) {
  const writer = poolWriter();
  const numbers = texts.map((text) => writer.add(text));
  const { units, limits } = writer.done();
  return { writer, numbers, pool: openPool(units, limits) };
}

describe('a pool of strings', () => {
  it.each<readonly [name: string, texts: readonly string[], numbers: readonly number[]]>([
    ['nothing', [], []],
    ['the same string twice', ['a', 'a'], [0, 0]],
    ['strings that differ in letter case', ['a', 'A'], [0, 1]],
    ['a string and its beginning', ['kyiv', 'ky', 'kyiv'], [0, 1, 0]],
    ['the empty string', ['', 'a', ''], [0, 1, 0]],
    ['strings that would be one if they stood end to end', ['ab', 'c', 'a', 'bc'], [0, 1, 2, 3]],
    ['letters of two units', ['🙂', '🙂🙂', '🙂'], [0, 1, 0]],
    ['a letter and its accent apart', ['é', 'e\u0301'], [0, 1]],
  ])('numbers %s', (_name, texts, numbers) => {
    const found = pooled(texts);
    expect(found.numbers).toEqual(numbers);
    expect(found.numbers.map((number) => found.pool(number))).toEqual(texts);
  });

  it('enters what is new without looking for it', () => {
    const writer = poolWriter();
    expect([writer.addNew('a'), writer.addNew('a'), writer.add('a'), writer.add('a')]).toEqual([0, 1, 2, 2]);
  });

  it('knows where a string begins', () => {
    const { writer, numbers } = pooled(['ab', '', 'c']);
    expect(numbers.map((number) => writer.startOf(number))).toEqual([0, 2, 2]);
  });

  it('compares without decoding', () => {
    const { pool } = pooled(['kyiv', '']);
    const asked = ['kyiv', 'Kyiv', 'kyi', 'kyivs', ''];
    expect(asked.map((text) => pool.is(0, text))).toEqual([true, false, false, false, false]);
    expect(asked.map((text) => pool.is(1, text))).toEqual([false, false, false, false, true]);
  });

  it('has nothing under a number that it never gave', () => {
    const { pool } = pooled(['a']);
    expect(pool(7)).toBe('');
    expect(pool.is(7, 'a')).toBe(false);
  });

  it('decodes a string that is longer than what is read at once', () => {
    const long = 'ґ'.repeat(20_000);
    const { pool, numbers } = pooled(['before', long, 'after']);
    expect(numbers.map((number) => pool(number))).toEqual(['before', long, 'after']);
  });

  it('numbers and gives back any strings as a list without doubles does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 2_000 }), (texts) => {
        const { numbers, pool } = pooled(texts);
        const unique = [...new Set(texts)];
        expect(numbers).toEqual(texts.map((text) => unique.indexOf(text)));
        expect(unique.map((_, number) => pool(number))).toEqual(unique);
      }),
      { numRuns: 40 },
    );
  });
});
