import { describe, expect, it, vi } from 'vitest';
import { type BackupFolder, backUp, restoreBackup } from '../../lib/data/backup';
import { deleteRows, saveRow, saveRows } from '../../lib/data/curate';
import type { Store } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { redo, undo } from '../../lib/data/journal';
import { loadLexicons } from '../../lib/data/lexicons';
import { purge, removeDataset } from '../../lib/data/packs';
import { memoryFolder } from '../data/memory-folder';
import { claim, contents, entity, inPieces, packOf, topic } from '../data/sample';
import { faults, faultyStore, withFault } from './faulty';

const pack = packOf('pack', [entity('anna'), entity('ben'), topic('ceasefire'), claim('c1')]);
const next = packOf('pack', [entity('anna'), entity('carl'), topic('ceasefire')], { revision: '2' });

const folders = new WeakMap<Store, BackupFolder>();
/** Each store has a folder of its own. */
const folderOf = (store: Store): BackupFolder => {
  const folder = folders.get(store) ?? memoryFolder();
  folders.set(store, folder);
  return folder;
};

type Work = {
  /** Calls of IndexedDB that it makes at least. */
  readonly fewest?: number;
  readonly name: string;
  /** What is there before it, beside a pack and two rows of the reader's own. */
  readonly prepare?: (store: Store) => Promise<unknown>;
  readonly work: (store: Store) => Promise<unknown>;
};

const works: readonly Work[] = [
  { name: 'importing a new version of a pack', work: (store) => importDataset(store, inPieces(next)) },
  {
    name: 'importing rows into the reader’s own dataset',
    work: (store) => importDataset(store, inPieces(packOf('mine', [entity('dora')]))),
  },
  { name: 'an edit', work: (store) => saveRow(store, entity('anna', { kind: 'org' })) },
  {
    name: 'an edit of many rows',
    work: (store) => saveRows(store, [entity('x'), topic('y'), claim('z', { topic: 'y' })]),
  },
  { name: 'a deletion', work: (store) => deleteRows(store, [{ type: 'entity', id: 'mine-1' }]) },
  { name: 'undo', work: undo },
  { name: 'redo', prepare: undo, work: redo },
  { name: 'taking a pack away', work: (store) => removeDataset(store, 'pack') },
  { name: 'tidying up after a pack', prepare: (store) => importDataset(store, inPieces(next)), work: purge },
  { name: 'a backup', fewest: 4, work: (store) => backUp(store, folderOf(store)) },
  {
    name: 'putting a backup back',
    prepare: (store) => backUp(store, folderOf(store)),
    work: async (store) => restoreBackup(store, folderOf(store), (await folderOf(store).list())[0] ?? ''),
  },
];

async function prepared({ prepare }: Work): Promise<Store> {
  const store = faultyStore();
  await importDataset(store, inPieces(pack));
  await saveRows(store, [entity('mine-1'), entity('mine-2')]);
  await saveRow(store, entity('mine-1', { label: { en: 'Changed' } }));
  await prepare?.(store);
  return store;
}

/** What the reader is told: the sentence of an error, of an answer that says no, or nothing. */
function told(error: unknown, value: unknown): string | null {
  if (error !== null)
    return error instanceof Error ? error.message : expect.fail(`expected an Error, found ${String(error)}`);
  const { ok, sentence, problems } = (value ?? {}) as {
    ok?: boolean;
    sentence?: string;
    problems?: readonly { sentence: string }[];
  };
  return ok === false ? (sentence ?? problems?.[0]?.sentence ?? '') : null;
}

// Dexie warns of every connection that it closes for a newer version.
vi.spyOn(console, 'warn').mockImplementation(() => {});

describe.each(faults)('when any one call of IndexedDB fails (%s)', (fault) => {
  it.each(works)(
    '$name is done or not done, and can be done again without a reload',
    { timeout: 600_000 },
    async (one) => {
      const whole = await prepared(one);
      const before = await contents(whole);
      await one.work(whole);
      const after = await contents(whole);
      let struck = 0;
      for (let at = 0; ; at += 1) {
        const store = await prepared(one);
        const { error, value, hasStruck } = await withFault({ fault, after: at }, () => one.work(store));
        if (!hasStruck) break;
        struck += 1;
        const found = await contents(store);
        const sentence = told(error, value);
        if (sentence !== null) expect(sentence).toMatch(/\w+ \w+/);
        // Nothing in between, and nothing that was said to be done is missing.
        if (sentence === null) expect(found).toEqual(after);
        else expect([before, after]).toContainEqual(found);
        expect((await loadLexicons(store)).length).toBeGreaterThan(0);
        if (JSON.stringify(found) === JSON.stringify(before)) await one.work(store);
        expect(await contents(store)).toEqual(after);
        store.close();
      }
      expect(struck).toBeGreaterThanOrEqual(one.fewest ?? 5);
    },
  );
});
