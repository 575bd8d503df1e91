import { column } from './columns';

// All strings of a lexicon as UTF-16 code units end to end, each once; string n lies between limits n and n + 1.

export type PoolWriter = { add(text: string): number; done(): { units: Uint16Array; limits: Uint32Array } };

/** Gathers strings; the same string gets the same number. */
export function poolWriter(): PoolWriter {
  const numbers = new Map<string, number>();
  const limits = column();
  const chunks: string[] = [];
  let length = 0;
  limits.push(0);
  return {
    add(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      chunks.push(text);
      length += text.length;
      limits.push(length);
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

export type Pool = (number: number) => string;

/** Reads a string by its number; nothing is decoded before it is asked for. */
export function openPool(units: Uint16Array, limits: Uint32Array): Pool {
  const chunk = 8192;
  return (number) => {
    const end = limits[number + 1] ?? 0;
    let text = '';
    for (let at = limits[number] ?? end; at < end; at += chunk) {
      text += String.fromCharCode(...units.subarray(at, Math.min(end, at + chunk)));
    }
    return text;
  };
}
