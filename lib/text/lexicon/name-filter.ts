import { slotOf, type WordHash } from './word-hash';

// What can be said of a beginning without looking into the big tables: a blocked Bloom filter (Putze, Sanders & Singler, "Cache-,
// hash- and space-efficient Bloom filters", 2007), small enough for a processor's own cache. Every trait is two bits of one
// word: "no" is certain, "yes" is wrong once in twenty times and more seldom.

/** Names go on with another word. */
export const GOES_ON = 2;
/** A name ends here. */
export const ENDS = 12;
/** Names end among the characters after this word that belong to none: Yahoo! */
export const ENDS_ON_MARK = 22;

// A form has a beginning or two besides itself, most of which it shares with others.
const BITS_A_FORM = 16;
const WORD_BITS = 32;
const PLACE_BITS = 5;

/** An empty filter for so many forms. */
export function newFilter(forms: number): Uint32Array {
  return new Uint32Array(2 ** Math.ceil(Math.log2((forms * BITS_A_FORM) / WORD_BITS + 1)));
}

/** Enters a trait of what has been read. */
export function addTrait(filter: Uint32Array, hash: WordHash, trait: number): void {
  const at = slotOf(hash[0] ?? 0, filter.length - 1);
  filter[at] = (filter[at] ?? 0) | bitsOf(hash, trait);
}

/** What the filter knows of what has been read: for `hasTrait`. */
export function traitsAt(filter: Uint32Array, hash: WordHash): number {
  return filter[slotOf(hash[0] ?? 0, filter.length - 1)] ?? 0;
}

/** Whether what has been read may have a trait. */
export function hasTrait(traits: number, hash: WordHash, trait: number): boolean {
  return (~traits & bitsOf(hash, trait)) === 0;
}

/** Thirty bits of the mixed fingerprint are six places in a word, two for each trait. */
function bitsOf(hash: WordHash, trait: number): number {
  const print = hash[1] ?? 0;
  const places = Math.imul(print ^ (print >>> 15), 0x9e37_79b1) >>> trait;
  return (1 << places) | (1 << (places >>> PLACE_BITS));
}
