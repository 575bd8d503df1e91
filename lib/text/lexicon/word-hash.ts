// A running hash of 32 bits over the folded letters of a name, read one by one: it says where to look, never what is there.
// FNV-1a over code units; numbers above 0xffff are read for what is no letter. Called for every letter of every word that may
// begin a name, so the numbers stand inside: those of a module are looked up anew at each call.

/** Before the first letter: names that must begin with a capital lie elsewhere than those that may not. */
export function begun(isCapital: boolean): number {
  const capitalStart = 0x811c_9dc5;
  const smallStart = 0x2c1b_3c6d;
  return (isCapital ? capitalStart : smallStart) | 0;
}

/** After one more letter. */
export function read(hash: number, letter: number): number {
  const fnvPrime = 0x0100_0193;
  return Math.imul(hash ^ letter, fnvPrime);
}

/** All bits of a hash depend on all of it: for places in a table whose size is a power of two. */
export function spread(hash: number): number {
  const factor = 0x9e37_79b1;
  const mixed = Math.imul(hash ^ (hash >>> 15), factor);
  return mixed ^ (mixed >>> 13);
}
