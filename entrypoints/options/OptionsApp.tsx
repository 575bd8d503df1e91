import { Shell } from '../../components/options/Shell';
import { listDatasets } from '../../lib/data/packs';
import { AppearanceView } from './AppearanceView';
import { useApp } from './app';
import { ClaimsView } from './ClaimsView';
import { DatasetsView } from './DatasetsView';
import { HealthView } from './HealthView';
import { LostPanel } from './LostPanel';
import { NamesView } from './NamesView';
import { PositionsView } from './PositionsView';
import { addressOf, type Route, type View } from './route';
import { SitesView } from './SitesView';
import { StarterPanel } from './StarterPanel';
import { TryView } from './TryView';
import { useLive } from './useLive';
import { useRoute } from './useRoute';
import { useStarter } from './useStarter';
import { useSteps } from './useSteps';

/** The options page: its frame, and the part that the address names. */
export function OptionsApp() {
  const { t } = useApp();
  const [route, go] = useRoute();
  const [starter, loadStarter] = useStarter();
  const counts = useCounts();
  const steps = useSteps();
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
      foot={[t('stays')]}
      skip={t('skip')}
    >
      <LostPanel />
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

function useCounts(): Counts | undefined {
  const { store, search, t } = useApp();
  const counts = useLive(async () => {
    const total = async (type: 'entity' | 'topic' | 'claim' | 'position') =>
      (await search.search({ type, limit: 0 })).total;
    const datasets = await listDatasets(store);
    // One after the other, names first: the list that is drawn first must not wait for what counts the others.
    const entity = await total('entity');
    const position = await total('position');
    const [topic, claim] = [await total('topic'), await total('claim')];
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
