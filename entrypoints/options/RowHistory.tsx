import { HistoryList } from '../../components/options/HistoryList';
import { history } from '../../lib/data/journal';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { stepsOf } from './history-steps';
import { useLive } from './useLive';

/** What was done to one row, folded; nothing when nothing was. */
export function RowHistory({ type, id }: { readonly type: RowType; readonly id: string }) {
  const { store, t } = useApp();
  const steps = useLive(
    async () => stepsOf(store, await history(store, type, id), { lang: t.lang, of: { type, id } }),
    [type, id, t.lang],
  );
  if (!steps?.length) return null;
  return (
    <details class="row-history">
      <summary>{t('historyOf')}</summary>
      <HistoryList steps={steps} t={t} />
    </details>
  );
}
