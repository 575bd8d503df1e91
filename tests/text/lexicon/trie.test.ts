import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterClasses, newAlphabet } from '../../../lib/text/lexicon/alphabet';
import { keyTable } from '../../../lib/text/lexicon/key-table';
import { readSections, writeSections } from '../../../lib/text/lexicon/sections';
import { openTrie, type Trie, walk } from '../../../lib/text/lexicon/trie';

/** A trie of keys as a lexicon has it: written to a buffer and opened there. The number of each is its first record. */
function trieOf(keys: readonly string[]): Trie {
  const alphabet = newAlphabet();
  const table = keyTable(alphabet);
  keys.forEach((key, number) => {
    table.add(key, number, number * 10);
  });
  const sections = table.sections();
  const opened = readSections(writeSections(sections), sections.length);
  return openTrie(opened, 0, letterClasses(alphabet.letters()));
}

type Match = readonly [end: number, keys: readonly number[]];

/** Ends and the numbers of the keys that end there, in the order in which they were found. */
function matches(
  trie: Trie,
  text: string,
  at: number,
  { step = 1, room = 256 }: { step?: 1 | -1; room?: number } = {},
) {
  const found = new Int32Array(room);
  const count = walk(trie, text, { at, step, found });
  return Array.from({ length: count / 2 }, (_, index): Match => {
    const key = found[index * 2 + 1] ?? -1;
    const records = trie.records.subarray((trie.limits[key] ?? 0) * 2, (trie.limits[key + 1] ?? 0) * 2);
    return [found[index * 2] ?? -1, [...records].filter((_record, place) => place % 2 === 0)];
  });
}

/** The same by looking at every key, shortest first. */
function plainMatches(keys: readonly string[], text: string, at: number): readonly Match[] {
  const byKey = new Map<string, number[]>();
  for (const [number, key] of keys.entries()) byKey.set(key, [...(byKey.get(key) ?? []), number]);
  return [...byKey]
    .filter(([key]) => text.startsWith(key, at))
    .map(([key, numbers]): Match => [at + key.length, numbers])
    .toSorted(([one], [other]) => one - other);
}

const word = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'ж', ' ', '-'), minLength: 1, maxLength });
const keySet = fc.array(word(7), { minLength: 1, maxLength: 60 });
const reversed = (text: string) => [...text].reverse().join('');

describe('a trie', () => {
  it.each<readonly [name: string, keys: readonly string[], text: string, expected: readonly Match[]]>([
    ['a key that is the text', ['ab'], 'ab', [[2, [0]]]],
    ['a key that the text goes on after', ['ab'], 'abc', [[2, [0]]]],
    ['no key longer than the text', ['abc'], 'ab', []],
    [
      'all keys that begin there, shortest first',
      ['abc', 'a', 'ab'],
      'abcd',
      [
        [1, [1]],
        [2, [2]],
        [3, [0]],
      ],
    ],
    ['a key twice, in the order of its entries', ['ab', 'x', 'ab'], 'ab', [[2, [0, 2]]]],
    ['letters of either case', ['kyiv'], 'KYIV', [[4, [0]]]],
    ['a key written in capitals', ['KYIV'], 'Kyiv', [[4, [0]]]],
    ['ё as е', ['королёв'], 'КОРОЛЕВ', [[7, [0]]]],
    ['a line break for a space', ['a b'], 'a\nb', [[3, [0]]]],
    ['no key with a letter of its end changed', ['abcdef'], 'abcdxf', []],
    ['no key where an unknown letter follows', ['ab'], 'a€b', []],
    ['nothing in no text', ['a'], '', []],
    ['nothing among no keys', [], 'abc', []],
  ])('finds %s', (_name, keys, text, expected) => expect(matches(trieOf(keys), text, 0)).toEqual(expected));

  it('finds at every place what looking at every key finds', () => {
    fc.assert(
      fc.property(keySet, word(20), (keys, text) => {
        const trie = trieOf(keys);
        for (let at = 0; at < text.length; at++) expect(matches(trie, text, at)).toEqual(plainMatches(keys, text, at));
      }),
    );
  });

  it('finds every key that was entered, and nothing that was not', () => {
    fc.assert(
      fc.property(keySet, keySet, (keys, others) => {
        const trie = trieOf(keys);
        const has = (text: string) => matches(trie, text, 0).some(([end]) => end === text.length);
        const known = new Set(keys);
        for (const text of [...keys, ...others]) expect(has(text)).toBe(known.has(text));
      }),
    );
  });

  it('finds backwards what it finds forwards in the text reversed', () => {
    fc.assert(
      fc.property(keySet, word(15), (keys, text) => {
        const trie = trieOf(keys);
        for (let at = 0; at < text.length; at++) {
          const back = matches(trie, text, at, { step: -1 });
          const mirrored = matches(trie, reversed(text), text.length - 1 - at);
          expect(back.map(([end, found]) => [text.length - 1 - end, found])).toEqual(mirrored);
        }
      }),
    );
  });

  it('keeps thousands of keys apart that differ in their last letter only', () => {
    const keys = Array.from({ length: 3000 }, (_, number) => `beginning ${String.fromCharCode(0x4e00 + number)}`);
    const trie = trieOf(keys);
    for (const number of [0, 1, 1499, 2999]) {
      const text = keys[number] ?? '';
      expect(matches(trie, text, 0)).toEqual([[text.length, [number]]]);
    }
  });

  it('writes no more than there is room for, and nothing that does not stand there', () => {
    const run = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 1, maxLength: 30 }),
        run,
        fc.integer({ min: 2, max: 4 }),
        (keys, text, pairs) => {
          const found = matches(trieOf(keys), text, 0, { room: pairs * 2 });
          const all = plainMatches(keys, text, 0);
          expect(found.length).toBeLessThanOrEqual(pairs);
          expect(found.length).toBeGreaterThanOrEqual(Math.min(1, all.length));
          for (const match of found) expect(all).toContainEqual(match);
        },
      ),
    );
  });

  it('carries both numbers of a record, and numbers letters as they come', () => {
    const trie = trieOf(['b', 'a', 'b']);
    expect([...trie.records]).toEqual([0, 0, 2, 20, 1, 10]);
  });
});
