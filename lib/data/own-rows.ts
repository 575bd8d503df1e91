import { Dexie } from 'dexie';
import type { HiddenRow, Row, RowType } from '../rows';
import { block, blockRows } from './blocks';
import { firstsOf, placeOf } from './dataset-rows';
import { mine, rowTypes, type Store } from './db';
import { groupedBy } from './grouped';
import type { Block, DatasetRecord } from './records';

type AnyRow = Row | HiddenRow;

/** What rows become, by id; null where one goes. */
export type OwnChanges = ReadonlyMap<string, AnyRow | null>;

/** Writes rows of a type into the blocks of `mine`, each block once, and tells how many more there are. Wants a transaction that may write blocks. */
export async function writeOwn(store: Store, type: RowType, changes: OwnChanges): Promise<number> {
  const firsts = await firstsOf(store, { key: mine, type });
  // What comes before all blocks goes into the first.
  const touched = groupedBy(changes.keys(), (id) => firsts[Math.max(placeOf(firsts, id), 0)]);
  const old = [...touched.keys()].flatMap((first) => (first === undefined ? [] : [keyOf(type, first)]));
  const before = new Map((await store.blocks.bulkGet(old)).map((found) => [found?.first, found?.rows ?? []]));
  const after = [...touched].flatMap(([first, ids]) => blocksWith(type, before.get(first) ?? [], { ids, changes }));
  const kept = new Set(after.map(({ first }) => first));
  await store.blocks.bulkDelete(old.filter(([, , first]) => !kept.has(first)));
  await store.blocks.bulkPut(after);
  const count = (rows: Iterable<readonly unknown[]>) => [...rows].reduce((sum, { length }) => sum + length, 0);
  return count(after.map(({ rows }) => rows)) - count(before.values());
}

type Written = { readonly ids: readonly string[]; readonly changes: OwnChanges };

/** What one block becomes: one again, several where it has grown too large, none where nothing is left. */
function blocksWith(type: RowType, before: readonly AnyRow[], { ids, changes }: Written): readonly Block[] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const id of ids) {
    const row = changes.get(id);
    if (row) rows.set(id, row);
    else rows.delete(id);
  }
  const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const each = sorted.length > 2 * blockRows ? blockRows : sorted.length;
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += each) {
    const some = sorted.slice(at, at + each);
    blocks.push({ ...block(mine, type, some), size: some.length });
  }
  return blocks;
}

/** How many rows of each type `mine` has, by its blocks: what its record says of that is kept apart. */
export async function countOwn(store: Store): Promise<DatasetRecord['counts']> {
  const counts = { entity: 0, topic: 0, claim: 0, position: 0 };
  for (const type of rowTypes) {
    const sizes = store.blocks
      .where('[dataset+type+size]')
      .between([mine, type, Dexie.minKey], [mine, type, Dexie.maxKey]);
    for (const key of await sizes.keys()) counts[type] += Number((key as unknown as readonly unknown[])[2]);
  }
  return counts;
}

function keyOf(type: RowType, first: string): [string, RowType, string] {
  return [mine, type, first];
}
