import type { HiddenRow, Row } from '../../rows';
import { rowsById } from '../dataset-rows';
import { mine, rowTypes, type Store } from '../db';
import { write } from '../journal';
import { rebuild } from '../lexicons';
import { stateOf } from '../packs';
import type { RowChange, Written } from '../records';

export type Commit = {
  /** Key of the dataset that was staged, and the id that it has for readers. */
  readonly key: string;
  readonly id: string;
  /** Rows of the file that take the place of the reader's own versions, which go. */
  readonly replaceMine: readonly (Row | HiddenRow)[];
};

/** Shows a staged dataset in the place of the one with the same id: one step, which undo takes back. */
export async function commit(store: Store, { key, id, replaceMine }: Commit): Promise<Written> {
  const written = await write(store, async () => {
    const ready = await store.datasets.where('status').equals('ready').toArray();
    const old = ready.filter((dataset) => dataset.id === id);
    const last = Math.max(...ready.map(({ rank }) => rank), 0);
    const after = { status: 'ready', enabled: old[0]?.enabled ?? true, rank: old[0]?.rank ?? last + 1 } as const;
    const replaced = old.map((dataset) => ({
      key: dataset.key,
      before: stateOf(dataset),
      after: { ...stateOf(dataset), status: 'gone' as const },
    }));
    const changes = await withoutMine(store, replaceMine);
    return { action: 'import', changes, datasets: [...replaced, { key, before: { ...after, status: 'gone' }, after }] };
  });
  if (replaceMine.length > 0) await rebuild(store, mine);
  return written;
}

async function withoutMine(store: Store, rows: readonly (Row | HiddenRow)[]): Promise<readonly RowChange[]> {
  if (rows.length === 0) return [];
  const changes: RowChange[] = [];
  for (const type of rowTypes) {
    const ids = rows.filter((row) => row.type === type).map(({ id }) => id);
    for (const before of await rowsById(store, { key: mine, type }, ids)) {
      if (before) changes.push({ type, id: before.id, before, after: null });
    }
  }
  return changes;
}
