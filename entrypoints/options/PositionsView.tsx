import { shortDate } from '../../components/dates';
import { inLang, PositionDetail } from '../../components/options/Details';
import { ListPane } from '../../components/options/ListPane';
import { OriginLine } from '../../components/options/NameEditor';
import { RowLink } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import { StanceMark } from '../../components/StanceMark';
import { restorePackVersion } from '../../lib/data/curate';
import { mine } from '../../lib/data/db';
import type { PositionRow, Stance } from '../../lib/rows';
import { useApp } from './app';
import { formatRoute, type Route } from './route';
import { useLabels } from './useLabels';
import { useRow } from './useRow';
import { useRows } from './useRows';

const stances: readonly Stance[] = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'];

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Positions, newest first. */
export function PositionsView({ route, go }: Props) {
  const { t } = useApp();
  const stance = stances.find((name) => name === route.filters.stance);
  const { holder, topic } = route.filters;
  const rows = useRows({
    type: 'position',
    query: route.query,
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
      <OpenPosition key={route.row} id={route.row} />
    </div>
  );
}

type LinkProps = { readonly row: PositionRow; readonly isMine: boolean; readonly route: Route };

function PositionLink({ row, isMine, route }: LinkProps) {
  const { t } = useApp();
  const [holder = row.holder] = useLabels('entity', [row.holder]);
  return (
    <RowLink
      href={formatRoute({ ...route, row: row.id })}
      label={holder}
      detail={inLang(row.statement, t.lang)}
      tag={isMine ? t('mineTag') : shortDate(row.date, t.lang)}
      isCurrent={row.id === route.row}
      mark={<StanceMark stance={row.stance} />}
    />
  );
}

function OpenPosition({ id }: { readonly id: string | null }) {
  const { store, t, wrote } = useApp();
  const open = useRow<PositionRow>('position', id);
  const [holder] = useLabels('entity', open ? [open.row.holder] : []);
  const [topic] = useLabels('topic', open ? [open.row.topic] : []);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const restore = async () => wrote(await restorePackVersion(store, { type: 'position', id: row.id }), 'restored');
  return (
    <PositionDetail
      row={row}
      holder={holder ?? row.holder}
      holderHref={formatRoute({ view: 'names', row: row.holder, query: '', filters: {} })}
      topic={topic ?? row.topic}
      t={t}
    >
      <OriginLine origin={origin} t={t} onRestore={() => void restore()} />
    </PositionDetail>
  );
}
