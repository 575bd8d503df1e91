import { IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { openStore, type Store } from '../../lib/data/db';
import { recordingCompiler } from '../data/sample';

/** What goes wrong with one call of IndexedDB: no room, the transaction given up by the browser, the connection gone. */
export const faults = ['quota', 'abort', 'closed'] as const;
export type Fault = (typeof faults)[number];

const calls = ['add', 'put', 'delete', 'get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'];

type Armed = { readonly fault: Fault; left: number };
let armed: Armed | null = null;

type Owner = { readonly transaction?: IDBTransaction; readonly objectStore?: IDBObjectStore };
type Method = (this: Owner, ...parameters: unknown[]) => unknown;

function strike(owner: Owner, fault: Fault): never {
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

let stores = 0;

/** A store in memory whose calls can be made to fail; with a factory, one that another shares. */
export function faultyStore(factory = new IDBFactory(), name = `faulty-${++stores}`): Store {
  return openStore({ name, indexedDB: factory, IDBKeyRange, compiler: recordingCompiler });
}
