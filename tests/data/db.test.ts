import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../lib/data/db';
import { sampleStore } from './sample';

const tables = ['datasets', 'blocks', 'catalogues', 'lexicons', 'journal'] as const;
const pairs = tables.flatMap((one, at) => tables.slice(at + 1).map((other) => [one, other] as const));

/** Begins a write in each of two connections, one of them before the other, and tells in which order they went. */
async function order(
  stores: readonly [Store, Store],
  [one, other]: (typeof pairs)[number],
): Promise<readonly string[]> {
  const went: string[] = [];
  const write = (store: Store, table: string) =>
    store.transaction('rw', table, async () => {
      await store.table(table).count();
      went.push(`${table} begins`);
      for (let at = 0; at < 5; at += 1) await store.table(table).count();
      went.push(`${table} ends`);
    });
  await Promise.all([write(stores[0], one), write(stores[1], other)]);
  return went;
}

describe('the database', () => {
  const indexedDB = new IDBFactory();
  const stores = [sampleStore(indexedDB, 'shared'), sampleStore(indexedDB, 'shared')] as const;

  it.each(pairs)('writes %s and %s one after the other, though neither has what the other has', async (one, other) => {
    const went = await order(stores, [one, other]);
    expect([
      [`${one} begins`, `${one} ends`, `${other} begins`, `${other} ends`],
      [`${other} begins`, `${other} ends`, `${one} begins`, `${one} ends`],
    ]).toContainEqual(went);
  });

  it('reads two tables at a time', async () => {
    const [store] = stores;
    const reads = (['journal', 'catalogues'] as const).map((table) =>
      store.transaction('r', table, () => store.table(table).count()),
    );
    expect(await Promise.all(reads)).toEqual([0, 0]);
  });
});
