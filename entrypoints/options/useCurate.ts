import type { Origin } from '../../components/options/OriginLine';
import { deleteRows, hideRows, type RowKey, restorePackVersion, saveRow } from '../../lib/data/curate';
import type { Row } from '../../lib/rows';
import { useApp } from './app';

export type Curate = {
  /** True when it was saved; otherwise the reason was said. */
  save(row: Row): Promise<boolean>;
  /** Deletes a row of the reader's, hides one of a pack. */
  remove(key: RowKey, origin: Origin): Promise<void>;
  restore(key: RowKey): Promise<void>;
};

/** Changes to rows, each said and undoable. */
export function useCurate(): Curate {
  const { store, wrote, done } = useApp();
  return {
    save: async (row) => done(await saveRow(store, row), 'saved'),
    remove: async (key, { kind }) => {
      await wrote(await (kind === 'mine' ? deleteRows(store, [key]) : hideRows(store, [key])), 'deleted');
    },
    restore: async (key) => wrote(await restorePackVersion(store, key), 'restored'),
  };
}
