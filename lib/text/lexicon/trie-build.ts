import type { Keys } from './sort-keys';

// A double-array trie (Aoe, "An efficient digital search algorithm by using a double-array structure", 1989) with the
// unbranched ends of keys kept apart as tails. Cells come in pairs [value, parent]; a child lies at base + letter class.
// value = -(key + 1): only this key is left, compare its tail; else base * 2 + 1 if a key ends here, whose cell is the base itself.

export type TrieTables = {
  readonly cells: Int32Array;
  /** Rest of each key below its last branching; key n's lies between limits n and n + 1. */
  readonly tails: Uint16Array;
  readonly tailLimits: Uint32Array;
};

type Cells = { pairs: Int32Array; next: Int32Array; previous: Int32Array; size: number; top: number };
type Group = { readonly low: number; readonly high: number; readonly depth: number; readonly cell: number };

const FREE = -1;
const ROOT = 0;
const NOBODY = -2;
// How many free cells are tried for a branching before it goes to the end: keeps building linear and the table 95 % full.
const patience = 64;

/** Builds the tables from keys that are sorted and different from each other; `classes` is one more than the largest letter class. */
export function buildTrie(keys: Keys, classes: number): TrieTables {
  const count = keys.starts.length - 1;
  const cells = makeCells(Math.max(1024, count * 2 + classes * 2));
  occupy(cells, ROOT, NOBODY);
  const tailStarts = new Uint32Array(count);
  const waiting: Group[] = count > 0 ? [{ low: 0, high: count, depth: 0, cell: ROOT }] : [];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    // The root always branches: it is entered by a table of first letters.
    if (group.high - group.low === 1 && group.cell !== ROOT) {
      cells.pairs[group.cell * 2] = -(group.low + 1);
      tailStarts[group.low] = (keys.starts[group.low] ?? 0) + group.depth;
    } else branch(cells, keys, { group, waiting, tailStarts });
  }
  // Room beyond the last cell, so that a look-up needs no check of limits.
  const length = (cells.top + classes + 1) * 2;
  grow(cells, length / 2);
  return { cells: cells.pairs.slice(0, length), ...collectTails(keys, tailStarts) };
}

function branch(cells: Cells, keys: Keys, at: { group: Group; waiting: Group[]; tailStarts: Uint32Array }): void {
  const { low, high, depth, cell } = at.group;
  const endsHere = (keys.starts[low] ?? 0) + depth === (keys.starts[low + 1] ?? 0);
  const letters: number[] = endsHere ? [0] : [];
  const firsts: number[] = endsHere ? [low] : [];
  for (let key = endsHere ? low + 1 : low; key < high; key++) {
    const letter = keys.codes[(keys.starts[key] ?? 0) + depth] ?? 0;
    if (letters.at(-1) === letter) continue;
    letters.push(letter);
    firsts.push(key);
  }
  const base = findBase(cells, letters);
  for (const letter of letters) occupy(cells, base + letter, cell);
  cells.pairs[cell * 2] = base * 2 + (endsHere ? 1 : 0);
  if (endsHere) {
    cells.pairs[base * 2] = -(low + 1);
    at.tailStarts[low] = keys.starts[low + 1] ?? 0;
  }
  for (let child = endsHere ? 1 : 0; child < letters.length; child++) {
    const first = firsts[child] ?? 0;
    const end = firsts[child + 1] ?? high;
    at.waiting.push({ low: first, high: end, depth: depth + 1, cell: base + (letters[child] ?? 0) });
  }
}

function findBase(cells: Cells, letters: readonly number[]): number {
  const first = letters[0] ?? 0;
  const last = letters.at(-1) ?? 0;
  let tried = 0;
  for (let free = cells.next[ROOT] ?? 0; free < cells.size && tried < patience; free = cells.next[free] ?? cells.size) {
    const base = free - first;
    if (base < 1) continue;
    tried++;
    if (base + last >= cells.size) break;
    if (letters.every((letter) => cells.pairs[(base + letter) * 2 + 1] === FREE)) return base;
  }
  const base = cells.top + 1;
  if (base + last >= cells.size) grow(cells, Math.max(cells.size * 2, base + last + 1));
  return base;
}

// Free cells are a doubly linked list in ascending order, whose head is the root's `next`.
function makeCells(size: number): Cells {
  const cells: Cells = {
    pairs: new Int32Array(0),
    next: new Int32Array(0),
    previous: new Int32Array(0),
    size: 0,
    top: 0,
  };
  grow(cells, size);
  return cells;
}

function grow(cells: Cells, size: number): void {
  if (size <= cells.size) return;
  const widen = (old: Int32Array, length: number) => {
    const wider = new Int32Array(length);
    wider.set(old);
    return wider;
  };
  cells.pairs = widen(cells.pairs, size * 2);
  cells.next = widen(cells.next, size);
  cells.previous = widen(cells.previous, size + 1);
  const lastFree = cells.previous[cells.size] ?? 0;
  for (let cell = cells.size; cell < size; cell++) {
    cells.pairs[cell * 2 + 1] = FREE;
    cells.next[cell] = cell + 1;
    cells.previous[cell + 1] = cell;
  }
  cells.previous[cells.size] = lastFree;
  cells.size = size;
}

function occupy(cells: Cells, cell: number, parent: number): void {
  cells.pairs[cell * 2 + 1] = parent;
  if (cell > cells.top) cells.top = cell;
  if (cell === ROOT) return;
  const next = cells.next[cell] ?? 0;
  const previous = cells.previous[cell] ?? 0;
  cells.next[previous] = next;
  cells.previous[next] = previous;
}

function collectTails(keys: Keys, starts: Uint32Array): { tails: Uint16Array; tailLimits: Uint32Array } {
  const tailLimits = new Uint32Array(starts.length + 1);
  for (let key = 0; key < starts.length; key++) {
    tailLimits[key + 1] = (tailLimits[key] ?? 0) + (keys.starts[key + 1] ?? 0) - (starts[key] ?? 0);
  }
  const tails = new Uint16Array(tailLimits[starts.length] ?? 0);
  let to = 0;
  for (let key = 0; key < starts.length; key++) {
    for (let at = starts[key] ?? 0; at < (keys.starts[key + 1] ?? 0); at++) tails[to++] = keys.codes[at] ?? 0;
  }
  return { tails, tailLimits };
}
