import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { openSearch } from '../../lib/data/search/search';
import { watch } from '../../lib/data/watch';
import { entity, inPieces, manyEntities, packOf, sampleStore } from './sample';

// Live queries ask the browser's own IndexedDB for what changed.
const factory = new IDBFactory();
Dexie.dependencies.indexedDB = factory;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

it('one search may be asked once and by several live queries at the same time: each of these goes on being told', async () => {
  const store = sampleStore(factory, 'shared');
  await importDataset(store, inPieces(packOf('pack', manyEntities(40))));
  const search = openSearch(store);
  const stop = new AbortController();
  const readers = ['a', 'b', 'c'];
  const told = new Map<string, string>();
  const failures: unknown[] = [];
  const query = async (reader: string) => {
    const { total } = await search.search({ type: 'entity', limit: 3 });
    const own = await store.transaction('r', store.lexicons, async () => await store.lexicons.get(reader));
    return `${total} ${own?.version ?? 'none'}`;
  };
  for (const reader of readers) {
    watch(
      () => query(reader),
      (answer) => told.set(reader, answer),
      stop.signal,
      (error) => failures.push(error),
    );
    // Live queries begin a moment later: between those that are asked once.
    for (let times = 0; times < 20; times += 1) {
      await search.ids({ type: 'entity' });
      void search.ids({ type: 'entity' });
    }
  }
  const answers = () => readers.map((reader) => told.get(reader));
  await expect.poll(answers).toEqual(['40 none', '40 none', '40 none']);
  for (const reader of readers)
    await store.lexicons.put({ dataset: reader, stamp: 0, version: `of ${reader}`, buffer: new ArrayBuffer(1) });
  await expect.poll(answers).toEqual(['40 of a', '40 of b', '40 of c']);
  await saveRow(store, entity('anna'));
  await expect.poll(answers).toEqual(['41 of a', '41 of b', '41 of c']);
  expect(failures).toEqual([]);
  stop.abort();
});
