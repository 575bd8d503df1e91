import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { compiler } from '../../lib/data/compiler';
import { saveRow } from '../../lib/data/curate';
import { openEngine } from '../../lib/data/engine';
import { importDataset } from '../../lib/data/import/import';
import { entity, inPieces, packOf, sampleStore, topic } from './sample';

const place = (id: string, name: string) =>
  entity(id, { kind: 'place', label: { en: name }, aliases: [{ text: name, lang: 'en' }] });
const pack = packOf('pack', [
  place('russia', 'Russia'),
  place('ukraine', 'Ukraine'),
  topic('ceasefire', { terms: { en: ['ceasefire', 'truce'] } }),
]);
const blocks = [
  { text: 'Russia and Ukraine have agreed on a ceasefire, officials of Ukraine said.', lang: 'en' },
  { text: 'Sampletown was not part of the truce between Russia and Ukraine, they added.', lang: 'en' },
];

describe('the engine', () => {
  it('detects with what is stored, loads once, and again when the revision moves', async () => {
    const opened: string[] = [];
    const counting = {
      ...compiler,
      open: (buffer: ArrayBuffer) => {
        const lexicon = compiler.open(buffer);
        opened.push(lexicon.dataset);
        return lexicon;
      },
    };
    const store = sampleStore(new IDBFactory(), 'engine', counting);
    expect(await importDataset(store, inPieces(pack))).toMatchObject({ ok: true });
    let revision = 1;
    const engine = openEngine(store, () => Promise.resolve(revision));
    const named = async () =>
      new Set((await engine.detect({ blocks, lang: 'en' })).mentions.map(({ entity: { id } }) => id));
    expect(await named()).toEqual(new Set(['russia', 'ukraine']));
    await Promise.all([named(), named()]);
    expect(opened).toEqual(['pack']);
    await saveRow(store, place('sampletown', 'Sampletown'));
    expect(await named()).toEqual(new Set(['russia', 'ukraine']));
    revision = 2;
    expect(await named()).toEqual(new Set(['russia', 'sampletown', 'ukraine']));
    expect(opened).toEqual(['pack', 'mine', 'pack']);
  });

  it('tries again after a load that failed', async () => {
    let failing = true;
    const store = sampleStore(new IDBFactory(), 'failing', {
      ...compiler,
      open: (buffer) => {
        if (failing) throw new Error('damaged');
        return compiler.open(buffer);
      },
    });
    await importDataset(store, inPieces(pack));
    const engine = openEngine(store, () => Promise.resolve(1));
    await expect(engine.detect({ blocks })).rejects.toThrow('damaged');
    failing = false;
    expect((await engine.detect({ blocks })).mentions.length).toBeGreaterThan(0);
  });

  it('answers with cards of the same store', async () => {
    const store = sampleStore(new IDBFactory(), 'cards', compiler);
    await importDataset(store, inPieces(pack));
    const engine = openEngine(store, () => Promise.resolve(1));
    const finding = { kind: 'mention', entity: 'russia' } as const;
    expect(await engine.card({ finding, topics: [], date: '2024-01-01', lang: 'de' })).toMatchObject({
      label: 'Russia',
    });
  });
});
