import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import type { Progress } from '../../lib/data/import/read';
import { redo, undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { enableDataset, listDatasets } from '../../lib/data/packs';
import {
  contents,
  entity,
  exported,
  inPieces,
  manyEntities,
  packOf,
  recordingCompiler,
  rowCount,
  samplePack,
  sampleStore,
} from './sample';

describe('an import', () => {
  it('leaves nothing behind when it is cancelled in the middle', async () => {
    const store = sampleStore();
    const before = await contents(store);
    const abort = new AbortController();
    const progress = ({ rows: count }: Progress) => count >= 2_000 && abort.abort();
    const result = await importDataset(store, inPieces(packOf('pack', manyEntities(5_000))), {
      signal: abort.signal,
      progress,
    });
    expect(result).toMatchObject({ ok: false, reason: 'aborted' });
    expect(await contents(store)).toEqual(before);
    expect(await rowCount(store)).toBe(0);
  });

  it('says so when there is no room, and leaves nothing behind', async () => {
    const store = sampleStore();
    let count = 0;
    store.blocks.hook('creating', () => {
      count += 1;
      if (count > 50) throw new DOMException('no room', 'QuotaExceededError');
    });
    const result = await importDataset(store, inPieces(packOf('pack', manyEntities(3_000))));
    expect(result).toMatchObject({ ok: false, reason: 'no-room' });
    expect(await rowCount(store)).toBe(0);
  });

  it('shows nothing of an import that was cut off, and clears it away at the next start', async () => {
    const factory = new IDBFactory();
    const never = () => new Promise<ArrayBuffer>(() => undefined);
    const store = sampleStore(factory, 'cut', { ...recordingCompiler, build: never });
    void importDataset(store, inPieces(packOf('pack', manyEntities(3_000))));
    const next = sampleStore(factory, 'cut');
    await expect.poll(() => rowCount(next)).toBe(3_000);
    expect([...(await winners(next, 'entity', ['row-00001'])).keys()]).toEqual([]);
    expect((await listDatasets(next)).map(({ id }) => id)).toEqual(['mine']);
  });

  it('replaces a pack at a stroke, keeps its place, and can be undone and redone', async () => {
    const store = sampleStore();
    await importDataset(store, inPieces(samplePack));
    await importDataset(store, inPieces(packOf('second', [entity('ben')])));
    await enableDataset(store, 'pack', false);
    const before = await contents(store);
    await importDataset(store, inPieces(packOf('pack', [entity('carla')], { revision: '2' })));
    const listed = async () => (await listDatasets(store)).map(({ id, revision, enabled }) => [id, revision, enabled]);
    expect(await listed()).toEqual([
      ['mine', '0', true],
      ['pack', '2', false],
      ['second', '1', true],
    ]);
    const after = await contents(store);
    await undo(store);
    expect(await contents(store)).toEqual(before);
    await redo(store);
    expect(await contents(store)).toEqual(after);
  });

  it('merges an export of mine into mine', async () => {
    const store = sampleStore();
    await saveRow(store, entity('anna'));
    const text = await exported(store, 'mine');
    const other = sampleStore();
    await saveRow(other, entity('ben'));
    expect(await importDataset(other, inPieces(text))).toMatchObject({ ok: true, dataset: 'mine' });
    expect([...(await winners(other, 'entity', ['anna', 'ben'])).keys()].sort()).toEqual(['anna', 'ben']);
  });
});
