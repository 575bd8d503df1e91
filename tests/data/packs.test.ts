import { describe, expect, it } from 'vitest';
import { importDataset } from '../../lib/data/import/import';
import { undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { orderDatasets, purge, removeDataset } from '../../lib/data/packs';
import { ensureStarter, wantsStarter } from '../../lib/data/starter';
import { entity, inPieces, packOf, rowCount, sampleStore } from './sample';

describe('packs', () => {
  it('are ordered, removed at once, brought back, and purged when nobody can bring them back', async () => {
    const store = sampleStore();
    await importDataset(store, inPieces(packOf('one', [entity('anna')])));
    await importDataset(store, inPieces(packOf('two', [entity('anna', { label: { en: 'Two' } })])));
    const owner = async () => (await winners(store, 'entity', ['anna'])).get('anna')?.dataset;
    expect(await owner()).toBe('one');
    await orderDatasets(store, ['two', 'one']);
    expect(await owner()).toBe('two');
    await removeDataset(store, 'two');
    expect(await owner()).toBe('one');
    expect(await purge(store)).toEqual([]);
    await undo(store);
    expect(await owner()).toBe('two');
    await removeDataset(store, 'two');
    await store.journal.clear();
    expect(await purge(store)).toHaveLength(1);
    expect(await rowCount(store)).toBe(1);
  });
});

describe('the starter dataset', () => {
  it('is imported once, and not again when it was removed', async () => {
    const store = sampleStore();
    const fetchText = () => Promise.resolve(packOf('ukraine-war', [entity('anna')]));
    const importFile = (source: Blob) => importDataset(store, source);
    expect(await wantsStarter(store)).toBe(true);
    expect(await ensureStarter(store, { fetchText, importFile })).toMatchObject({ ok: true });
    expect(await ensureStarter(store, { fetchText, importFile })).toBeNull();
    await removeDataset(store, 'ukraine-war');
    expect(await ensureStarter(store, { fetchText, importFile })).toBeNull();
  });
});
