import { folded, wordLetters } from '../letters';

// A running hash of 64 bits over the folded letters of a name: what has been read so far, in two numbers. It says in which
// slot of the name table to look and whom to expect there.

/** [which slot, which fingerprint]. */
export type WordHash = Int32Array;

// What sets a name that must begin with a capital apart from one that may not.
const CAPITAL = 0x10000;
const FNV_PRIME = 0x0100_0193;
const OTHER_PRIME = 0x85eb_ca6b;

/** Begins a name. */
export function begin(hash: WordHash, seed: number, isCapital: boolean): void {
  hash[0] = seed ^ (isCapital ? CAPITAL : 0);
  hash[1] = ~seed;
}

/** Reads to the end of the run of letters, digits and marks at `from`, and returns the offset of that end. */
export function readWord(hash: WordHash, text: string, from: number): number {
  let slot = hash[0] ?? 0;
  let print = hash[1] ?? 0;
  let at = from;
  for (; at < text.length; at++) {
    const letter = wordLetters[text.charCodeAt(at)] ?? 0;
    if (letter === 0) break;
    slot = Math.imul(slot ^ letter, FNV_PRIME);
    print = (Math.imul(print, OTHER_PRIME) + letter) | 0;
  }
  hash[0] = slot;
  hash[1] = print;
  return at;
}

/** Reads one character that belongs to no word. */
export function readMark(hash: WordHash, code: number): void {
  const mark = folded[code] ?? 0;
  hash[0] = Math.imul((hash[0] ?? 0) ^ mark, FNV_PRIME);
  hash[1] = (Math.imul(hash[1] ?? 0, OTHER_PRIME) + mark) | 0;
}

/** The slot at which to look first, in a table of `mask` + 1 slots. */
export function slotOf(one: number, mask: number): number {
  const mixed = Math.imul(one ^ (one >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) & mask;
}
