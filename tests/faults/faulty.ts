import { IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { openStore, type Store } from '../../lib/data/db';
import { recordingCompiler } from '../data/sample';

/**
 * What goes wrong at one call of IndexedDB: no room, the transaction given up by the browser, the connection gone, or a newer
 * version of the extension that asks for the database meanwhile (a `versionchange`, on which the connection closes itself).
 */
export const faults = ['quota', 'abort', 'closed', 'newer version'] as const;
export type Fault = (typeof faults)[number];

const calls = ['add', 'put', 'delete', 'get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'];

type Armed = { readonly fault: Fault; left: number };
let armed: Armed | null = null;

type Owner = { readonly transaction?: IDBTransaction; readonly objectStore?: IDBObjectStore };
/** The store, the index or the database that is asked. */
function databaseOf(owner: Owner): IDBDatabase | undefined {
  if (owner instanceof IDBDatabase) return owner;
  return (owner.transaction ?? owner.objectStore?.transaction)?.db;
}

/** Opens a database in a version to come, which changes nothing, and closes it again. */
function upgrade(database: IDBDatabase | undefined): void {
  const factory = factories.get(database?.name ?? '');
  if (!factory || !database) throw new Error('expected a database of a faulty store, found another');
  const opening = factory.open(database.name, database.version + 1);
  opening.onsuccess = () => opening.result.close();
}

type Method = (this: Owner, ...parameters: unknown[]) => unknown;

/** Fails a call; a newer version only asks for the database, and the call goes on. */
function strike(owner: Owner, fault: Fault): void {
  if (fault === 'newer version') {
    upgrade(databaseOf(owner));
    return;
  }
  if (fault === 'closed') throw new DOMException('The database connection is closing.', 'InvalidStateError');
  if (fault === 'quota') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  (owner.transaction ?? owner.objectStore?.transaction)?.abort();
  throw new DOMException('The transaction was aborted.', 'AbortError');
}

function guard(prototype: object, names: readonly string[]): void {
  const methods = prototype as Record<string, Method | undefined>;
  for (const name of names) {
    const before = methods[name];
    if (before === undefined) continue;
    methods[name] = function (...parameters) {
      const now = armed;
      if (now !== null && now.left-- === 0) {
        armed = null;
        strike(this, now.fault);
      }
      return before.apply(this, parameters);
    };
  }
}

guard(IDBObjectStore.prototype, calls);
guard(IDBIndex.prototype, calls);
guard(IDBDatabase.prototype, ['transaction']);

/** Lets one call fail while some work is done: the one after `after` others. Tells what the work threw, and whether the call came at all. */
export async function withFault(
  { fault, after }: { readonly fault: Fault; readonly after: number },
  work: () => Promise<unknown>,
): Promise<{ readonly error: unknown; readonly value: unknown; readonly hasStruck: boolean }> {
  armed = { fault, left: after };
  try {
    return { value: await work(), error: null, hasStruck: armed === null };
  } catch (error) {
    return { value: null, error, hasStruck: armed === null };
  } finally {
    armed = null;
  }
}

const factories = new Map<string, IDBFactory>();
let stores = 0;

/** A store in memory whose calls can be made to fail; with a factory, one that another shares. */
export function faultyStore(factory = new IDBFactory(), name = `faulty-${++stores}`): Store {
  factories.set(name, factory);
  return openStore({ name, indexedDB: factory, IDBKeyRange, compiler: recordingCompiler });
}
