import { spread } from './word-hash';

// What may follow a beginning, told without looking into the big tables: a Bloom filter of which an entry has all its bits in
// one word (Putze, Sanders & Singler, "Cache-, hash- and space-efficient Bloom filters", 2007), small enough for a processor's
// own cache. "No" is certain, "yes" is wrong once in forty times.

// What follows is a letter, below 0x10000, or more than that.
/** A name ends here. */
export const END = 0x20000;
/** Names end among the characters after this word that belong to none: Yahoo! */
export const END_ON_MARK = 0x40000;
/** Added to the first letter of the next word: it is a capital. */
export const CAPITAL_NEXT = 0x10000;

// A form has two or three entries, of two bits each.
const BITS_A_FORM = 20;
const WORD_BITS = 32;

/** An empty filter for so many forms. */
export function newFilter(forms: number): Uint32Array {
  return new Uint32Array(2 ** Math.ceil(Math.log2((forms * BITS_A_FORM) / WORD_BITS + 1)));
}

/** Enters what follows the beginning with this hash. */
export function addNext(filter: Uint32Array, hash: number, next: number): void {
  const place = spread(hash);
  const at = place & (filter.length - 1);
  filter[at] = (filter[at] ?? 0) | bitsOf(place, next);
}

/** Whether `next` may follow the beginning with this hash: whatever follows one beginning is looked up in one word. */
export function mayFollow(filter: Uint32Array, hash: number, next: number): boolean {
  const place = spread(hash);
  return (~(filter[place & (filter.length - 1)] ?? 0) & bitsOf(place, next)) === 0;
}

/** Two bits of a word, by the upper bits of a product; a shift looks at the last five only. */
function bitsOf(place: number, next: number): number {
  const factor = 0x9e37_79b1;
  const firstPlace = 22;
  const secondPlace = 27;
  const product = Math.imul(place ^ next, factor);
  return (1 << (product >>> firstPlace)) | (1 << (product >>> secondPlace));
}
