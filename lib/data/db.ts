import { type DBCore, Dexie, type Table } from 'dexie';
import type { RowType } from '../rows';
import type { Compiler } from './compiler';
import { migrations } from './migrations/all';
import type { Block, DatasetRecord, JournalEntry, LexiconRecord } from './records';
import type { CataloguePart } from './search/catalogue-part';

export type Store = Dexie & {
  readonly datasets: Table<DatasetRecord, string>;
  /** All rows: read through dataset-rows.ts, those of `mine` written through own-rows.ts. */
  readonly blocks: Table<Block, [key: string, type: RowType, first: string]>;
  readonly catalogues: Table<CataloguePart, [key: string, type: RowType, part: number]>;
  readonly lexicons: Table<LexiconRecord, string>;
  readonly journal: Table<JournalEntry, number, Omit<JournalEntry, 'number'>>;
  readonly compiler: Compiler;
};

export type StoreOptions = {
  readonly compiler: Compiler;
  readonly name?: string;
  /** Another IndexedDB: tests bring their own. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** relaxed: a write may still be on its way to the disk when it is said to be done. Only for rows that nobody sees yet; strict otherwise. */
  readonly durability?: 'strict' | 'relaxed';
  /** Another tab holds an older version open, or a newer version wants this tab to let go. */
  readonly onOutdated?: (reason: 'blocked' | 'superseded') => void;
};

export const rowTypes = ['entity', 'topic', 'claim', 'position'] as const satisfies readonly RowType[];

/** The reader's own dataset: its id and its key. */
export const mine = 'mine';

/** The database; it opens itself at the first use and again when the browser has closed it. */
export function openStore(options: StoreOptions): Store {
  const { compiler, name = 'standpunkt', durability = 'strict', onOutdated, indexedDB, IDBKeyRange } = options;
  const source = indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {};
  const database = new Dexie(name, { ...source, chromeTransactionDurability: durability });
  const store = Object.assign(database, { compiler }) as Store;
  for (const { version, stores, upgrade } of migrations) {
    const step = store.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  store.use({ stack: 'dbcore', name: 'one write at a time', create: oneWriteAtATime });
  store.on('populate', (transaction) => {
    transaction.table('datasets').add(emptyMine());
  });
  store.on('versionchange', () => {
    // Opens again at the next use, and fails there with a sentence when the version has moved on.
    store.close({ disableAutoOpen: false });
    onOutdated?.('superseded');
  });
  store.on('blocked', () => onOutdated?.('blocked'));
  return store;
}

/**
 * Every write transaction takes one table besides its own, so that no two of them run at once. Chromium that is killed while
 * two do finds, at its next start, that both hold the lock of the database, calls that damage ("Invalid locks on disk" in its
 * leveldb_scopes.cc) and deletes the database. The table is the one that is least read.
 */
function oneWriteAtATime(core: DBCore): DBCore {
  const taken = 'lexicons' satisfies keyof Store;
  return {
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' ? [...new Set([...stores, taken])] : stores, mode, options),
  };
}

/** All tables that reading a row takes. */
export function readTables(store: Store): Table[] {
  return [store.datasets, store.blocks];
}

function emptyMine(): DatasetRecord {
  return {
    key: mine,
    id: mine,
    title: { de: 'Meine Daten', en: 'My dataset', fr: 'Mes données', uk: 'Мої дані' },
    revision: '0',
    license: 'private',
    author: 'me',
    languages: ['mul'],
    status: 'ready',
    enabled: true,
    rank: 0,
    counts: { entity: 0, topic: 0, claim: 0, position: 0 },
    added: new Date().toISOString(),
    stamp: 0,
  };
}
