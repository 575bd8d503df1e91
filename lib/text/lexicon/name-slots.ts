import { slotOf, type WordHash } from './word-hash';

// Keys of names by the hash of their letters: an open hash table of pairs [fingerprint, key number plus one], 0 for an empty slot.

/** The key whose letters have been read, if their hash does not deceive; -1 where there is none. */
export function keyAt(slots: Uint32Array, hash: WordHash): number {
  const mask = (slots.length >> 1) - 1;
  const print = (hash[1] ?? 0) >>> 0;
  for (let slot = slotOf(hash[0] ?? 0, mask); ; slot = (slot + 1) & mask) {
    const key = (slots[slot * 2 + 1] ?? 0) - 1;
    if (key < 0 || slots[slot * 2] === print) return key;
  }
}

export type SlotWriter = {
  /** The key entered under a hash, which is `key` where there was none. */
  enter(hash: WordHash, key: number): number;
  /** The table; null where two keys would be taken for each other, and another seed must be tried. */
  done(): Uint32Array | null;
};

const FULL = 0.75;

/** A table that grows when it is three quarters full. */
export function slotWriter(): SlotWriter {
  let slots = new Uint32Array(512);
  let places = new Int32Array(256);
  let used = 0;
  let isMistakable = false;
  const find = (hash: WordHash) => {
    const mask = places.length - 1;
    let slot = slotOf(hash[0] ?? 0, mask);
    for (; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] !== (hash[1] ?? 0) >>> 0) continue;
      if (places[slot] === hash[0]) break;
      isMistakable = true;
    }
    return slot;
  };
  const put = (slot: number, hash: WordHash, value: number) => {
    slots[slot * 2] = hash[1] ?? 0;
    slots[slot * 2 + 1] = value;
    places[slot] = hash[0] ?? 0;
  };
  const grow = () => {
    const [oldSlots, oldPlaces] = [slots, places];
    slots = new Uint32Array(oldSlots.length * 2);
    places = new Int32Array(oldPlaces.length * 2);
    const hash = new Int32Array(2);
    for (let old = 0; old < oldPlaces.length; old++) {
      if (oldSlots[old * 2 + 1] === 0) continue;
      hash[0] = oldPlaces[old] ?? 0;
      hash[1] = oldSlots[old * 2] ?? 0;
      put(find(hash), hash, oldSlots[old * 2 + 1] ?? 0);
    }
  };
  return {
    enter(hash, key) {
      if (used >= places.length * FULL) grow();
      const slot = find(hash);
      const known = slots[slot * 2 + 1] ?? 0;
      if (known > 0) return known - 1;
      put(slot, hash, key + 1);
      used += 1;
      return key;
    },
    done: () => (isMistakable ? null : slots),
  };
}
