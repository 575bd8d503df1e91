import type { Row } from '../rows';
import { type RowKey, type Saved, saveRows } from './curate';
import type { Store } from './db';
import { groupedBy } from './grouped';
import { winners } from './layers';

/** Gives rows of any dataset another topic (positions and claims have one), as one step. */
export function moveToTopic(store: Store, keys: readonly RowKey[], topic: string): Promise<Saved> {
  return changeRows(store, keys, (row) =>
    (row.type === 'claim' || row.type === 'position') && row.topic !== topic ? { ...row, topic } : row,
  );
}

/** Adds a tag to rows that can have one and do not have it yet, as one step. */
export function addTag(store: Store, keys: readonly RowKey[], tag: string): Promise<Saved> {
  return changeRows(store, keys, (row) =>
    row.type === 'topic' || row.tags?.includes(tag) ? row : { ...row, tags: [...(row.tags ?? []), tag] },
  );
}

/** Changes rows as the reader has them; what changed is saved to `mine` as one step, all or none. */
export async function changeRows(store: Store, keys: readonly RowKey[], change: (row: Row) => Row): Promise<Saved> {
  const changed: Row[] = [];
  for (const [type, own] of groupedBy(keys, (key) => key.type)) {
    const ids = own.map(({ id }) => id);
    for (const { row } of (await winners(store, type, ids)).values()) {
      const next = change(row);
      if (next !== row) changed.push(next);
    }
  }
  return await saveRows(store, changed);
}
