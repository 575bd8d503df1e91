import { shortDate } from '../../components/dates';
import { inLang } from '../../components/options/Details';
import { ListPane } from '../../components/options/ListPane';
import { NewRow } from '../../components/options/NewRow';
import { RowLink } from '../../components/options/RowLink';
import { stances } from '../../components/options/StanceField';
import { VirtualList } from '../../components/options/VirtualList';
import { StanceMark } from '../../components/StanceMark';
import { mine } from '../../lib/data/db';
import type { PositionRow } from '../../lib/rows';
import { useApp } from './app';
import { NewPosition, OpenPosition } from './OpenPosition';
import { formatRoute, type Route } from './route';
import { useLabels } from './useLabels';
import { useRows } from './useRows';

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Positions, newest first. */
export function PositionsView({ route, go }: Props) {
  const { t } = useApp();
  const stance = stances.find((name) => name === route.filters.stance);
  const { holder, topic } = route.filters;
  const rows = useRows({
    type: 'position',
    query: route.query,
    lang: t.lang,
    filters: { ...(stance ? { stance } : {}), ...(holder ? { holder } : {}), ...(topic ? { topic } : {}) },
    sort: { by: 'date', descending: true },
  });
  return (
    <div class="two-panes">
      <ListPane
        title={t('positions')}
        searchLabel={t('search')}
        query={route.query}
        onQuery={(query) => go({ query })}
        filterLabel={t('stance')}
        filters={[{ value: 'all', label: t('all') }, ...stances.map((name) => ({ value: name, label: t(name) }))]}
        filter={stance ?? 'all'}
        onFilter={(value) => go({ filters: value === 'all' ? {} : { stance: value } })}
        actions={<NewRow label={t('newPosition')} href={formatRoute({ ...route, row: null, draft: {} })} />}
        status={rows.total === undefined ? '' : t('positionCount', { count: rows.total })}
      >
        {rows.total === 0 && <p class="empty-state">{t(route.query || stance ? 'noMatch' : 'noRows')}</p>}
        <VirtualList
          label={t('positions')}
          count={rows.total ?? 0}
          rowHeight={59}
          onRange={rows.onRange}
          row={(index) => {
            const found = rows.at(index);
            if (found?.row.type !== 'position') return <span class="row" />;
            return <PositionLink row={found.row} isMine={found.dataset === mine} route={route} />;
          }}
        />
      </ListPane>
      {route.draft ? (
        <NewPosition key={JSON.stringify(route.draft)} draft={route.draft} go={go} />
      ) : (
        <OpenPosition key={route.row} id={route.row} />
      )}
    </div>
  );
}

type LinkProps = { readonly row: PositionRow; readonly isMine: boolean; readonly route: Route };

function PositionLink({ row, isMine, route }: LinkProps) {
  const { t } = useApp();
  const [holder = row.holder] = useLabels('entity', [row.holder]);
  return (
    <RowLink
      href={formatRoute({ ...route, row: row.id, draft: null })}
      label={holder}
      detail={inLang(row.statement, t.lang)}
      tag={isMine ? t('mineTag') : shortDate(row.date, t.lang)}
      isCurrent={row.id === route.row}
      mark={<StanceMark stance={row.stance} />}
    />
  );
}
