import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiler } from '../../lib/data/compiler';
import { deleteRows, hideRows, mergeRows, restorePackVersion, saveRow, saveRows } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { history, redo, undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { loadLexicons, staleLexicons } from '../../lib/data/lexicons';
import type { EntityRow, RowType } from '../../lib/rows';
import { contents, entity, inPieces, ownRows, packOf, position, sampleStore, topic } from './sample';

const pack = packOf('pack', [entity('anna'), entity('ben'), topic('ceasefire'), position('p1')]);
const withPack = async () => {
  const store = sampleStore();
  expect(await importDataset(store, inPieces(pack))).toMatchObject({ ok: true });
  return store;
};
const labelOf = async (store: ReturnType<typeof sampleStore>, id: string) => {
  const found = (await winners(store, 'entity', [id])).get(id);
  return found && [(found.row as EntityRow).label.en, found.dataset];
};

describe('layers', () => {
  it('let mine win, let a hidden row hide, and give the pack back', async () => {
    const store = await withPack();
    expect(await labelOf(store, 'anna')).toEqual(['anna', 'pack']);
    await saveRow(store, entity('anna', { label: { en: 'Anna, by me' } }));
    expect(await labelOf(store, 'anna')).toEqual(['Anna, by me', 'mine']);
    await hideRows(store, [{ type: 'entity', id: 'anna' }]);
    expect(await labelOf(store, 'anna')).toBeUndefined();
    await restorePackVersion(store, { type: 'entity', id: 'anna' });
    expect(await labelOf(store, 'anna')).toEqual(['anna', 'pack']);
  });
});

describe('curating', () => {
  it('refuses what the schema refuses and writes nothing', async () => {
    const store = await withPack();
    const before = await contents(store);
    const saved = await saveRows(store, [entity('good'), entity('Not good')]);
    expect(saved).toMatchObject({ ok: false, problems: [{ id: 'Not good', path: 'id' }] });
    expect(await contents(store)).toEqual(before);
  });

  it('refuses terms that are no terms, and terms that go round in a circle, and changes nothing', async () => {
    const store = sampleStore(new IDBFactory(), 'circle', compiler);
    const broken = await saveRow(store, topic('peace', { terms: { en: ['peace {'] } }));
    expect(broken).toMatchObject({ ok: false, problems: [{ path: 'terms.en.0' }] });
    await saveRow(store, topic('one', { terms: { en: ['one'] } }));
    await saveRow(store, topic('two', { terms: { en: ['{one} now'] } }));
    const before = await contents(store);
    const circle = await saveRow(store, topic('one', { terms: { en: ['{two} then'] } }));
    expect(circle).toMatchObject({ ok: false, problems: [{ sentence: expect.stringContaining('circle') }] });
    expect(await contents(store)).toEqual(before);
    expect(await staleLexicons(store)).toEqual([]);
  });

  it('tells the history of a row', async () => {
    const store = await withPack();
    await saveRow(store, entity('anna', { label: { en: 'One' } }));
    await saveRow(store, entity('anna', { label: { en: 'Two' } }));
    const entries = await history(store, 'entity', 'anna');
    expect(entries.map(({ action, changes }) => [action, changes[0]?.before && 'before'])).toEqual([
      ['save', 'before'],
      ['save', null],
    ]);
  });

  it('merges: what only I had is deleted, what a pack has is hidden', async () => {
    const store = await withPack();
    await saveRow(store, entity('anna-2'));
    await mergeRows(
      store,
      [entity('anna', { label: { en: 'Anna' } })],
      [
        { type: 'entity', id: 'anna-2' },
        { type: 'entity', id: 'ben' },
      ],
    );
    expect([...(await winners(store, 'entity', ['anna', 'anna-2', 'ben'])).keys()]).toEqual(['anna']);
    expect((await ownRows(store, 'entity')).map(({ id }) => id)).toEqual(['anna', 'ben']);
    await undo(store);
    expect([...(await winners(store, 'entity', ['anna', 'anna-2', 'ben'])).keys()].sort()).toEqual([
      'anna',
      'anna-2',
      'ben',
    ]);
  });

  it('builds the lexicon of mine from the newest rows', async () => {
    const store = await withPack();
    const written = await saveRow(store, entity('carla'));
    const [own] = (await loadLexicons(store)) as unknown as readonly {
      dataset: string;
      revision: string;
      ids: string[];
    }[];
    expect(own).toEqual({ dataset: 'mine', revision: String(written.ok && written.stamp), ids: ['carla'] });
    expect(await staleLexicons(store)).toEqual([]);
    await undo(store);
    expect(await staleLexicons(store)).toEqual([]);
  });

  it('keeps everything when a write fails in the middle', async () => {
    const store = await withPack();
    await saveRow(store, entity('anna'));
    const before = await contents(store);
    const fail = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    store.journal.hook('creating', fail);
    await expect(saveRow(store, entity('ben'))).rejects.toThrow('no room');
    store.journal.hook('creating').unsubscribe(fail);
    expect(await contents(store)).toEqual(before);
  });

  it('loses no update when two tabs write at once', async () => {
    const factory = new IDBFactory();
    const [one, two] = [sampleStore(factory, 'shared'), sampleStore(factory, 'shared')];
    const ids = Array.from({ length: 20 }, (_, at) => `row-${at}`);
    await Promise.all(ids.map((id, at) => saveRow(at % 2 === 0 ? one : two, entity(id))));
    expect([...(await winners(one, 'entity', ids)).keys()].sort()).toEqual([...ids].sort());
    const stamps = (await one.journal.toArray()).map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(20);
    expect(await staleLexicons(two)).toEqual([]);
  });
});

describe('undo and redo', () => {
  const type: RowType = 'entity';
  const step = fc.record({
    kind: fc.constantFrom('save', 'delete', 'hide', 'restore', 'undo', 'redo'),
    id: fc.constantFrom('anna', 'ben', 'carla', 'dora'),
    label: fc.constantFrom('One', 'Two', 'Three'),
  });

  it('give back what was before, step by step, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = await withPack();
        const before = await contents(store);
        for (const { kind, id, label } of steps) {
          if (kind === 'save') await saveRow(store, entity(id, { label: { en: label } }));
          if (kind === 'delete') await deleteRows(store, [{ type, id }]);
          if (kind === 'hide') await hideRows(store, [{ type, id }]);
          if (kind === 'restore') await restorePackVersion(store, { type, id });
          if (kind === 'undo' && (await store.journal.where('undone').equals(0).count()) > 1) await undo(store);
          if (kind === 'redo') await redo(store);
        }
        const after = await contents(store);
        let undone = 0;
        // The first step of all was the import of the pack.
        while ((await store.journal.where('undone').equals(0).count()) > 1) {
          await undo(store);
          undone += 1;
        }
        expect(await contents(store)).toEqual(before);
        for (let at = 0; at < undone; at += 1) await redo(store);
        // What was still undone before comes after these and stays undone.
        expect(await contents(store)).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });

  it('forget what was undone once something else is done', async () => {
    const store = await withPack();
    await saveRow(store, entity('anna', { label: { en: 'One' } }));
    await undo(store);
    await saveRow(store, entity('ben', { label: { en: 'Two' } }));
    expect(await redo(store)).toBeNull();
  });
});

describe('names that stand for others', () => {
  it('are refused when they come to stand for themselves, by way of a pack too; nothing is written', async () => {
    const store = sampleStore();
    await importDataset(
      store,
      inPieces(packOf('pack', [entity('kremlin', { standsFor: 'moscow' }), entity('moscow')])),
    );
    expect(await saveRow(store, entity('russia'))).toMatchObject({ ok: true });
    expect(await saveRow(store, entity('moscow', { standsFor: 'russia' }))).toMatchObject({ ok: true });
    const before = await contents(store);
    for (const id of ['kremlin', 'moscow', 'russia'])
      expect(await saveRow(store, entity('russia', { standsFor: id }))).toMatchObject({
        ok: false,
        problems: [{ id: 'russia', path: 'standsFor', sentence: expect.stringMatching(/russia -> .*russia$/) }],
      });
    expect(await contents(store)).toEqual(before);
  });
});
