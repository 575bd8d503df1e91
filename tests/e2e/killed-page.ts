import { compiler } from '../../lib/data/compiler';
import { saveRow } from '../../lib/data/curate';
import { allRows } from '../../lib/data/dataset-rows';
import { mine, openStore, rowTypes } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { nextStep } from '../../lib/data/journal';
import { beginNewLog } from '../../lib/data/new-log';
import { listDatasets, purge } from '../../lib/data/packs';
import type { EntityRow } from '../../lib/rows';

// What runs in the browser that is killed: an edit after another, and an import in between, each told when it is done.

const store = openStore({ compiler, name: 'killed' });
const staging = openStore({ compiler, name: 'killed', durability: 'relaxed' });
const rowsInPack = 3_000;

const name = (id: string): EntityRow => {
  const label = `Name of ${id}`;
  return { type: 'entity', id, kind: 'person', label: { en: label }, aliases: [{ text: label, lang: 'en' }] };
};

const packOf = (revision: number) => {
  const about = { title: { en: 'Pack' }, license: 'CC0-1.0', author: 'x', languages: ['en'] };
  const header = { type: 'dataset', format: 1, id: 'pack', revision: String(revision), ...about };
  const rows = Array.from({ length: rowsInPack + revision }, (_, at) => name(`row-${at}`));
  return [header, ...rows].map((row) => `${JSON.stringify(row)}\n`).join('');
};

const told = (what: 'saved' | 'imported', value: string) =>
  (globalThis as unknown as { told(what: string, value: string): Promise<void> }).told(what, value);

const work = async (round: number) => {
  const importing = importDataset(store, new Blob([packOf(round + 1)]), { staging });
  void importing.then((result) => (result.ok ? told('imported', String(round + 1)) : undefined));
  for (let at = 0; ; at += 1) await edit(`edit-${round}-${at}`);
};

const edit = async (id: string) => {
  const saved = await saveRow(store, name(id));
  if (saved.ok) void told('saved', id);
};

/** Begins two writes of tables that have nothing to do with each other, and ends neither; answers when much is written. */
const hold = async () => {
  await staging.open();
  await new Promise<void>((resolve) => {
    for (const table of [store.table('datasets'), staging.table('catalogues')])
      void table.db.transaction('rw', table, async () => {
        for (let at = 0; ; at += 1) {
          await table.put({ key: `held-${at % 5}`, dataset: 'held', type: 'entity', part: at % 5, noise: noise() });
          if (at === 200) resolve();
        }
      });
  });
};
const noise = () => crypto.getRandomValues(new Uint8Array(3_000));

/** What is there after a start, which clears away what was cut off. */
const state = async () => {
  await beginNewLog();
  await purge(store);
  const datasets = await listDatasets(store);
  const countOf = async (key: string) => {
    const parts = await Promise.all(rowTypes.map((type) => allRows(store, { key, type })));
    return parts.flat().length;
  };
  const packs = datasets.filter(({ id }) => id !== mine);
  const counted = packs.map(async ({ key, revision, counts }) => [revision, counts.entity, await countOf(key)]);
  const own = await allRows(store, { key: mine, type: 'entity' });
  const isUndoable = (await nextStep(store, 'undo')) !== null;
  return { mine: own.map(({ id }) => id), packs: await Promise.all(counted), isUndoable };
};

Object.assign(globalThis, { work, edit, hold, state, ready: true });
