import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { watch } from '../../lib/data/watch';

// Live queries ask the browser's own IndexedDB for what changed.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** Watches a query that fails so often before it answers; tells what was said of it. */
async function watched(fails: number, error: Error) {
  const said: string[] = [];
  let asked = 0;
  const query = () => {
    asked += 1;
    return asked <= fails ? Promise.reject(error) : Promise.resolve('answer');
  };
  const stop = new AbortController();
  const told = (what: string) => said.push(what);
  watch(query, told, stop.signal, (reason) => told(String(reason)));
  await expect.poll(() => said.length).toBe(1);
  stop.abort();
  return { said, asked };
}

describe('a query that is watched', () => {
  it('is asked again when its transaction ended before it did', async () => {
    expect(await watched(2, new Dexie.PrematureCommitError())).toEqual({ said: ['answer'], asked: 3 });
  });

  it('is given up when that goes on', async () => {
    const { said, asked } = await watched(9, new Dexie.PrematureCommitError());
    expect(said).toEqual([expect.stringContaining('PrematureCommitError')]);
    expect(asked).toBe(4);
  });

  it('has failed at once when the store cannot be read', async () => {
    const { said, asked } = await watched(9, new Dexie.UnknownError());
    expect(said).toEqual([expect.stringContaining('UnknownError')]);
    expect(asked).toBe(1);
  });
});
