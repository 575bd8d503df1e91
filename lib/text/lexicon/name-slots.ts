import { spread } from './word-hash';

// Keys of names by the hash of their letters: an open hash table of pairs [hash, key number plus one], 0 for an empty slot.
// Different names may have one hash, so whoever looks compares letters.

/** The key with this hash that `isWanted`; -1 where there is none. */
export function keyAt(slots: Uint32Array, hash: number, isWanted: (key: number) => boolean): number {
  const mask = (slots.length >> 1) - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const key = (slots[slot * 2 + 1] ?? 0) - 1;
    if (key < 0 || (slots[slot * 2] === hash >>> 0 && isWanted(key))) return key;
  }
}

export type SlotWriter = {
  /** The key with this hash that `isWanted`, else `key`, which is then entered. */
  enter(hash: number, key: number, isWanted: (key: number) => boolean): number;
  done(): Uint32Array;
};

const FIRST_SIZE = 512;
const FULL = 0.75;

/** A table that doubles when it is three quarters full. */
export function slotWriter(): SlotWriter {
  let slots = new Uint32Array(FIRST_SIZE);
  let used = 0;
  const put = (hash: number, value: number) => {
    const mask = (slots.length >> 1) - 1;
    let slot = spread(hash) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = value;
  };
  const grow = () => {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) put(old[at] ?? 0, old[at + 1] ?? 0);
  };
  return {
    enter(hash, key, isWanted) {
      const known = keyAt(slots, hash, isWanted);
      if (known >= 0) return known;
      if (used >= (slots.length >> 1) * FULL) grow();
      put(hash, key + 1);
      used += 1;
      return key;
    },
    done: () => slots,
  };
}
