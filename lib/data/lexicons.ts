import type { HiddenRow, Row, Rows, RowType } from '../rows';
import type { Lexicon } from '../text/types';
import { allRows } from './dataset-rows';
import { readTables, rowTypes, type Store } from './db';
import { layers } from './layers';
import type { DatasetRecord, LexiconRecord } from './records';

/** Builds and stores the lexicon of a dataset from its newest rows, and tells what it left out: a sentence for each term. */
export async function rebuild(store: Store, key: string): Promise<readonly string[]> {
  const counts = Object.values((await store.datasets.get(key))?.counts ?? {});
  const elsewhere = store.compiler.rebuild?.(
    key,
    counts.reduce((sum, count) => sum + count, 0),
  );
  if (elsewhere) return await elsewhere;
  for (;;) {
    const snapshot = await readRows(store, key);
    if (snapshot === null) return [];
    const buffer = await build(store, snapshot);
    const { stamp } = snapshot.dataset;
    const isNewest = await store.transaction('rw', store.datasets, store.lexicons, async () => {
      if ((await store.datasets.get(key))?.stamp !== stamp) return false;
      await store.lexicons.put({ dataset: key, stamp, version: store.compiler.version, buffer });
      return true;
    });
    if (isNewest) return await problemsIn(store, buffer);
  }
}

/** What the stored lexicon of a dataset leaves out: a sentence for each term; nothing where it is of another layout. */
export async function storedProblems(store: Store, key: string): Promise<readonly string[]> {
  const stored = await store.lexicons.get(key);
  return stored?.version === store.compiler.version ? await problemsIn(store, stored.buffer) : [];
}

/** Compiles rows that were just written under the key of a dataset that nobody sees yet, and tells what it left out. */
export async function compileRows(
  store: Store,
  key: string,
  all: readonly (Row | HiddenRow)[],
): Promise<readonly string[]> {
  const dataset = await store.datasets.get(key);
  if (dataset === undefined) throw new Error(`compileRows: expected a dataset under "${key}", found none`);
  const buffer = await build(store, { dataset, rows: rowsOfAll(all) });
  await store.lexicons.put({ dataset: key, stamp: dataset.stamp, version: store.compiler.version, buffer });
  return await problemsIn(store, buffer);
}

async function problemsIn(store: Store, buffer: ArrayBuffer): Promise<readonly string[]> {
  return (await store.compiler.problems?.(buffer)) ?? [];
}

/** Keys of datasets whose lexicon is missing, damaged, of another layout, or older than their rows. */
export async function staleLexicons(store: Store): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const dataset of (await layers(store)).filter(hasRows)) {
    const lexicon = await store.lexicons.get(dataset.key);
    if ((await openStored(store, dataset, lexicon)) === null) stale.push(dataset.key);
  }
  return stale;
}

/** Lexicons of all enabled datasets, the one that wins first. Writes nothing: a stale or damaged one is built for this time only. */
export async function loadLexicons(store: Store): Promise<readonly Lexicon[]> {
  const loaded: Lexicon[] = [];
  for (const dataset of (await layers(store)).filter(hasRows)) {
    const stored = await store.lexicons.get(dataset.key);
    const opened = await openStored(store, dataset, stored);
    const snapshot = opened === null ? await readRows(store, dataset.key) : null;
    if (opened !== null) loaded.push(opened);
    else if (snapshot !== null) loaded.push(await store.compiler.open(await build(store, snapshot)));
  }
  return loaded;
}

/** Null where it is not of this dataset as it is now, or was damaged on the disk: its checksum says so. */
async function openStored(
  store: Store,
  dataset: DatasetRecord,
  stored: LexiconRecord | undefined,
): Promise<Lexicon | null> {
  if (stored?.stamp !== dataset.stamp || stored.version !== store.compiler.version) return null;
  try {
    return await store.compiler.open(stored.buffer);
  } catch {
    return null;
  }
}

function hasRows({ counts }: DatasetRecord): boolean {
  return Object.values(counts).some((count) => count > 0);
}

type Snapshot = { readonly dataset: DatasetRecord; readonly rows: Rows };

function rowsOfAll(all: readonly (Row | HiddenRow)[]): Rows {
  const of = (type: RowType) => all.filter((row) => row.type === type);
  return {
    entities: of('entity'),
    topics: of('topic'),
    claims: of('claim'),
    positions: of('position'),
  } as Rows;
}

/** Built under the id that readers see, from the revision that the lexicon then tells. */
async function build(store: Store, { dataset, rows }: Snapshot): Promise<ArrayBuffer> {
  return await store.compiler.build(rows, { dataset: dataset.id, revision: dataset.revision });
}

function readRows(store: Store, key: string): Promise<Snapshot | null> {
  return store.transaction('r', readTables(store), async () => {
    const dataset = await store.datasets.get(key);
    if (dataset === undefined) return null;
    const rows: (Row | HiddenRow)[] = [];
    for (const type of rowTypes) for (const row of await allRows(store, { key, type })) rows.push(row);
    return { dataset, rows: rowsOfAll(rows) };
  });
}
