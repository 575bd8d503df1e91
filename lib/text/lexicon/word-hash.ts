// A running hash of 32 bits over the folded letters of a name, read one by one: it says where to look, never what is there.
// FNV-1a over code units; numbers above 0xffff are read for what is no letter.

const CAPITAL_START = 0x811c_9dc5;
const SMALL_START = 0x2c1b_3c6d;
const FNV_PRIME = 0x0100_0193;
const SPREAD = 0x9e37_79b1;

/** Before the first letter: names that must begin with a capital lie elsewhere than those that may not. */
export const begun = (isCapital: boolean): number => (isCapital ? CAPITAL_START : SMALL_START) | 0;

/** After one more letter. */
export const read = (hash: number, letter: number): number => Math.imul(hash ^ letter, FNV_PRIME);

/** All bits of a hash depend on all of it: for places in a table whose size is a power of two. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), SPREAD);
  return mixed ^ (mixed >>> 13);
}
