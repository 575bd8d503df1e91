import type { RowKey } from './curate';
import { deleteRowsOf, rowBatches, rowsAfter, rowsById } from './dataset-rows';
import { mine, rowTypes, type Store } from './db';
import { write } from './journal';
import type { DatasetRecord, DatasetState, Written } from './records';

/** Few enough that the page can answer in between. */
const rowsAtOnce = 1_000;

/** Rows of each type that are weighed. */
const sampleRows = 200;

/** All datasets the reader has, on or off, the one that wins first; `mine` is among them. */
export async function listDatasets(store: Store): Promise<readonly DatasetRecord[]> {
  return (await store.datasets.where('status').equals('ready').toArray()).sort((a, b) => a.rank - b.rank);
}

/** Switches a dataset on or off. */
export function enableDataset(store: Store, id: string, enabled: boolean): Promise<Written> {
  return arrange(store, (dataset) => (dataset.id === id ? { enabled } : {}));
}

/** Puts packs in an order, the one that wins first; `mine` stays above all, packs not named come last. */
export function orderDatasets(store: Store, ids: readonly string[]): Promise<Written> {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) + 1 : ids.length + 1);
  return arrange(store, (dataset) => (dataset.id === mine ? {} : { rank: place(dataset.id) }));
}

/** Takes a pack away at once; undo brings it back. `mine` cannot be removed. */
export function removeDataset(store: Store, id: string): Promise<Written> {
  if (id === mine) throw new Error('removeDataset: expected a pack, found the reader’s own dataset');
  return arrange(store, (dataset) => (dataset.id === id ? { status: 'gone' } : {}), 'remove');
}

/** Rows of a pack that the reader has a version of, or has hidden. */
export async function changedByMe(store: Store, { key, counts }: DatasetRecord): Promise<readonly RowKey[]> {
  const changed: RowKey[] = [];
  const own = (await store.datasets.get(mine))?.counts;
  for (const type of rowTypes) {
    // Those of whom there are fewer are looked for among the others.
    const [few, many] = (own?.[type] ?? 0) < counts[type] ? [mine, key] : [key, mine];
    for await (const rows of rowBatches(store, { key: few, type }, rowsAtOnce)) {
      const ids = rows.map(({ id }) => id);
      const others = await rowsById(store, { key: many, type }, ids);
      for (const row of others) if (row !== undefined) changed.push({ type, id: row.id });
    }
  }
  return changed;
}

/** About how many bytes the rows of a dataset take as text: weighed in a sample of each type. */
export async function sizeOf(store: Store, { key, counts }: DatasetRecord): Promise<number> {
  const weights = await Promise.all(
    rowTypes.map(async (type) => {
      const rows = await rowsAfter(store, { key, type }, { after: null, limit: sampleRows });
      return rows.length === 0 ? 0 : (JSON.stringify(rows).length / rows.length) * counts[type];
    }),
  );
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0));
}

/** Deletes the rows of datasets that no undo can bring back, and what an interrupted import left. Returns their keys. */
export async function purge(store: Store): Promise<readonly string[]> {
  const gone = await store.datasets.where('status').equals('gone').toArray();
  const steps = gone.length === 0 ? [] : await store.journal.toArray();
  const kept = new Set(steps.flatMap(({ datasets }) => datasets.map(({ key }) => key)));
  const purged: string[] = [];
  for (const { key } of gone.filter((dataset) => !kept.has(dataset.key))) {
    await removeRows(store, key);
    purged.push(key);
  }
  for (const { key } of await store.datasets.where('status').equals('importing').toArray()) {
    if (await whenIdle(key, () => removeRows(store, key))) purged.push(key);
  }
  return purged;
}

/** Deletes a dataset's rows by key range, its lexicon, and last its record, so that a cut leaves it to the next purge. */
export async function removeRows(store: Store, key: string): Promise<void> {
  await deleteRowsOf(store, key);
  await store.lexicons.delete(key);
  await store.datasets.delete(key);
}

/** Name of the lock that a running import holds. */
export function importLock(key: string): string {
  return `standpunkt-import-${key}`;
}

async function whenIdle(key: string, work: () => Promise<void>): Promise<boolean> {
  const { locks } = globalThis.navigator ?? {};
  if (locks === undefined) {
    await work();
    return true;
  }
  return await locks.request(importLock(key), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
    return lock !== null;
  });
}

function arrange(
  store: Store,
  changed: (dataset: DatasetRecord) => Partial<DatasetState>,
  action: 'arrange' | 'remove' = 'arrange',
): Promise<Written> {
  return write(store, async () => {
    const datasets = (await listDatasets(store)).flatMap((dataset) => {
      const before = stateOf(dataset);
      const after = { ...before, ...changed(dataset) };
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      return isSame ? [] : [{ key: dataset.key, before, after }];
    });
    return { action, datasets };
  });
}

/** What a step of undo may change of a dataset. */
export function stateOf({ status, enabled, rank }: DatasetRecord): DatasetState {
  return { status, enabled, rank };
}
