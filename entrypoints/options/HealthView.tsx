import { HistoryList } from '../../components/options/HistoryList';
import { steps } from '../../lib/data/journal';
import { useApp } from './app';
import { stepOf } from './history-steps';
import { useLive } from './useLive';

/** Steps shown of the history. */
const stepsShown = 200;

/** Data: what was done, newest first. */
export function HealthView() {
  const { store, t } = useApp();
  const entries = useLive(() => steps(store, stepsShown), []);
  return (
    <section class="settings" aria-label={t('data')}>
      <h2>{t('history')}</h2>
      {entries && <HistoryList steps={entries.map((entry) => stepOf(entry, t.lang))} t={t} />}
    </section>
  );
}
