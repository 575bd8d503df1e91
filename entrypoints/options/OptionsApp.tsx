import { KeysHelp } from '../../components/options/KeysHelp';
import { Shell } from '../../components/options/Shell';
import { listDatasets } from '../../lib/data/packs';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { lazily } from './lazily';
import { NamesView } from './NamesView';
import { addressOf, type Route, type View } from './route';
import { StarterPanel } from './StarterPanel';
import { useIdle } from './useIdle';
import { useLive } from './useLive';
import { useRoute } from './useRoute';
import { useSearchKey } from './useSearchKey';
import { useStarter } from './useStarter';
import { useSteps } from './useSteps';

// The page opens at its names: whatever else it has is read when it is there.
const AppearanceView = lazily(async () => (await import('./AppearanceView')).AppearanceView);
const ClaimsView = lazily(async () => (await import('./ClaimsView')).ClaimsView);
const DatasetsView = lazily(async () => (await import('./DatasetsView')).DatasetsView);
const HealthView = lazily(async () => (await import('./HealthView')).HealthView);
const LostPanel = lazily(async () => (await import('./LostPanel')).LostPanel);
const PositionsView = lazily(async () => (await import('./PositionsView')).PositionsView);
const ReminderPanel = lazily(async () => (await import('./ReminderPanel')).ReminderPanel);
const SitesView = lazily(async () => (await import('./SitesView')).SitesView);
const TryView = lazily(async () => (await import('./TryView')).TryView);

/** The options page: its frame, and the part that the address names. */
export function OptionsApp() {
  const { t } = useApp();
  const [route, go] = useRoute();
  const [starter, loadStarter] = useStarter();
  const isIdle = useIdle();
  const counts = useCounts(isIdle);
  const steps = useSteps();
  useSearchKey();
  const item = (view: View) => {
    const count = counts?.[view];
    return { id: view, label: t(view), href: addressOf(view), ...(count === undefined ? {} : { count }) };
  };
  return (
    <Shell
      title={t('title')}
      navigation={t('navigation')}
      current={route.view}
      groups={[
        [item('names'), item('claims'), item('positions')],
        [item('datasets'), item('sites'), item('try')],
        [item('appearance'), item('data')],
      ]}
      steps={steps}
      help={<KeysHelp t={t} />}
      foot={[t('stays')]}
      skip={t('skip')}
    >
      {isIdle && <LostPanel />}
      {isIdle && <ReminderPanel />}
      <StarterPanel state={starter} route={route} onRetry={loadStarter} />
      <Part view={route.view} route={route} go={go} />
    </Shell>
  );
}

type PartProps = { readonly view: View; readonly route: Route; readonly go: (change: Partial<Route>) => void };

function Part({ view, route, go }: PartProps) {
  switch (view) {
    case 'names':
      return <NamesView route={route} go={go} />;
    case 'claims':
      return <ClaimsView route={route} go={go} />;
    case 'positions':
      return <PositionsView route={route} go={go} />;
    case 'datasets':
      return <DatasetsView />;
    case 'sites':
      return <SitesView />;
    case 'try':
      return <TryView route={route} />;
    case 'appearance':
      return <AppearanceView />;
    case 'data':
      return <HealthView />;
  }
}

type Counts = Readonly<Partial<Record<View, string>>>;

function useCounts(isIdle: boolean): Counts | undefined {
  const { store, search, t } = useApp();
  const counts = useLive(async () => {
    // To count all is to read all: the list that is drawn first, and whoever types in it, must not wait for that.
    if (!isIdle) return undefined;
    const total = async (type: RowType) => (await search.search({ type, limit: 0 })).total;
    const datasets = await listDatasets(store);
    const entity = await total('entity');
    const position = await total('position');
    const [topic, claim] = [await total('topic'), await total('claim')];
    return { names: entity, claims: topic + claim, positions: position, datasets: datasets.length };
  }, [isIdle]);
  if (counts === undefined) return undefined;
  const numbers = new Intl.NumberFormat(t.lang);
  return {
    names: numbers.format(counts.names),
    claims: numbers.format(counts.claims),
    positions: numbers.format(counts.positions),
    datasets: numbers.format(counts.datasets),
  };
}
