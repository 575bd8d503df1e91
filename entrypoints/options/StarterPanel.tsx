import { useState } from 'preact/hooks';
import { ImportProgress } from '../../components/options/ImportProgress';
import { reason } from '../../components/options/reason';
import { Welcome } from '../../components/options/Welcome';
import { newsHosts } from '../../lib/sites';
import { useApp } from './app';
import { addressOf, formatRoute, type Route } from './route';
import type { StarterState } from './useStarter';

/** Kept where only this page looks: that the reader has seen the welcome. */
const seenKey = 'standpunkt.welcome-seen';

type Props = { readonly state: StarterState; readonly route: Route; readonly onRetry: () => void };

/** The welcome at the first start, with the starter dataset's progress; or why it could not be loaded. */
export function StarterPanel({ state, route, onRetry }: Props) {
  const { t } = useApp();
  const [isSeen, setSeen] = useState(() => localStorage.getItem(seenKey) !== null);
  const sites = { count: newsHosts.length, href: addressOf('sites') };
  const sampleHref = formatRoute({ view: 'try', row: null, query: '', filters: { sample: '1' }, draft: null });
  if (state.kind === 'failed') {
    return (
      <div class="progress" role="alert">
        <p>{t('loadFailed', { reason: reason(state.reason, t) })}</p>
        <button type="button" class="primary" onClick={onRetry}>
          {t('loadStarter')}
        </button>
      </div>
    );
  }
  if (state.kind === 'ready') {
    const isStart = route.view === 'names' && route.row === null && route.query === '' && route.draft === null;
    if (isSeen || !isStart) return null;
    const done = () => {
      localStorage.setItem(seenKey, new Date().toISOString());
      setSeen(true);
    };
    return <Welcome t={t} sampleHref={sampleHref} sites={sites} onDone={done} />;
  }
  const { rows, done, total } = state.progress;
  return (
    <Welcome t={t} sampleHref={sampleHref} sites={sites}>
      <ImportProgress
        title={t('loadingStarter')}
        detail={t('rowsRead', { done: rows })}
        share={total === undefined ? undefined : done / total}
        cancel={t('cancel')}
        onCancel={state.cancel}
      />
    </Welcome>
  );
}
