import { column } from './columns';
import type { Pool, PoolWriter } from './pool';
import type { Section } from './sections';
import { textHash } from './text-hash';

// Ids to row numbers: an open hash table over the string pool. Also knows rows that are only hidden.

const spaces = ['entity', 'topic', 'claim', 'position', 'holder'] as const;
export type IdSpace = (typeof spaces)[number];

/** The row number of an id that the dataset has, but only to hide it. */
export const HIDDEN = 0x1fff_fffe;

// Words of a slot: the id's number in the pool plus one, 0 for an empty slot; the row times eight plus the space.
const SLOT = 2;
const SPACES = 8;

export type IdWriter = {
  /** Gives the id's number in the pool. */
  add(space: IdSpace, id: string, row: number): number;
  section(): Section;
};

/** Gathers ids; the first row of an id counts. */
export function idWriter(pool: PoolWriter): IdWriter {
  const ids: string[] = [];
  const texts = column();
  const meanings = column();
  return {
    add(space, id, row) {
      const text = pool.addNew(id);
      ids.push(id);
      texts.push(text);
      meanings.push(row * SPACES + spaces.indexOf(space));
      return text;
    },
    section() {
      const mask = 2 ** Math.ceil(Math.log2(ids.length * 2 + 2)) - 1;
      const slots = new Uint32Array((mask + 1) * SLOT);
      const owners = new Uint32Array(mask + 1);
      ids.forEach((id, index) => {
        const meaning = meanings.at(index);
        const space = meaning % SPACES;
        for (let slot = textHash(id, space) & mask; ; slot = (slot + 1) & mask) {
          if (slots[slot * SLOT] !== 0) {
            if ((slots[slot * SLOT + 1] ?? 0) % SPACES === space && ids[owners[slot] ?? 0] === id) return;
            continue;
          }
          slots[slot * SLOT] = texts.at(index) + 1;
          slots[slot * SLOT + 1] = meaning;
          owners[slot] = index;
          return;
        }
      });
      return slots;
    },
  };
}

/** Looks a row number up; null for an id that the dataset does not have. */
export function openIds(slots: Uint32Array, pool: Pool): (space: IdSpace, id: string) => number | null {
  const mask = slots.length / SLOT - 1;
  return (space, id) => {
    const wanted = spaces.indexOf(space);
    for (let slot = textHash(id, wanted) & mask; slots[slot * SLOT] !== 0; slot = (slot + 1) & mask) {
      const meaning = slots[slot * SLOT + 1] ?? 0;
      const isId = meaning % SPACES === wanted && pool.is((slots[slot * SLOT] ?? 1) - 1, id);
      if (isId) return Math.floor(meaning / SPACES);
    }
    return null;
  };
}
