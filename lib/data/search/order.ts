import type { Entry } from './entry';

export type Order = 'label' | 'date' | 'dataset';

/** As `compare` orders, many times as quick for many: strings alone are sorted without calling back. */
export function sorted(entries: readonly Entry[], order: Order): readonly Entry[] {
  const keyed = new Map(entries.map((entry) => [`${entry[order]}\0${entry.label}\0${entry.id}`, entry]));
  return [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? []);
}

/** Below zero where the first comes first: by the order, then by label, then by id. */
export function compare(a: Entry, b: Entry, order: Order): number {
  return plain(a[order], b[order]) || plain(a.label, b.label) || plain(a.id, b.id);
}

function plain(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
