import type { HiddenRow, Row, RowType } from '../rows';
import { rowsById } from './dataset-rows';
import { mine, readTables, type Store } from './db';
import type { DatasetRecord } from './records';

/** The datasets that count, the one that wins first. */
export async function layers(store: Store): Promise<readonly DatasetRecord[]> {
  const ready = await store.datasets.where('status').equals('ready').toArray();
  return ready.filter(({ enabled }) => enabled).sort((a, b) => a.rank - b.rank);
}

/** A row as the reader has it, and the id of the dataset it is from. */
export type Found<R extends Row = Row> = { readonly row: R; readonly dataset: string };

/** Rows by id, of each the highest layer's; what that layer hides, and what no layer has, is not in the answer. */
export function winners(store: Store, type: RowType, ids: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  return highest(store, { type, ids, from: () => true });
}

/** The same without the reader's own rows: what packs have. */
export function packVersions(store: Store, type: RowType, ids: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  return highest(store, { type, ids, from: ({ id }) => id !== mine });
}

type Wanted = {
  readonly type: RowType;
  readonly ids: readonly string[];
  readonly from: (dataset: DatasetRecord) => boolean;
};

function highest(store: Store, { type, ids, from }: Wanted): Promise<ReadonlyMap<string, Found>> {
  return store.transaction('r', readTables(store), async () => {
    const found = new Map<string, Found>();
    const open = new Set(ids);
    for (const { key, id: dataset } of (await layers(store)).filter(from)) {
      if (open.size === 0) break;
      for (const row of await rowsById(store, { key, type }, [...open])) {
        if (row === undefined) continue;
        open.delete(row.id);
        if (!isHidden(row)) found.set(row.id, { row, dataset });
      }
    }
    return found;
  });
}

/** True for a row that only hides another. */
export function isHidden(row: Row | HiddenRow): row is HiddenRow {
  return 'hidden' in row;
}
