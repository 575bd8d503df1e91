import { column } from './columns';

// All strings of a lexicon as UTF-16 code units end to end, each once; string n lies between limits n and n + 1.

export type PoolWriter = {
  /** The same string gets the same number. */
  add(text: string): number;
  /** For a string that stands in the lexicon but once: it is not looked for. */
  addNew(text: string): number;
  done(): { units: Uint16Array; limits: Uint32Array };
};

/** Gathers strings. */
export function poolWriter(): PoolWriter {
  const numbers = new Map<string, number>();
  const limits = column();
  const chunks: string[] = [];
  let length = 0;
  limits.push(0);
  const addNew = (text: string): number => {
    length += text.length;
    limits.push(length);
    return chunks.push(text) - 1;
  };
  return {
    addNew,
    add(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = addNew(text);
      numbers.set(text, number);
      return number;
    },
    done() {
      const units = new Uint16Array(length);
      let to = 0;
      for (const chunk of chunks) for (let at = 0; at < chunk.length; at++) units[to++] = chunk.charCodeAt(at);
      return { units, limits: limits.done() };
    },
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
