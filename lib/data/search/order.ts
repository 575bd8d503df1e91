import type { Entry } from './folded';

export type Order = 'label' | 'date' | 'dataset';

/** As `compare` orders; what comes in runs that are in order already, as from packs, takes a tenth of the time. */
export function sorted(entries: readonly Entry[], order: Order): readonly Entry[] {
  return entries.toSorted((a, b) => compare(a, b, order));
}

/** Below zero where the first comes first: by the order, then by label, then by id. */
export function compare(a: Entry, b: Entry, order: Order): number {
  return plain(a[order], b[order]) || plain(a.label, b.label) || plain(a.id, b.id);
}

/** Below zero where the first comes first, by the numbers of its letters. */
export function plain(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
