import { compiler } from '../../lib/data/compiler';
import { saveRow } from '../../lib/data/curate';
import { allRows } from '../../lib/data/dataset-rows';
import { mine, openStore, rowTypes } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { nextStep } from '../../lib/data/journal';
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
  for (let at = 0; ; at += 1) {
    const id = `edit-${round}-${at}`;
    const saved = await saveRow(store, name(id));
    if (saved.ok) void told('saved', id);
  }
};

/** A database that nothing is written into: the browser keeps all of an origin's in one place, and where it finds that damaged throws all of it away. */
const witness = 'witness';
const prepare = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(witness);
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
/** Whether the browser still has what it was given. */
const isKept = async () => (await indexedDB.databases()).some((database) => database.name === witness);

/** What is there after a start, which clears away what was cut off. */
const state = async () => {
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

Object.assign(globalThis, { work, state, prepare, isKept, ready: true });
