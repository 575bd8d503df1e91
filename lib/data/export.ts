import { Dexie } from 'dexie';
import type { DatasetRow } from '../rows';
import { rowTables, type Store } from './db';
import { unstamped } from './layers';
import { listDatasets } from './packs';
import type { DatasetRecord } from './records';

const batch = 1_000;

/** A dataset as NDJSON, a piece of up to 1,000 lines at a time: what importing it gives is the same again. */
export async function* exportDataset(store: Store, id: string): AsyncGenerator<string> {
  const dataset = (await listDatasets(store)).find((one) => one.id === id);
  if (dataset === undefined) throw new Error(`exportDataset: expected a dataset, found none with the id "${id}"`);
  yield `${JSON.stringify(headerOf(dataset))}\n`;
  for (const table of rowTables(store)) {
    let last: string | typeof Dexie.minKey = Dexie.minKey;
    for (;;) {
      const range = table.where('[dataset+id]').between([dataset.key, last], [dataset.key, Dexie.maxKey], false, true);
      const rows = await range.limit(batch).toArray();
      if (rows.length > 0) yield rows.map((row) => `${JSON.stringify(unstamped(row))}\n`).join('');
      if (rows.length < batch) break;
      last = rows.at(-1)?.id ?? last;
    }
  }
}

/** The dataset row of a stored dataset. */
export function headerOf(record: DatasetRecord): DatasetRow {
  const {
    key: _,
    status: __,
    enabled: ___,
    rank: ____,
    counts: _____,
    added: ______,
    stamp: _______,
    ...header
  } = record;
  return { type: 'dataset', format: 1, ...header };
}
