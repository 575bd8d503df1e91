import type { DatasetRow, HiddenRow, Row } from '../rows';
import { allRows, rowBatches } from './dataset-rows';
import { rowTypes, type Store } from './db';
import { listDatasets } from './packs';
import type { DatasetRecord } from './records';

const batch = 1_000;

/** A dataset as NDJSON, a piece of up to 1,000 lines at a time: what importing it gives is the same again. */
export async function* exportDataset(store: Store, id: string): AsyncGenerator<string> {
  const dataset = await datasetOf(store, id);
  yield `${JSON.stringify(headerOf(dataset))}\n`;
  for (const type of rowTypes) {
    for await (const rows of rowBatches(store, { key: dataset.key, type }, batch)) {
      yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    }
  }
}

/** All rows of a dataset, in the order of an export. */
export async function datasetRows(store: Store, id: string): Promise<readonly (Row | HiddenRow)[]> {
  const { key } = await datasetOf(store, id);
  const parts = await Promise.all(rowTypes.map((type) => allRows(store, { key, type })));
  return parts.flat();
}

async function datasetOf(store: Store, id: string): Promise<DatasetRecord> {
  const dataset = (await listDatasets(store)).find((one) => one.id === id);
  if (dataset === undefined) throw new Error(`export: expected a dataset, found none with the id "${id}"`);
  return dataset;
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
