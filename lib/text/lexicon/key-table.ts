import type { Alphabet } from './alphabet';
import { column } from './columns';
import type { Section } from './sections';
import { type Keys, sortKeys } from './sort-keys';
import { buildTrie } from './trie-build';

// Keys with two numbers each. Keys that are spelled alike share one entry of the trie, and their records lie side by side.

export type KeyTable = {
  add(text: string, first: number, second: number): void;
  sections(): readonly Section[];
};

/** How many sections `sections` returns. */
export const KEY_TABLE_SECTIONS = 5;

/** Gathers keys; `sections` sorts them and lays the trie out: cells, tails, their limits, record limits, records. */
export function keyTable(alphabet: Alphabet): KeyTable {
  const codes = column(0x4000);
  const starts = column();
  const records = column();
  starts.push(0);
  return {
    add(text, first, second) {
      for (let at = 0; at < text.length; at++) codes.push(alphabet.classOf(text.charCodeAt(at)));
      starts.push(codes.length());
      records.push(first);
      records.push(second);
    },
    sections() {
      const keys = { codes: new Uint16Array(codes.done()), starts: starts.done() };
      const classes = alphabet.letters().length + 1;
      const { unique, limits, sorted } = group(keys, sortKeys(keys, classes), records.done());
      const trie = buildTrie(unique, classes);
      return [trie.cells, trie.tails, trie.tailLimits, limits, sorted];
    },
  };
}

function group(keys: Keys, order: Uint32Array, records: Uint32Array) {
  const codes = new Uint16Array(keys.codes.length);
  const starts = column(order.length + 1);
  const limits = column(order.length + 1);
  const sorted = new Uint32Array(records.length);
  let length = 0;
  starts.push(0);
  for (let rank = 0; rank < order.length; rank++) {
    const key = order[rank] ?? 0;
    if (rank === 0 || !isSame(keys, key, order[rank - 1] ?? 0)) {
      const end = keys.starts[key + 1] ?? 0;
      for (let at = keys.starts[key] ?? 0; at < end; at++) codes[length++] = keys.codes[at] ?? 0;
      starts.push(length);
      limits.push(rank);
    }
    sorted[rank * 2] = records[key * 2] ?? 0;
    sorted[rank * 2 + 1] = records[key * 2 + 1] ?? 0;
  }
  limits.push(order.length);
  return { unique: { codes: codes.subarray(0, length), starts: starts.done() }, limits: limits.done(), sorted };
}

function isSame({ codes, starts }: Keys, one: number, other: number): boolean {
  const from = starts[one] ?? 0;
  const shift = (starts[other] ?? 0) - from;
  const end = starts[one + 1] ?? 0;
  if (end + shift !== starts[other + 1]) return false;
  for (let at = from; at < end; at++) if (codes[at] !== codes[at + shift]) return false;
  return true;
}
