import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Compiler } from '../../lib/data/compiler';
import { allRows } from '../../lib/data/dataset-rows';
import { mine, openStore, rowTypes, type Store } from '../../lib/data/db';
import { exportDataset } from '../../lib/data/export';
import { groupedBy } from '../../lib/data/grouped';
import { writeOwn } from '../../lib/data/own-rows';
import type { ClaimRow, DatasetRow, EntityRow, PositionRow, Row, Rows, RowType, TopicRow } from '../../lib/rows';
import type { Lexicon } from '../../lib/text/types';

/** A compiler that writes down which ids it was given: enough to see what was built, and from what. */
export const recordingCompiler: Compiler = {
  version: 'recorded',
  build: (rows: Rows, { dataset, revision }) => {
    const ids = Object.values(rows).flatMap((list) => list.map(({ id }) => id));
    const bytes = new TextEncoder().encode(JSON.stringify({ dataset, revision, ids }));
    return bytes.buffer.slice(0, bytes.byteLength);
  },
  open: (buffer) => JSON.parse(new TextDecoder().decode(buffer)) as Lexicon,
};

let stores = 0;

/** A store of its own, in memory; with a factory, one that another store can share. */
export function sampleStore(
  factory = new IDBFactory(),
  name = `store-${++stores}`,
  compiler = recordingCompiler,
): Store {
  return openStore({ name, indexedDB: factory, IDBKeyRange, compiler });
}

export const header = (id: string, more: Partial<DatasetRow> = {}): DatasetRow => ({
  type: 'dataset',
  format: 1,
  id,
  title: { en: `Title of ${id}` },
  revision: '1',
  license: 'CC-BY-4.0',
  author: 'Sample authors',
  languages: ['en'],
  ...more,
});

export const entity = (id: string, more: Partial<EntityRow> = {}): EntityRow => ({
  type: 'entity',
  id,
  kind: 'person',
  label: { en: id },
  aliases: [{ text: id, lang: 'en' }],
  ...more,
});

export const topic = (id: string, more: Partial<TopicRow> = {}): TopicRow => ({
  type: 'topic',
  id,
  label: { en: id },
  terms: { en: [id] },
  ...more,
});

export const claim = (id: string, more: Partial<ClaimRow> = {}): ClaimRow => ({
  type: 'claim',
  id,
  topic: 'ceasefire',
  text: { en: id },
  ...more,
});

export const position = (id: string, more: Partial<PositionRow> = {}): PositionRow => ({
  type: 'position',
  id,
  holder: 'anna',
  topic: 'ceasefire',
  stance: 'supports',
  statement: { en: `Statement ${id}` },
  date: '2022-03-10',
  source: { title: 'T', publisher: 'P', url: 'https://example.org/', kind: 'media', seen: true },
  ...more,
});

/** A pack as text. */
export const packOf = (id: string, rows: readonly Row[], more: Partial<DatasetRow> = {}): string =>
  [header(id, more), ...rows].map((row) => `${JSON.stringify(row)}\n`).join('');

/** A pack with one row of each kind. */
export const samplePack = packOf('pack', [entity('anna'), topic('ceasefire'), claim('c1'), position('p1')]);

/** As many entities as are asked for, whose ids sort as they are numbered. */
export const manyEntities = (count: number): readonly EntityRow[] =>
  Array.from({ length: count }, (_, at) => entity(`row-${String(at).padStart(5, '0')}`));

/** A pack as a stream of pieces that break anywhere. */
export async function* inPieces(text: string, length = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) {
    await Promise.resolve();
    yield text.slice(at, at + length);
  }
}

/** Everything that is stored and visible, for comparing before and after. */
export async function contents(store: Store): Promise<unknown> {
  const datasets = await store.datasets.where('status').equals('ready').sortBy('id');
  const rows = await Promise.all(
    datasets.map(async ({ key, id }) => [id, await Promise.all(rowTypes.map((type) => allRows(store, { key, type })))]),
  );
  return rows;
}

/** The reader's own rows of a type. */
export const ownRows = (store: Store, type: RowType) => allRows(store, { key: mine, type });

/** Writes rows of the reader's past every check, as a version without that check may have left them. */
export const slip = (store: Store, rows: readonly Row[]) =>
  store.transaction('rw', store.blocks, async () => {
    for (const [type, own] of groupedBy(rows, (row) => row.type))
      await writeOwn(store, type, new Map(own.map((row) => [row.id, row])));
  });

/** How many rows are stored, visible or not. */
export const rowCount = async (store: Store): Promise<number> =>
  (await store.blocks.toArray()).reduce((sum, { rows }) => sum + rows.length, 0);

/** A dataset as the text it is exported as. */
export async function exported(store: Store, id: string): Promise<string> {
  let text = '';
  for await (const piece of exportDataset(store, id)) text += piece;
  return text;
}
