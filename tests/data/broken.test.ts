import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../lib/data/backup';
import { beginAnew, whyShut } from '../../lib/data/broken';
import { saveRow } from '../../lib/data/curate';
import { memoryFolder } from './memory-folder';
import { contents, entity, sampleStore } from './sample';

/** Opens no database from `isDamaged` on, until it was deleted. */
class DamagedFactory extends IDBFactory {
  isDamaged: string | null = null;
  override open(name: string, version?: number): IDBOpenDBRequest {
    if (this.isDamaged !== null) throw new DOMException('Internal error opening backing store.', this.isDamaged);
    return super.open(name, version);
  }
  override deleteDatabase(name: string): IDBOpenDBRequest {
    this.isDamaged = null;
    return super.deleteDatabase(name);
  }
}

describe('a database that does not open', () => {
  it.each([
    ['UnknownError', 'damaged'],
    ['VersionError', 'newer'],
  ])('is told from one that does: %s', async (error, why) => {
    const factory = new DamagedFactory();
    expect(await whyShut(sampleStore(factory, 'shut'))).toBeNull();
    factory.isDamaged = error;
    expect(await whyShut(sampleStore(factory, 'shut'))).toBe(why);
  });

  it('begins anew with the newest backup', async () => {
    const factory = new DamagedFactory();
    const folder = memoryFolder();
    const before = sampleStore(factory, 'anew');
    await saveRow(before, entity('anna'));
    const name = (await backUp(before, folder)) ?? '';
    const wanted = await contents(before);
    before.close();
    factory.isDamaged = 'UnknownError';
    const store = sampleStore(factory, 'anew');
    expect(await whyShut(store)).toBe('damaged');
    expect(await beginAnew(store, folder, name)).toMatchObject({ ok: true });
    expect(await contents(store)).toEqual(wanted);
  });

  it('stays as it is when the backup cannot be read', async () => {
    const factory = new DamagedFactory();
    factory.isDamaged = 'UnknownError';
    await expect(beginAnew(sampleStore(factory, 'kept'), memoryFolder(), 'none')).rejects.toThrow();
    expect(factory.isDamaged).toBe('UnknownError');
  });
});
