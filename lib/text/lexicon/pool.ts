import { column } from './columns';
import { textHash } from './text-hash';

// All strings of a lexicon as UTF-16 code units end to end, each once; string n lies between limits n and n + 1.

export type PoolWriter = {
  /** The same string gets the same number. */
  add(text: string): number;
  /** For a string that stands in the lexicon but once: it is not looked for. */
  addNew(text: string): number;
  /** Where a string begins, in code units. */
  startOf(number: number): number;
  done(): { units: Uint16Array; limits: Uint32Array };
};

/** Gathers strings. */
export function poolWriter(): PoolWriter {
  const limits = column();
  const chunks: string[] = [];
  const numbers = textNumbers(chunks);
  let length = 0;
  limits.push(0);
  const addNew = (text: string): number => {
    length += text.length;
    limits.push(length);
    return chunks.push(text) - 1;
  };
  return {
    addNew,
    add: (text) => numbers(text, addNew),
    startOf: (number) => limits.at(number),
    done() {
      const units = new Uint16Array(length);
      let to = 0;
      for (const chunk of chunks) for (let at = 0; at < chunk.length; at++) units[to++] = chunk.charCodeAt(at);
      return { units, limits: limits.done() };
    },
  };
}

/** Numbers of the strings that were looked for before, as an open hash table: a Map of as many strings takes twice as long. */
function textNumbers(texts: readonly string[]): (text: string, addNew: (text: string) => number) => number {
  let slots = new Uint32Array(512);
  let hashes = new Uint32Array(512);
  let used = 0;
  const free = (hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const put = (slot: number, number: number, hash: number) => {
    slots[slot] = number;
    hashes[slot] = hash;
  };
  const grow = () => {
    const [oldSlots, oldHashes] = [slots, hashes];
    slots = new Uint32Array(oldSlots.length * 2);
    hashes = new Uint32Array(oldSlots.length * 2);
    for (let old = 0; old < oldSlots.length; old++) {
      const hash = oldHashes[old] ?? 0;
      if (oldSlots[old] !== 0) put(free(hash), oldSlots[old] ?? 0, hash);
    }
  };
  return (text, addNew) => {
    const hash = textHash(text, 0);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 1) - 1;
      if (hashes[slot] === hash && texts[number] === text) return number;
    }
    const number = addNew(text);
    put(slot, number + 1, hash);
    used += 1;
    if (used * 2 > slots.length) grow();
    return number;
  };
}

/** A string by its number; nothing is decoded before it is asked for. `is` compares without decoding. */
export type Pool = ((number: number) => string) & { is(number: number, text: string): boolean };

/** Reads strings where they lie. */
export function openPool(units: Uint16Array, limits: Uint32Array): Pool {
  const chunk = 8192;
  const read = (number: number) => {
    const end = limits[number + 1] ?? 0;
    let text = '';
    for (let at = limits[number] ?? end; at < end; at += chunk) {
      text += String.fromCharCode(...units.subarray(at, Math.min(end, at + chunk)));
    }
    return text;
  };
  const is = (number: number, text: string) => {
    const start = limits[number] ?? 0;
    if ((limits[number + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at++) if (units[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  return Object.assign(read, { is });
}
