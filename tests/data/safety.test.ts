import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { deleteRows, hideRows, restorePackVersion, saveRow, saveRows } from '../../lib/data/curate';
import { openStore } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { redo, undo } from '../../lib/data/journal';
import { migrations } from '../../lib/data/migrations/all';
import { enableDataset } from '../../lib/data/packs';
import type { Block } from '../../lib/data/records';
import { contents, entity, inPieces, packOf, position, recordingCompiler, sampleStore } from './sample';

/** The same numbers in every run. */
const generator = (seed: number) => {
  let state = seed;
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};
const type = 'entity' as const;

describe('safety', () => {
  it('gives back the dataset of before after 1,000 random edits, by undo alone', async () => {
    const store = sampleStore();
    const ids = Array.from({ length: 30 }, (_, at) => `row-${at}`);
    await importDataset(
      store,
      inPieces(
        packOf(
          'pack',
          ids.slice(0, 20).map((id) => entity(id)),
        ),
      ),
    );
    const before = await contents(store);
    const pick = generator(5);
    const one = () => ids[pick(ids.length)] ?? '';
    const edits = [
      () => saveRow(store, entity(one(), { label: { en: `Label ${pick(9)}` } })),
      () => saveRows(store, [entity('row-1'), position(`p-${pick(9)}`)]),
      () => deleteRows(store, [{ type, id: one() }]),
      () => hideRows(store, [{ type, id: one() }]),
      () => restorePackVersion(store, { type, id: one() }),
      () => enableDataset(store, 'pack', pick(2) === 0),
    ];
    for (let made = 0; made < 1_000; made += 1) await edits[pick(edits.length)]?.();
    // The first step of all was the import of the pack.
    while ((await store.journal.where('undone').equals(0).count()) > 1) await undo(store);
    expect(await contents(store)).toEqual(before);
  }, 600_000);

  it('undoes and redoes 250 steps across reloads', async () => {
    const factory = new IDBFactory();
    const reopened = (store = sampleStore(factory, 'reloaded')) => {
      store.close();
      return sampleStore(factory, 'reloaded');
    };
    let store = reopened();
    const before = await contents(store);
    for (let at = 0; at < 250; at += 1) await saveRow(store, entity(`row-${at % 40}`, { label: { en: `${at}` } }));
    const after = await contents(store);
    store = reopened(store);
    for (let at = 0; at < 250; at += 1) expect(await undo(store)).not.toBeNull();
    expect(await contents(store)).toEqual(before);
    store = reopened(store);
    for (let at = 0; at < 250; at += 1) expect(await redo(store)).not.toBeNull();
    expect(await contents(store)).toEqual(after);
  }, 600_000);

  it('tells a tab of an older version to load again when a newer one comes, and loses nothing that it still writes', async () => {
    const factory = new IDBFactory();
    const reasons: string[] = [];
    const options = { name: 'updated', indexedDB: factory, IDBKeyRange, compiler: recordingCompiler };
    const old = openStore({ ...options, onOutdated: (reason) => reasons.push(reason) });
    await saveRow(old, entity('anna'));
    const next = new Dexie('updated', { indexedDB: factory, IDBKeyRange });
    for (const { version, stores } of migrations) next.version(version).stores(stores);
    next.version(old.verno + 1).stores({});
    await next.open();
    expect(reasons).toEqual(['superseded']);
    expect(await saveRow(old, entity('ben'))).toMatchObject({ ok: true });
    const blocks: readonly Block[] = await next.open().then(() => next.table('blocks').toArray());
    expect(blocks.flatMap(({ rows }) => rows)).toHaveLength(2);
  });
});
