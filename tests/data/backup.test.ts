import { describe, expect, it } from 'vitest';
import {
  backUp,
  backUpDaily,
  backupsKept,
  listBackups,
  lossOf,
  lostDataset,
  restoreBackup,
} from '../../lib/data/backup';
import { deleteRows, saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { previewImport } from '../../lib/data/import/preview';
import { undo } from '../../lib/data/journal';
import { writeOwn } from '../../lib/data/own-rows';
import { memoryFolder } from './memory-folder';
import { claim, contents, entity, inPieces, packOf, sampleStore } from './sample';

const at = (day: number) => new Date(Date.UTC(2026, 0, day, 12));

describe('backups', () => {
  it('bring back exactly what was there, as one step that can be undone', async () => {
    const [store, folder] = [sampleStore(), memoryFolder()];
    await saveRow(store, entity('anna'));
    await saveRow(store, claim('that-it-rains'));
    const before = await contents(store);
    const name = await backUp(store, folder, at(1));
    await deleteRows(store, [{ type: 'claim', id: 'that-it-rains' }]);
    await saveRow(store, entity('anna', { kind: 'org' }));
    await saveRow(store, entity('ben'));
    const after = await contents(store);
    expect(await restoreBackup(store, folder, name ?? '')).toMatchObject({ ok: true });
    expect(await contents(store)).toEqual(before);
    await undo(store);
    expect(await contents(store)).toEqual(after);
  });

  it('are made only when something changed, and of the oldest only so many are kept', async () => {
    const [store, folder] = [sampleStore(), memoryFolder(new Map([['notes.txt', 'not ours']]))];
    expect(await backUp(store, folder, at(1))).toBeNull();
    for (let day = 1; day <= backupsKept + 2; day += 1) {
      await saveRow(store, entity(`row-${day}`));
      await backUp(store, folder, at(day));
      expect(await backUp(store, folder, at(day))).toBeNull();
    }
    const kept = await listBackups(folder);
    expect(kept.map(({ rows }) => rows)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    expect(kept[0]?.at).toBe('2026-01-09T12:00:00.000Z');
    expect(await folder.list()).toContain('notes.txt');
  });

  it('are made once a day', async () => {
    const [store, folder] = [sampleStore(), memoryFolder()];
    await saveRow(store, entity('anna'));
    expect(await backUpDaily(store, folder, at(1))).not.toBeNull();
    await saveRow(store, entity('ben'));
    expect(await backUpDaily(store, folder, new Date(Date.UTC(2026, 0, 2, 11)))).toBeNull();
    expect(await backUpDaily(store, folder, at(2))).not.toBeNull();
  });

  it('refuse a file that was damaged, and change nothing', async () => {
    const [store, folder] = [sampleStore(), memoryFolder(new Map([['x', '{"type":"entity"']]))];
    await saveRow(store, entity('anna'));
    const before = await contents(store);
    expect(await restoreBackup(store, folder, 'x')).toMatchObject({ ok: false });
    expect(await contents(store)).toEqual(before);
  });

  it('are offered where the dataset was lost, not where its rows were deleted', async () => {
    const [store, folder] = [sampleStore(), memoryFolder()];
    await saveRow(store, entity('anna'));
    await backUp(store, folder, at(1));
    expect(await lostDataset(store, folder)).toBeNull();
    await deleteRows(store, [{ type: 'entity', id: 'anna' }]);
    expect(await lostDataset(store, folder)).toBeNull();
    expect(await lostDataset(sampleStore(), folder)).toMatchObject({ rows: 1 });
  });
});

describe('a loss', () => {
  const filled = async () => {
    const [store, folder] = [sampleStore(), memoryFolder()];
    await saveRow(store, entity('anna'));
    await saveRow(store, entity('ben'));
    await backUp(store, folder, at(1));
    return { store, folder };
  };

  it('is not seen where there is none', async () => {
    const { store, folder } = await filled();
    expect(await lossOf(store, folder, 2)).toBeNull();
  });

  it('of some rows is noticed by their count, and the newest backup offered', async () => {
    const { store, folder } = await filled();
    const lose = async () => void (await writeOwn(store, 'entity', new Map([['ben', null]])));
    await store.transaction('rw', store.blocks, lose);
    expect(await lossOf(store, folder, 2)).toMatchObject({ kind: 'damaged', backup: { rows: 2 } });
  });

  it('of the database is noticed, with a backup and without one', async () => {
    const { folder } = await filled();
    expect(await lossOf(sampleStore(), folder, 2)).toMatchObject({ kind: 'empty', backup: { rows: 2 } });
    expect(await lossOf(sampleStore(), memoryFolder(), 2)).toEqual({ kind: 'gone' });
    expect(await lossOf(sampleStore(), memoryFolder(), 0)).toBeNull();
  });
});

describe('the preview of an import', () => {
  const read = (store: ReturnType<typeof sampleStore>, text: string) => previewImport(store, inPieces(text));

  it('counts what is new, changed, the same, gone, and changed where the reader has a version', async () => {
    const store = sampleStore();
    await importDataset(
      store,
      inPieces(
        packOf(
          'pack',
          ['a', 'b', 'c', 'd'].map((id) => entity(id)),
        ),
      ),
    );
    await saveRow(store, entity('b', { kind: 'place' }));
    const before = await contents(store);
    const next = packOf('pack', [entity('a'), entity('b', { kind: 'org' }), entity('e')], { revision: '2' });
    expect(await read(store, next)).toMatchObject({
      ok: true,
      header: { id: 'pack', revision: '2' },
      fresh: 1,
      changed: 1,
      equal: 1,
      gone: 2,
      mine: 1,
      refusedCount: 0,
    });
    expect(await contents(store)).toEqual(before);
  });

  it('takes rows without a dataset for the reader’s own', async () => {
    const store = sampleStore();
    await saveRow(store, entity('a'));
    const rows = [entity('a'), entity('b')].map((row) => JSON.stringify(row)).join('\n');
    expect(await read(store, rows)).toMatchObject({ header: undefined, fresh: 1, equal: 1, gone: 0 });
  });

  it('of a backup also counts the rows that would go', async () => {
    const [store, folder] = [sampleStore(), memoryFolder()];
    await saveRow(store, entity('a'));
    const name = (await backUp(store, folder, at(1))) ?? '';
    await saveRow(store, entity('a', { kind: 'org' }));
    await saveRow(store, entity('b'));
    const preview = await previewImport(store, await folder.read(name), { replaces: true });
    expect(preview).toMatchObject({ kinds: { entity: { fresh: 0, changed: 1, equal: 0, gone: 1 } } });
  });

  it('tells refused rows with their place, and a file that is none', async () => {
    const store = sampleStore();
    const text = `${packOf('pack', [entity('a')])}{"type":"entity","id":"B"}\n`;
    expect(await read(store, text)).toMatchObject({ ok: true, fresh: 1, refused: [{ line: 3 }, {}, {}, {}] });
    const noText = new Blob([new Uint8Array([0x80, 0x81, 0xff, 0x0a])]);
    expect(await previewImport(store, noText)).toMatchObject({ ok: false, reason: 'unreadable' });
  });
});
