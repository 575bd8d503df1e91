import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keys, sortKeys } from '../../../lib/text/lexicon/sort-keys';

type Key = readonly number[];

/** Keys end to end, as the sort reads them. */
function laidOut(keys: readonly Key[]): Keys {
  const starts = [0];
  for (const key of keys) starts.push((starts.at(-1) ?? 0) + key.length);
  return { codes: Uint16Array.from(keys.flat()), starts: Uint32Array.from(starts) };
}

/** The plain order: letter by letter, then the shorter. */
function compare(one: Key, other: Key): number {
  const differing = one.findIndex((letter, at) => letter !== other[at]);
  return differing < 0 || differing >= other.length
    ? one.length - other.length
    : (one[differing] ?? 0) - (other[differing] ?? 0);
}

const LETTERS = 4;
const inOrder = (keys: readonly Key[], letters = LETTERS) => [...sortKeys(laidOut(keys), letters + 1)];
/** What Array.prototype.sort, which is stable, makes of the same keys. */
const expected = (keys: readonly Key[]) =>
  keys.map((_, at) => at).toSorted((one, other) => compare(keys[one] ?? [], keys[other] ?? []));

const key = (letters: number, maxLength: number) => fc.array(fc.integer({ min: 1, max: letters }), { maxLength });

describe('sorting keys', () => {
  it.each<readonly [name: string, keys: readonly Key[], order: readonly number[]]>([
    ['no keys at all', [], []],
    ['a key alone', [[3]], [0]],
    ['by the first letter', [[2], [1]], [1, 0]],
    [
      'by the first letter that differs',
      [
        [1, 1, 3],
        [1, 1, 2],
      ],
      [1, 0],
    ],
    ['a key before its continuations', [[1, 2, 1], [1, 2], [1]], [2, 1, 0]],
    ['equal keys as they came', [[2], [1], [2], [1]], [1, 3, 0, 2]],
    ['the empty key first', [[1], []], [1, 0]],
    ['a short key of a late letter last', [[4], [1, 4, 4, 4]], [1, 0]],
  ])('%s', (_name, keys, order) => expect(inOrder(keys)).toEqual(order));

  it('agrees with a stable sort on few keys, which are compared', () => {
    fc.assert(
      fc.property(fc.array(key(LETTERS, 5), { maxLength: 12 }), (keys) => {
        expect(inOrder(keys)).toEqual(expected(keys));
      }),
    );
  });

  it('agrees with a stable sort on many keys, which are dealt out', () => {
    fc.assert(
      fc.property(fc.array(key(LETTERS, 7), { minLength: 40, maxLength: 200 }), (keys) => {
        expect(inOrder(keys)).toEqual(expected(keys));
      }),
    );
  });

  it('agrees with a stable sort on many keys that share a long beginning', () => {
    const beginning = Array.from({ length: 50 }, () => 2);
    fc.assert(
      fc.property(fc.array(key(2, 3), { minLength: 20, maxLength: 60 }), (ends) => {
        const keys = ends.map((end) => [...beginning, ...end]);
        expect(inOrder(keys)).toEqual(expected(keys));
      }),
    );
  });

  it('sorts by the largest letter class that there can be', () => {
    const most = 0xfffe;
    expect(inOrder([...Array.from({ length: 13 }, () => [most]), [1]], most)[0]).toBe(13);
  });
});
