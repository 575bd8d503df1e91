import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { deleteRows, saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { history, steps, undo } from '../../lib/data/journal';
import { staleLexicons } from '../../lib/data/lexicons';
import { removeDataset } from '../../lib/data/packs';
import { contents, entity, inPieces, ownRows, packOf, sampleStore } from '../data/sample';

const twoWindows = (name: string) => {
  const factory = new IDBFactory();
  return [sampleStore(factory, name), sampleStore(factory, name)] as const;
};
const type = 'entity' as const;

describe('two windows', () => {
  it('that edit different rows at once lose none of them', async () => {
    const [one, other] = twoWindows('rows');
    const saved = await Promise.all(
      Array.from({ length: 40 }, (_, at) => saveRow(at % 2 === 0 ? one : other, entity(`row-${at}`))),
    );
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(await ownRows(one, type)).toHaveLength(40);
    const numbers = (await steps(other, 100)).map(({ stamp }) => stamp);
    expect(new Set(numbers).size).toBe(40);
    expect((await one.datasets.get('mine'))?.counts.entity).toBe(40);
    expect(await staleLexicons(other)).toEqual([]);
  });

  it('that edit the same row at once leave the last word, and both in its history', async () => {
    const [one, other] = twoWindows('row');
    await Promise.all([
      saveRow(one, entity('anna', { label: { en: 'One' } })),
      saveRow(other, entity('anna', { label: { en: 'Other' } })),
    ]);
    const [last, first] = await history(one, type, 'anna');
    expect(first?.changes[0]?.before).toBeNull();
    expect(last?.changes[0]?.before).toEqual(first?.changes[0]?.after);
    await undo(other);
    expect(await ownRows(one, type)).toMatchObject([first?.changes[0]?.after ?? {}]);
  });

  it('may edit, delete and take a pack away at once, and undo takes all of it back, step by step', async () => {
    const [one, other] = twoWindows('pack');
    await importDataset(one, inPieces(packOf('pack', [entity('ben')])));
    await saveRow(one, entity('anna'));
    const before = await contents(one);
    await Promise.all([
      saveRow(one, entity('ben', { kind: 'org' })),
      deleteRows(other, [{ type, id: 'anna' }]),
      removeDataset(other, 'pack'),
    ]);
    for (const store of [other, one, other]) await undo(store);
    expect(await contents(one)).toEqual(before);
  });

  it('go on after the browser closed the connection of one of them', async () => {
    const [one, other] = twoWindows('closed');
    await saveRow(one, entity('anna'));
    forceCloseDatabase(one.backendDB() as never);
    expect(await saveRow(one, entity('ben'))).toMatchObject({ ok: true });
    expect(await ownRows(other, type)).toHaveLength(2);
  });
});
