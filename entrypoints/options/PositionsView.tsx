import { shortDate } from '../../components/dates';
import { inLang } from '../../components/options/Details';
import { stances } from '../../components/options/StanceField';
import { StanceMark } from '../../components/StanceMark';
import { mine } from '../../lib/data/db';
import type { PositionRow } from '../../lib/rows';
import { useApp } from './app';
import { NewPosition, OpenPosition } from './OpenPosition';
import { RowBrowser } from './RowBrowser';
import type { Route } from './route';
import type { Named } from './useRows';

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

const holderOfPosition: Named = { type: 'entity', idIn: (row) => (row.type === 'position' ? row.holder : undefined) };

/** Positions, newest first. */
export function PositionsView({ route, go }: Props) {
  const { t } = useApp();
  return (
    <RowBrowser<PositionRow>
      type="position"
      route={route}
      go={go}
      title={t('positions')}
      chips={{
        label: t('stance'),
        name: 'stance',
        choices: [{ value: 'all', label: t('all') }, ...stances.map((name) => ({ value: name, label: t(name) }))],
      }}
      chip={stances.find((name) => name === route.filters.stance) ?? 'all'}
      fresh={t('newPosition')}
      counted={(count) => t('positionCount', { count })}
      named={holderOfPosition}
      line={({ row, dataset }, called) => ({
        label: inLang(row.statement, t.lang),
        detail: inLang(row.statement, t.lang),
        tag: dataset === mine ? t('mineTag') : shortDate(row.date, t.lang),
        mark: <StanceMark stance={row.stance} />,
        title: called(row.holder),
      })}
    >
      {route.draft ? (
        <NewPosition key={JSON.stringify(route.draft)} draft={route.draft} go={go} />
      ) : (
        <OpenPosition key={route.row} id={route.row} />
      )}
    </RowBrowser>
  );
}
