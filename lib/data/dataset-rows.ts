import { Dexie } from 'dexie';
import type { HiddenRow, PositionRow, Row, RowType } from '../rows';
import { blockRows } from './blocks';
import { mine, type Store } from './db';

// Where the rows of a dataset are read from. Packs never change, so what was read of them is kept; `mine` is read anew.

/** The rows of one type in one dataset; `key` is that of its record. */
export type Part = { readonly key: string; readonly type: RowType };

type AnyRow = Row | HiddenRow;

/** Rows that are read at once when all are wanted. */
const portion = 8_192;

/** Rows by id, in the order of the ids; undefined where the dataset has none. */
export async function rowsById(
  store: Store,
  part: Part,
  ids: readonly string[],
): Promise<readonly (AnyRow | undefined)[]> {
  if (ids.length === 0) return [];
  const read = async () => {
    const firsts = await firstsOf(store, part);
    const wanted = new Set(ids.flatMap((id) => firsts[placeOf(firsts, id)] ?? []));
    const byId = await blockRowsOf(store, part, [...wanted]);
    return ids.map((id) => byId.get(id));
  };
  // Blocks of `mine` could be others by the time that they are read.
  return part.key === mine ? await store.transaction('r', store.blocks, read) : await read();
}

/** Rows in the order of their ids, those after an id; about `limit` of them, none at the end. */
export async function rowsAfter(
  store: Store,
  { key, type }: Part,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly AnyRow[]> {
  const from = after ?? Dexie.minKey;
  const range = store.blocks
    .where('[dataset+type+first]')
    .between([key, type, from], [key, type, Dexie.maxKey], false, true);
  return (await range.limit(Math.ceil(limit / blockRows)).toArray()).flatMap(({ rows }) => rows);
}

/** All rows of a part in the order of their ids, about `limit` at a time. */
export async function* rowBatches(store: Store, part: Part, limit: number): AsyncGenerator<readonly AnyRow[]> {
  for (let after: string | null = null; ; ) {
    const rows = await rowsAfter(store, part, { after, limit });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}

/** All rows of a part at once, in the order of their ids. */
export async function allRows(store: Store, part: Part): Promise<readonly AnyRow[]> {
  const all: AnyRow[] = [];
  for (let after: string | null = null; ; after = all.at(-1)?.id ?? null) {
    // In portions: one answer with everything in it would be copied as a whole.
    const rows = await rowsAfter(store, part, { after, limit: portion });
    if (rows.length === 0) return all;
    for (const row of rows) all.push(row);
  }
}

/** Positions of holders, or on topics, in any dataset and layer, also in those that are off; a higher layer may have others. */
export async function positionsWith(
  store: Store,
  field: 'holder' | 'topic',
  ids: readonly string[],
): Promise<readonly PositionRow[]> {
  const blocks = await store.blocks.where(`${field}s`).anyOf(ids).distinct().toArray();
  const rows = blocks.flatMap((block) => block.rows);
  return rows.filter((row): row is PositionRow => {
    return row.type === 'position' && !('hidden' in row) && ids.includes(row[field]);
  });
}

/** Keys of the datasets that have a row, with its id; those removed or on their way are left out. */
export async function datasetsWith(
  store: Store,
  type: RowType,
  ids: readonly string[],
): Promise<readonly (readonly [key: string, id: string])[]> {
  const found: [string, string][] = [];
  for (const { key } of await store.datasets.where('status').equals('ready').toArray()) {
    for (const row of await rowsById(store, { key, type }, ids)) if (row) found.push([key, row.id]);
  }
  return found;
}

/** Deletes all rows of a pack, and what searching needs of them. */
export async function deleteRowsOf(store: Store, key: string): Promise<void> {
  if (key === mine) throw new Error('deleteRowsOf: expected a pack, found the reader’s own dataset');
  await store.blocks
    .where('[dataset+type+first]')
    .between([key, Dexie.minKey, Dexie.minKey], [key, Dexie.maxKey, Dexie.maxKey])
    .delete();
  await store.catalogues
    .where('[dataset+type+part]')
    .between([key, Dexie.minKey, Dexie.minKey], [key, Dexie.maxKey, Dexie.maxKey])
    .delete();
}

/** Blocks kept once they were read: typing and scrolling ask for the same rows again and again. */
const mostKept = 400;
const kept = new WeakMap<Store, Map<string, readonly AnyRow[]>>();

/** The rows of blocks by id. */
async function blockRowsOf(store: Store, { key, type }: Part, firsts: readonly string[]) {
  const ofStore = (key === mine ? null : kept.get(store)) ?? new Map<string, readonly AnyRow[]>();
  if (key !== mine) kept.set(store, ofStore);
  const nameOf = (first: string) => `${key} ${type} ${first}`;
  const found = firsts.flatMap((first) => ofStore.get(nameOf(first)) ?? []);
  const missing = firsts.filter((first) => !ofStore.has(nameOf(first)));
  for (const block of await store.blocks.bulkGet(missing.map((first) => [key, type, first]))) {
    if (block === undefined) continue;
    found.push(...block.rows);
    ofStore.set(nameOf(block.first), block.rows);
  }
  for (const oldest of ofStore.keys()) {
    if (ofStore.size <= mostKept) break;
    ofStore.delete(oldest);
  }
  return new Map(found.map((row) => [row.id, row]));
}

/** Keys of packs never come again, so what was read of one holds for good. */
const known = new WeakMap<Store, Map<string, readonly string[]>>();

/** The first id of each block of a part, in order. */
export async function firstsOf(store: Store, { key, type }: Part): Promise<readonly string[]> {
  const ofStore = known.get(store) ?? new Map<string, readonly string[]>();
  known.set(store, ofStore);
  const before = ofStore.get(`${key} ${type}`);
  if (before) return before;
  const keys = await store.blocks
    .where('[dataset+type+first]')
    .between([key, type, Dexie.minKey], [key, type, Dexie.maxKey])
    .primaryKeys();
  const firsts = keys.map(([, , first]) => first);
  if (firsts.length > 0 && key !== mine) ofStore.set(`${key} ${type}`, firsts);
  return firsts;
}

/** The place of the last first id that is not after an id, whose block alone can have it; -1 when all are. */
export function placeOf(firsts: readonly string[], id: string): number {
  let low = 0;
  for (let high = firsts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
