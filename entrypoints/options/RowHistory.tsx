import { useState } from 'preact/hooks';
import { HistoryList } from '../../components/options/HistoryList';
import type { RowKey } from '../../lib/data/curate';
import { hasHistory, history } from '../../lib/data/journal';
import { useApp } from './app';
import { stepsOf } from './history-steps';
import { useLive } from './useLive';

/** What was done to one row, folded; nothing when nothing was. Read when it is opened: a step of many rows takes a second to look through. */
export function RowHistory({ type, id }: RowKey) {
  const { store, t } = useApp();
  const [isOpen, setOpen] = useState(false);
  const isThere = useLive(() => hasHistory(store, type, id), [type, id]);
  if (!isThere) return null;
  return (
    <details class="row-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('historyOf')}</summary>
      {isOpen && <Steps type={type} id={id} />}
    </details>
  );
}

function Steps({ type, id }: RowKey) {
  const { store, t } = useApp();
  const steps = useLive(
    async () => stepsOf(store, await history(store, type, id), { lang: t.lang, of: { type, id } }),
    [type, id, t.lang],
  );
  return steps ? <HistoryList steps={steps} t={t} /> : null;
}
