import { afterEach, describe, expect, it, vi } from 'vitest';
import { backUp, backUpDaily, backupsKept, listBackups } from '../../lib/data/backup';
import { saveRow } from '../../lib/data/curate';
import { steps, undo } from '../../lib/data/journal';
import { isDue } from '../../lib/data/updates';
import { memoryFolder } from '../data/memory-folder';
import { contents, entity, sampleStore } from '../data/sample';

const at = (year: number, day = 1) => new Date(Date.UTC(year, 0, day, 12));

describe('a clock that is set back and forward', () => {
  afterEach(() => vi.useRealTimers());

  it('does not change the order of the journal', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const store = sampleStore();
    const states: unknown[] = [];
    for (const year of [2026, 2031, 1999, 2026]) {
      vi.setSystemTime(at(year));
      states.push(await contents(store));
      await saveRow(store, entity('anna', { label: { en: `In ${year}` } }));
    }
    expect((await steps(store, 9)).map((step) => step.at.slice(0, 4))).toEqual(['2026', '1999', '2031', '2026']);
    for (const before of states.toReversed()) {
      await undo(store);
      expect(await contents(store)).toEqual(before);
    }
  });

  it('does not stop the daily backup, and never throws away what was just written', async () => {
    const [store, folder] = [sampleStore(), memoryFolder()];
    for (let day = 1; day <= backupsKept; day += 1) {
      await saveRow(store, entity(`future-${day}`));
      await backUp(store, folder, at(2031, day));
    }
    await saveRow(store, entity('now'));
    const name = await backUpDaily(store, folder, at(2026));
    expect(name).not.toBeNull();
    expect(await folder.list()).toContain(name);
    await saveRow(store, entity('later'));
    const next = await backUpDaily(store, folder, at(2026, 2));
    const kept = await listBackups(folder, at(2026, 2));
    expect(kept.slice(0, 2).map((backup) => backup.name)).toEqual([next, name]);
    expect(kept.length).toBe(backupsKept);
  });

  it('does not stop the daily look at a subscription', () => {
    const subscription = { dataset: 'd', address: 'https://example.org/', etag: '', sha256: '', isAutomatic: true };
    const checkedAt = at(2031).toISOString();
    expect(isDue({ ...subscription, checkedAt }, at(2026))).toBe(true);
    expect(isDue({ ...subscription, checkedAt }, at(2031))).toBe(false);
  });
});
