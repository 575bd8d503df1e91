import type { Rows } from '../rows';
import type { Lexicon } from '../text/types';
import { rowsOf, rowTables, type Store, tableOf } from './db';
import { layers, unstamped } from './layers';
import type { DatasetRecord } from './records';

/** Builds and stores the lexicon of a dataset from its newest rows. */
export async function rebuild(store: Store, key: string): Promise<void> {
  for (;;) {
    const snapshot = await readRows(store, key);
    if (snapshot === null) return;
    const buffer = await build(store, snapshot);
    const { stamp } = snapshot.dataset;
    const isNewest = await store.transaction('rw', store.datasets, store.lexicons, async () => {
      if ((await store.datasets.get(key))?.stamp !== stamp) return false;
      await store.lexicons.put({ dataset: key, stamp, version: store.compiler.version, buffer });
      return true;
    });
    if (isNewest) return;
  }
}

/** Keys of datasets whose lexicon is missing, of another layout, or older than their rows. */
export async function staleLexicons(store: Store): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const dataset of (await layers(store)).filter(hasRows)) {
    const lexicon = await store.lexicons.get(dataset.key);
    if (lexicon?.stamp !== dataset.stamp || lexicon.version !== store.compiler.version) stale.push(dataset.key);
  }
  return stale;
}

/** Lexicons of all enabled datasets, the one that wins first. Writes nothing: a stale one is built for this time only. */
export async function loadLexicons(store: Store): Promise<readonly Lexicon[]> {
  const loaded: Lexicon[] = [];
  for (const dataset of (await layers(store)).filter(hasRows)) {
    const stored = await store.lexicons.get(dataset.key);
    const isFresh = stored?.stamp === dataset.stamp && stored.version === store.compiler.version;
    const snapshot = isFresh ? null : await readRows(store, dataset.key);
    if (isFresh) loaded.push(store.compiler.open(stored.buffer));
    else if (snapshot !== null) loaded.push(store.compiler.open(await build(store, snapshot)));
  }
  return loaded;
}

function hasRows({ counts }: DatasetRecord): boolean {
  return Object.values(counts).some((count) => count > 0);
}

type Snapshot = { readonly dataset: DatasetRecord; readonly rows: Rows };

/** Built under the id that readers see, from the revision that the lexicon then tells. */
async function build(store: Store, { dataset, rows }: Snapshot): Promise<ArrayBuffer> {
  return await store.compiler.build(rows, { dataset: dataset.id, revision: dataset.revision });
}

function readRows(store: Store, key: string): Promise<Snapshot | null> {
  return store.transaction('r', [store.datasets, ...rowTables(store)], async () => {
    const dataset = await store.datasets.get(key);
    if (dataset === undefined) return null;
    const entities = await rowsOf(tableOf(store, 'entity'), key).toArray();
    const topics = await rowsOf(tableOf(store, 'topic'), key).toArray();
    const claims = await rowsOf(tableOf(store, 'claim'), key).toArray();
    const positions = await rowsOf(tableOf(store, 'position'), key).toArray();
    const rows = {
      entities: entities.map(unstamped),
      topics: topics.map(unstamped),
      claims: claims.map(unstamped),
      positions: positions.map(unstamped),
    } as Rows;
    return { dataset, rows };
  });
}
