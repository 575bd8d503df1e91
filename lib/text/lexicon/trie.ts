import type { SectionReader } from './sections';

export type Trie = {
  /** Cell of every code unit as the first letter of a key; 0: no key begins so. */
  readonly entry: Int32Array;
  /** Letter class of every code unit; 0: in no key. */
  readonly classes: Uint16Array;
  readonly cells: Int32Array;
  readonly tails: Uint16Array;
  readonly tailLimits: Uint32Array;
  /** Records of key n lie between limits n and n + 1, in pairs. */
  readonly limits: Uint32Array;
  readonly records: Uint32Array;
};

/** The trie whose sections begin at `first`, as views on the buffer; `classes` by `letterClasses`. */
export function openTrie(sections: SectionReader, first: number, classes: Uint16Array): Trie {
  const cells = sections.cells(first);
  const base = (cells[0] ?? 0) >> 1;
  const entry = new Int32Array(classes.length);
  for (let code = 0; code < entry.length; code++) {
    const letter = classes[code] ?? 0;
    if (letter > 0 && cells[(base + letter) * 2 + 1] === 0) entry[code] = base + letter;
  }
  return {
    entry,
    classes,
    cells,
    tails: sections.units(first + 1),
    tailLimits: sections.words(first + 2),
    limits: sections.words(first + 3),
    records: sections.words(first + 4),
  };
}

/**
 * Writes [end, key] of every key that the text has at `at` into `found`, shortest first, and returns how many numbers it
 * wrote. `step` -1 reads backwards from `at`; an end is then the offset of the first letter read last.
 */
export function walk(trie: Trie, text: string, reading: { at: number; step: 1 | -1; found: Int32Array }): number {
  const { classes, cells, tails, tailLimits } = trie;
  const { step, found } = reading;
  const { length } = text;
  let { at } = reading;
  let cell = trie.entry[text.charCodeAt(at)] ?? 0;
  if (cell === 0) return 0;
  at += step;
  let count = 0;
  for (;;) {
    const value = cells[cell * 2] ?? 0;
    if (value < 0) {
      const key = -value - 1;
      const limit = tailLimits[key + 1] ?? 0;
      for (let tail = tailLimits[key] ?? 0; tail < limit; tail++, at += step) {
        if (at >>> 0 >= length || classes[text.charCodeAt(at)] !== tails[tail]) return count;
      }
      found[count++] = at;
      found[count++] = key;
      return count;
    }
    const base = value >> 1;
    if ((value & 1) === 1 && count < found.length - 2) {
      found[count++] = at;
      found[count++] = -(cells[base * 2] ?? 0) - 1;
    }
    // Unsigned: what lies before the text is beyond its length too.
    const letter = at >>> 0 < length ? (classes[text.charCodeAt(at)] ?? 0) : 0;
    if (letter === 0) return count;
    const child = base + letter;
    if (cells[child * 2 + 1] !== cell) return count;
    cell = child;
    at += step;
  }
}
