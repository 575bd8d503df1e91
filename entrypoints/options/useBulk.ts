import { addTag, moveToTopic } from '../../lib/data/bulk';
import { dropRows, type RowKey, type Saved } from '../../lib/data/curate';
import { mine } from '../../lib/data/db';
import { headerOf } from '../../lib/data/export';
import { winners } from '../../lib/data/layers';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { download } from './download';

export type Bulk = {
  drop(ids: readonly string[]): Promise<void>;
  move(ids: readonly string[], topic: string): Promise<void>;
  tag(ids: readonly string[], tag: string): Promise<void>;
  save(ids: readonly string[]): Promise<void>;
};

/** Work on many rows of a type, each one step that is said and can be undone. */
export function useBulk(type: RowType): Bulk {
  const { store, wrote, say, t } = useApp();
  const keysOf = (ids: readonly string[]): readonly RowKey[] => ids.map((id) => ({ type, id }));
  const done = async (saved: Saved) => {
    if (saved.ok) await wrote(saved, 'saved');
    else say(t('bad.other', { reason: saved.problems[0]?.sentence ?? '' }));
  };
  return {
    drop: async (ids) => wrote(await dropRows(store, keysOf(ids)), 'deleted'),
    move: async (ids, topic) => done(await moveToTopic(store, keysOf(ids), topic)),
    tag: async (ids, tag) => done(await addTag(store, keysOf(ids), tag)),
    save: async (ids) => {
      const own = await store.datasets.get(mine);
      const rows = [...(await winners(store, type, ids)).values()].map(({ row }) => row);
      const lines = [...(own ? [headerOf(own)] : []), ...rows].map((row) => `${JSON.stringify(row)}\n`);
      download(`standpunkt-${type}`, new Blob(lines, { type: 'application/x-ndjson' }));
    },
  };
}
