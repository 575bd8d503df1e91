import { describe, expect, it } from 'vitest';
import { addTag, moveToTopic } from '../../lib/data/bulk';
import { dropRows, saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { steps, undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { changedByMe, listDatasets, removeDataset, sizeOf } from '../../lib/data/packs';
import { allVisible } from '../../lib/data/visible';
import type { PositionRow, RowType } from '../../lib/rows';
import { claim, contents, entity, inPieces, ownRows, packOf, position, sampleStore, topic } from './sample';

const rows = [
  entity('anna'),
  entity('ben'),
  topic('ceasefire'),
  topic('nato'),
  claim('c1'),
  ...Array.from({ length: 30 }, (_, at) => position(`p${at}`)),
];
const filled = async () => {
  const store = sampleStore();
  expect(await importDataset(store, inPieces(packOf('pack', rows)))).toMatchObject({ ok: true });
  return store;
};
const keysOf = (type: RowType, ids: readonly string[]) => ids.map((id) => ({ type, id }));
const positions = Array.from({ length: 30 }, (_, at) => `p${at}`);

describe('work on many rows', () => {
  it('moves rows of a pack to another topic as my copies, in one step that undo takes back', async () => {
    const store = await filled();
    const before = await contents(store);
    await moveToTopic(store, [...keysOf('position', positions), ...keysOf('claim', ['c1'])], 'nato');
    const moved = await winners(store, 'position', positions);
    expect(new Set([...moved.values()].map(({ row }) => (row as PositionRow).topic))).toEqual(new Set(['nato']));
    expect((await steps(store, 10)).map(({ action, changes }) => [action, changes.length])).toEqual([
      ['save', 31],
      ['import', 0],
    ]);
    await undo(store);
    expect(await contents(store)).toEqual(before);
  });

  it('adds a tag once, to rows that can have one', async () => {
    const store = await filled();
    await saveRow(store, entity('ben', { tags: ['old', 'checked'] }));
    const keys = [...keysOf('entity', ['anna', 'ben']), ...keysOf('topic', ['nato'])];
    await addTag(store, keys, 'checked');
    const found = await winners(store, 'entity', ['anna', 'ben']);
    expect([...found.values()].map(({ row }) => row.type === 'entity' && [row.id, row.tags])).toEqual([
      ['anna', ['checked']],
      ['ben', ['old', 'checked']],
    ]);
    expect((await steps(store, 1))[0]?.rows).toEqual(['entity/anna']);
  });

  it('refuses a tag that is none, and writes nothing', async () => {
    const store = await filled();
    const before = await contents(store);
    expect(await addTag(store, keysOf('entity', ['anna']), 'two words')).toMatchObject({ ok: false });
    expect(await contents(store)).toEqual(before);
  });

  it('deletes what is mine and hides what is a pack’s, in one step', async () => {
    const store = await filled();
    await saveRow(store, entity('carla'));
    await saveRow(store, entity('ben', { label: { en: 'Ben, by me' } }));
    const before = await contents(store);
    await dropRows(store, keysOf('entity', ['anna', 'ben', 'carla']));
    expect((await winners(store, 'entity', ['anna', 'ben', 'carla'])).size).toBe(0);
    expect((await ownRows(store, 'entity')).map(({ id }) => id)).toEqual(['anna', 'ben']);
    await undo(store);
    expect(await contents(store)).toEqual(before);
  });
});

describe('what the reader sees', () => {
  it('is every row once, mine before the packs’, without hidden ones', async () => {
    const store = await filled();
    await saveRow(store, entity('anna', { label: { en: 'By me' } }));
    await dropRows(store, keysOf('entity', ['ben']));
    const seen = await allVisible(store, ['entity', 'topic']);
    expect(seen.map((row) => `${row.id} ${row.type === 'entity' ? row.label.en : ''}`)).toEqual([
      'anna By me',
      'ceasefire ',
      'nato ',
    ]);
  });
});

describe('a pack', () => {
  it('tells what of it the reader has changed or hidden, and about how large it is', async () => {
    const store = await filled();
    await saveRow(store, entity('anna', { label: { en: 'By me' } }));
    await saveRow(store, entity('carla'));
    await dropRows(store, keysOf('position', ['p3']));
    const pack = (await listDatasets(store)).find(({ id }) => id === 'pack');
    expect(pack && (await changedByMe(store, pack))).toEqual([
      { type: 'entity', id: 'anna' },
      { type: 'position', id: 'p3' },
    ]);
    const written = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
    const size = pack ? await sizeOf(store, pack) : 0;
    expect(size).toBeGreaterThan(written * 0.8);
    expect(size).toBeLessThan(written * 1.8);
  });

  it('is taken away without touching a row of it, and undo brings back all', async () => {
    const store = await filled();
    const before = await contents(store);
    let deleted = 0;
    store.blocks.hook('deleting', () => {
      deleted += 1;
    });
    await removeDataset(store, 'pack');
    expect((await allVisible(store)).length).toBe(0);
    expect(deleted).toBe(0);
    await undo(store);
    expect(await contents(store)).toEqual(before);
  });
});
