import { HistoryList } from '../../components/options/HistoryList';
import { history } from '../../lib/data/journal';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { stepOf } from './history-steps';
import { useLive } from './useLive';

/** What was done to one row, folded; nothing when nothing was. */
export function RowHistory({ type, id }: { readonly type: RowType; readonly id: string }) {
  const { store, t } = useApp();
  const entries = useLive(() => history(store, type, id), [type, id]);
  if (!entries?.length) return null;
  return (
    <details class="row-history">
      <summary>{t('historyOf')}</summary>
      <HistoryList steps={entries.map((entry) => stepOf(entry, t.lang, { type, id }))} t={t} />
    </details>
  );
}
