import type { Origin } from '../../components/options/OriginLine';
import { deleteRows, hideRows, type RowKey, restorePackVersion, saveRow } from '../../lib/data/curate';
import type { FieldProblem } from '../../lib/data/schema/problem';
import type { Row } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
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
  const { store, t, wrote, say } = useApp();
  return {
    save: async (row) => {
      const saved = await saveRow(store, row);
      if (saved.ok) await wrote(saved, 'saved');
      else say(refusal(saved.problems, t));
      return saved.ok;
    },
    remove: async (key, { kind }) => {
      await wrote(await (kind === 'mine' ? deleteRows(store, [key]) : hideRows(store, [key])), 'deleted');
    },
    restore: async (key) => wrote(await restorePackVersion(store, key), 'restored'),
  };
}

/** Why a row was not saved, as a sentence. */
function refusal(problems: readonly FieldProblem[], t: Translate<OptionsKey>): string {
  const circle = problems.find(({ path, received }) => path === 'standsFor' && received.includes('->'));
  if (circle) return t('bad.circle', { way: circle.received.replaceAll('->', '→') });
  return t('bad.other', { reason: problems.map(({ sentence }) => sentence).join(' ') });
}
