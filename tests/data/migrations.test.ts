import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { positionsWith } from '../../lib/data/dataset-rows';
import { mine } from '../../lib/data/db';
import { exportDataset } from '../../lib/data/export';
import { undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { migrations } from '../../lib/data/migrations/all';
import { countOwn } from '../../lib/data/own-rows';
import { removeDataset } from '../../lib/data/packs';
import type { PositionRow } from '../../lib/rows';
import { sampleStore } from './sample';

// A database of each version that was ever out, as that version wrote it: tests/data/migrations/<version>.json.
const folder = new URL('./migrations/', import.meta.url);
const versions = readdirSync(folder).map((name) => Number(name.replace('.json', '')));

type Dump = Readonly<Record<string, readonly object[]>>;

const oldDatabase = async (version: number, name: string) => {
  const factory = new IDBFactory();
  const database = new Dexie(name, { indexedDB: factory, IDBKeyRange });
  for (const step of migrations.filter((each) => each.version <= version))
    database.version(step.version).stores(step.stores);
  const dump = JSON.parse(readFileSync(new URL(`${version}.json`, folder), 'utf8')) as Dump;
  for (const [table, rows] of Object.entries(dump)) await database.table(table).bulkAdd([...rows]);
  database.close();
  return { factory, dump };
};

type OldRow = { readonly dataset: string; readonly rows?: readonly object[] };

/** The rows of a dataset as they were stored: one by one, or some in a block. */
const rowsIn = (dump: Dump, key: string): readonly string[] => {
  const tables = ['entities', 'topics', 'claims', 'positions', 'blocks'];
  const own = (tables.flatMap((table) => dump[table] ?? []) as readonly OldRow[]).filter(
    ({ dataset }) => dataset === key,
  );
  return own.flatMap(({ dataset: _, rows, ...row }) => rows ?? [row]).map((row) => JSON.stringify(row));
};

/** The positions that name an entity or a topic, wherever they are stored. */
const positionsNaming = (dump: Dump, field: 'holder' | 'topic', id: string): readonly string[] => {
  const datasets = (dump.datasets ?? []) as readonly { key: string }[];
  const rows = datasets.flatMap(({ key }) => rowsIn(dump, key).map((line): Partial<PositionRow> => JSON.parse(line)));
  return rows
    .flatMap((row) => (row.type === 'position' && row.id !== undefined && row[field] === id ? [row.id] : []))
    .toSorted();
};

describe('an old database', () => {
  it('is there for every version but the newest', () => {
    expect(versions.sort()).toEqual(migrations.slice(0, -1).map(({ version }) => version));
  });

  it.each(versions)('of version %i keeps every row, mine and of packs, and can still be undone', async (version) => {
    const { factory, dump } = await oldDatabase(version, 'old');
    const store = sampleStore(factory, 'old');
    const datasets = (dump.datasets ?? []) as readonly { key: string; id: string }[];
    for (const { key, id } of datasets) {
      const lines: string[] = [];
      for await (const piece of exportDataset(store, id)) lines.push(...piece.trim().split('\n'));
      expect([id, lines.slice(1).sort()]).toEqual([id, rowsIn(dump, key).toSorted()]);
    }
    expect(await countOwn(store)).toEqual((await store.datasets.get(mine))?.counts);
    expect((await winners(store, 'entity', ['anna'])).get('anna')?.dataset).toBe(mine);
    for (const [field, id] of [
      ['holder', 'anna'],
      ['holder', 'row-1'],
      ['topic', 'ceasefire'],
      ['topic', 'rain'],
    ] as const) {
      const found = (await positionsWith(store, field, [id])).map((row) => row.id);
      expect([id, found.toSorted()]).toEqual([id, positionsNaming(dump, field, id)]);
    }
    await undo(store);
    expect((await winners(store, 'entity', ['anna'])).get('anna')?.dataset).toBe('pack');
    await removeDataset(store, 'pack');
    expect((await winners(store, 'entity', ['anna'])).size).toBe(0);
  });
});
