import { inLang } from '../../components/options/Details';
import { mine } from '../../lib/data/db';
import type { ClaimRow, TopicRow } from '../../lib/rows';
import { useApp } from './app';
import { NewClaim, OpenClaim } from './OpenClaim';
import { NewTopic, OpenTopic } from './OpenTopic';
import { RowBrowser } from './RowBrowser';
import type { Route } from './route';
import { useRow } from './useRow';
import type { Named } from './useRows';

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

const topicOfClaim: Named = { type: 'topic', idIn: (row) => (row.type === 'claim' ? row.topic : undefined) };

/** Claims and topics: one list, one kind at a time. */
export function ClaimsView({ route, go }: Props) {
  const { t } = useApp();
  const type = useType(route);
  return (
    <RowBrowser<ClaimRow | TopicRow>
      key={type}
      type={type}
      route={route}
      go={go}
      title={t(type)}
      chips={{
        label: t('kinds'),
        name: 'kind',
        choices: [
          { value: 'claim', label: t('claim') },
          { value: 'topic', label: t('topic') },
        ],
      }}
      chip={type}
      fresh={t(type === 'claim' ? 'newClaim' : 'newTopic')}
      counted={(count) => t('claimCount', { count })}
      {...(type === 'claim' ? { named: topicOfClaim } : {})}
      line={({ row, dataset }, called) => ({
        label: inLang(row.type === 'claim' ? row.text : row.label, t.lang),
        detail: row.type === 'claim' ? called(row.topic) : inLang(row.proposition, t.lang),
        tag: dataset === mine ? t('mineTag') : t(`one.${row.type}`),
      })}
    >
      <Opened type={type} route={route} go={go} />
    </RowBrowser>
  );
}

/** What the address says; where it only names a row, what that is. */
function useType({ row, filters: { kind } }: Route): 'claim' | 'topic' {
  const id = kind === undefined ? row : null;
  const claim = useRow<ClaimRow>('claim', id);
  const topic = useRow<TopicRow>('topic', id);
  return kind === 'topic' || (claim === null && topic) ? 'topic' : 'claim';
}

function Opened({ type, route, go }: Props & { readonly type: 'claim' | 'topic' }) {
  if (route.draft !== null) return type === 'claim' ? <NewClaim go={go} /> : <NewTopic go={go} />;
  const { row } = route;
  return type === 'claim' ? <OpenClaim key={row} id={row} /> : <OpenTopic key={row} id={row} />;
}
