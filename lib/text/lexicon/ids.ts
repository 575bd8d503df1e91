import { column } from './columns';
import type { Pool, PoolWriter } from './pool';
import type { Section } from './sections';

// Ids to row numbers: an open hash table over the string pool. Also knows rows that are only hidden.

export type IdSpace = 'entity' | 'topic' | 'claim' | 'position' | 'holder';
const SLOT = 3;
/** The row number of an id that the dataset has, but only to hide it. */
export const HIDDEN = 0xffff_fffe;

export type IdWriter = { add(space: IdSpace, id: string, row: number): void; section(): Section };

/** Gathers ids; the first row of an id counts. */
export function idWriter(pool: PoolWriter): IdWriter {
  const entries = column();
  const keys: string[] = [];
  const known = new Set<string>();
  return {
    add(space, id, row) {
      const key = `${space} ${id}`;
      if (known.has(key)) return;
      known.add(key);
      keys.push(key);
      entries.push(pool.add(key));
      entries.push(row);
    },
    section() {
      const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
      const slots = new Uint32Array(size * SLOT);
      keys.forEach((key, index) => {
        const code = hash(key);
        let slot = code & (size - 1);
        while (slots[slot * SLOT] !== 0) slot = (slot + 1) & (size - 1);
        slots.set([entries.at(index * 2) + 1, entries.at(index * 2 + 1), code], slot * SLOT);
      });
      return slots;
    },
  };
}

/** Looks a row number up; null for an id that the dataset does not have. */
export function openIds(slots: Uint32Array, pool: Pool): (space: IdSpace, id: string) => number | null {
  const mask = slots.length / SLOT - 1;
  return (space, id) => {
    const key = `${space} ${id}`;
    const code = hash(key);
    for (let slot = code & mask; slots[slot * SLOT] !== 0; slot = (slot + 1) & mask) {
      const isKey = slots[slot * SLOT + 2] === code && pool((slots[slot * SLOT] ?? 1) - 1) === key;
      if (isKey) return slots[slot * SLOT + 1] ?? null;
    }
    return null;
  };
}

/** FNV-1a over code units. */
function hash(text: string): number {
  let code = 0x811c_9dc5;
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x0100_0193);
  return (code ^ (code >>> 15)) >>> 0;
}
