import { useEffect } from 'preact/hooks';
import { ImportProgress } from '../../components/options/ImportProgress';
import { Shell } from '../../components/options/Shell';
import { redo, undo } from '../../lib/data/journal';
import { listDatasets } from '../../lib/data/packs';
import { useApp } from './app';
import { ClaimsView } from './ClaimsView';
import { DatasetsView } from './DatasetsView';
import { NamesView } from './NamesView';
import { PositionsView } from './PositionsView';
import { addressOf, type Route, type View } from './route';
import { useLive } from './useLive';
import { useRoute } from './useRoute';
import { type StarterState, useStarter } from './useStarter';

/** The options page: its frame, the part that the address names, and undo by keyboard. */
export function OptionsApp() {
  const { t } = useApp();
  const [route, go] = useRoute();
  const [starter, loadStarter] = useStarter();
  const counts = useCounts();
  useUndoKeys();
  const item = (view: 'names' | 'claims' | 'positions' | 'datasets') => ({
    id: view,
    label: t(view),
    href: addressOf(view),
    ...(counts ? { count: counts[view] } : {}),
  });
  return (
    <Shell
      title={t('title')}
      navigation={t('navigation')}
      current={route.view}
      groups={[[item('names'), item('claims'), item('positions')], [item('datasets')]]}
      foot={t('stays')}
      skip={t('skip')}
    >
      <StarterPanel state={starter} onRetry={loadStarter} />
      <Part view={route.view} route={route} go={go} />
    </Shell>
  );
}

type PartProps = { readonly view: View; readonly route: Route; readonly go: (change: Partial<Route>) => void };

function Part({ view, route, go }: PartProps) {
  if (view === 'claims') return <ClaimsView route={route} go={go} />;
  if (view === 'positions') return <PositionsView route={route} go={go} />;
  if (view === 'datasets') return <DatasetsView />;
  return <NamesView route={route} go={go} />;
}

function StarterPanel({ state, onRetry }: { readonly state: StarterState; readonly onRetry: () => void }) {
  const { t } = useApp();
  if (state.kind === 'ready') return null;
  if (state.kind === 'failed') {
    return (
      <div class="progress" role="alert">
        <p>{t('loadFailed', { reason: state.reason })}</p>
        <button type="button" class="primary" onClick={onRetry}>
          {t('loadStarter')}
        </button>
      </div>
    );
  }
  const { rows, done, total } = state.progress;
  return (
    <section class="welcome" aria-label={t('welcomeTitle')}>
      <p>{t('welcome')}</p>
      <ImportProgress
        title={t('loadingStarter')}
        detail={t('rowsRead', { done: rows })}
        share={total === undefined ? undefined : done / total}
        cancel={t('cancel')}
        onCancel={state.cancel}
      />
    </section>
  );
}

type Counts = Readonly<Record<'names' | 'claims' | 'positions' | 'datasets', string>>;

function useCounts(): Counts | undefined {
  const { store, search, t } = useApp();
  const counts = useLive(async () => {
    const total = async (type: 'entity' | 'topic' | 'claim' | 'position') =>
      (await search.search({ type, limit: 0 })).total;
    const datasets = await listDatasets(store);
    const [entity, topic, claim, position] = await Promise.all([
      total('entity'),
      total('topic'),
      total('claim'),
      total('position'),
    ]);
    return { names: entity, claims: topic + claim, positions: position, datasets: datasets.length };
  }, []);
  if (counts === undefined) return undefined;
  const numbers = new Intl.NumberFormat(t.lang);
  return {
    names: numbers.format(counts.names),
    claims: numbers.format(counts.claims),
    positions: numbers.format(counts.positions),
    datasets: numbers.format(counts.datasets),
  };
}

/** Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac), but not while a field is being typed in: there the browser's own undo holds. */
function useUndoKeys(): void {
  const { store, wrote } = useApp();
  useEffect(() => {
    const controller = new AbortController();
    const pressed = async (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      const written = await (event.shiftKey ? redo(store) : undo(store));
      if (written) await wrote(written, event.shiftKey ? 'saved' : 'undone');
    };
    addEventListener('keydown', (event) => void pressed(event), { signal: controller.signal });
    return () => controller.abort();
  }, [store, wrote]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(text|search|url|date)$/.test(target.type))
  );
}
