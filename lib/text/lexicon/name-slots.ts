import { slotOf, type WordHash } from './word-hash';

// The words of all names as a trie whose branches are words, laid out in one flat hash table: a slot for every beginning of a
// name that ends with a word, found by the hash of that beginning. Slots come in pairs [fingerprint, value]; a value of 0 is an
// empty slot, else the key that ends here plus one, times 4, plus the flags.

/** Names go on with another word. */
export const GOES_ON = 1;
/** Names end among the characters after this word that belong to none: Yahoo! */
export const ENDS_ON_MARK = 2;

/** Key number of a value; -1 where no key ends. */
export const keyOf = (value: number): number => (value >>> 2) - 1;

export type SlotWriter = {
  /** Enters what has been read, with flags to add to it; returns the number of the slot, which holds until the next call. */
  enter(hash: WordHash, flags: number): number;
  /** The key that ends at a slot; -1: none yet. */
  key(slot: number): number;
  setKey(slot: number, key: number): void;
  /** The table; null where two beginnings would be taken for each other, and another seed must be tried. */
  done(): Uint32Array | null;
};

/** The value of what has been read; 0 where no name begins so. */
export function valueAt(slots: Uint32Array, hash: WordHash): number {
  const mask = (slots.length >> 1) - 1;
  const print = (hash[1] ?? 0) >>> 0;
  for (let slot = slotOf(hash[0] ?? 0, mask); ; slot = (slot + 1) & mask) {
    const value = slots[slot * 2 + 1] ?? 0;
    if (value === 0 || slots[slot * 2] === print) return value;
  }
}

/** A growing table, never more than three fifths full. */
export function slotWriter(): SlotWriter {
  let mask = 255;
  let slots = new Uint32Array((mask + 1) * 2);
  let places = new Int32Array(mask + 1);
  let free = 0.6 * (mask + 1);
  let isMistakable = false;
  const find = (place: number, print: number) => {
    let slot = slotOf(place, mask);
    for (; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] !== print) continue;
      if (places[slot] === place) break;
      isMistakable = true;
    }
    return slot;
  };
  const grow = () => {
    const [oldSlots, oldPlaces] = [slots, places];
    mask = mask * 2 + 1;
    slots = new Uint32Array((mask + 1) * 2);
    places = new Int32Array(mask + 1);
    free = 0.3 * (mask + 1);
    for (let old = 0; old < oldPlaces.length; old++) {
      if (oldSlots[old * 2 + 1] === 0) continue;
      const place = oldPlaces[old] ?? 0;
      const print = oldSlots[old * 2] ?? 0;
      const slot = find(place, print);
      slots[slot * 2] = print;
      slots[slot * 2 + 1] = oldSlots[old * 2 + 1] ?? 0;
      places[slot] = place;
    }
  };
  return {
    enter(hash, flags) {
      if (free < 1) grow();
      const place = hash[0] ?? 0;
      const print = (hash[1] ?? 0) >>> 0;
      const slot = find(place, print);
      if (slots[slot * 2 + 1] === 0) {
        free -= 1;
        slots[slot * 2] = print;
        places[slot] = place;
      }
      slots[slot * 2 + 1] = (slots[slot * 2 + 1] ?? 0) | flags;
      return slot;
    },
    key: (slot) => keyOf(slots[slot * 2 + 1] ?? 0),
    setKey(slot, key) {
      slots[slot * 2 + 1] = ((slots[slot * 2 + 1] ?? 0) & (GOES_ON | ENDS_ON_MARK)) + (key + 1) * 4;
    },
    done: () => (isMistakable ? null : slots),
  };
}
