import { compiler } from '../../lib/data/compiler';
import { saveRow } from '../../lib/data/curate';
import { allRows } from '../../lib/data/dataset-rows';
import { mine, openStore } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { undo } from '../../lib/data/journal';
import { loadLexicons } from '../../lib/data/lexicons';
import { listDatasets, purge } from '../../lib/data/packs';
import type { EntityRow } from '../../lib/rows';

// What runs in the browser whose disk is full: each piece of work tells the sentence it fails with, or null when it is done.

const store = openStore({ compiler, name: 'full' });

const name = (id: string, about = ''): EntityRow => {
  const label = `Name of ${id}`;
  const aliases = [{ text: label, lang: 'en' }];
  return { type: 'entity', id, kind: 'person', label: { en: label }, aliases, description: { en: `A name.${about}` } };
};

const pack = (rows: number) => {
  const about = { title: { en: 'Pack' }, license: 'CC0-1.0', author: 'x', languages: ['en'] };
  const header = { type: 'dataset', format: 1, id: 'pack', revision: String(rows), ...about };
  const lines = [header, ...Array.from({ length: rows }, (_, at) => name(`row-${at}`))];
  return new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
};

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const tried = (work: () => Promise<string | null>) => work().catch(sentenceOf);

const save = async (row: EntityRow) => {
  const saved = await saveRow(store, row);
  return saved.ok ? null : (saved.problems[0]?.sentence ?? '');
};

Object.assign(globalThis, {
  importPack: (rows: number) =>
    tried(async () => {
      const result = await importDataset(store, pack(rows));
      return result.ok ? null : result.sentence;
    }),
  save: (id: string) => tried(() => save(name(id))),
  /** Saves rows until one is refused. */
  fill: async () => {
    let refused: string | null = null;
    for (let at = 0; refused === null && at < 1000; at += 1)
      refused = await tried(() => save(name(`filler-${at}`, ' x'.repeat(1000))));
    return refused;
  },
  undo: () => tried(async () => undo(store).then(() => null)),
  state: async () => {
    await purge(store).catch(() => undefined);
    const datasets = await listDatasets(store);
    const own = await allRows(store, { key: mine, type: 'entity' });
    const packs = datasets.filter(({ id }) => id !== mine).map(({ revision, counts }) => [revision, counts.entity]);
    return { mine: own.map(({ id }) => id).sort(), packs, lexicons: (await loadLexicons(store)).length };
  },
  ready: true,
});
