import { ClaimDetail, inLang, TopicDetail } from '../../components/options/Details';
import { ListPane } from '../../components/options/ListPane';
import { OriginLine } from '../../components/options/NameEditor';
import { RowLink } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import { restorePackVersion } from '../../lib/data/curate';
import { mine } from '../../lib/data/db';
import type { ClaimRow, TopicRow } from '../../lib/rows';
import { useApp } from './app';
import { formatRoute, type Route } from './route';
import { useLabels } from './useLabels';
import { useRow } from './useRow';
import { useRows } from './useRows';

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Claims and topics: one list, one kind at a time. */
export function ClaimsView({ route, go }: Props) {
  const { t } = useApp();
  const type = route.filters.kind === 'topic' ? 'topic' : 'claim';
  const rows = useRows({ type, query: route.query });
  return (
    <div class="two-panes">
      <ListPane
        title={t('claims')}
        searchLabel={t('search')}
        query={route.query}
        onQuery={(query) => go({ query })}
        filterLabel={t('kinds')}
        filters={[
          { value: 'claim', label: t('claim') },
          { value: 'topic', label: t('topic') },
        ]}
        filter={type}
        onFilter={(kind) => go({ row: null, filters: { kind } })}
        status={rows.total === undefined ? '' : t('claimCount', { count: rows.total })}
      >
        {rows.total === 0 && <p class="empty-state">{t(route.query ? 'noMatch' : 'noRows')}</p>}
        <VirtualList
          label={t(type)}
          count={rows.total ?? 0}
          rowHeight={59}
          onRange={rows.onRange}
          row={(index) => {
            const found = rows.at(index);
            if (found?.row.type !== 'claim' && found?.row.type !== 'topic') return <span class="row" />;
            const { row, dataset } = found;
            return (
              <RowLink
                href={formatRoute({ ...route, row: row.id })}
                label={inLang(row.type === 'claim' ? row.text : row.label, t.lang)}
                detail={row.type === 'claim' ? row.topic : inLang(row.proposition, t.lang)}
                tag={dataset === mine ? t('mineTag') : t(`one.${row.type}`)}
                isCurrent={row.id === route.row}
              />
            );
          }}
        />
      </ListPane>
      {type === 'claim' ? <OpenClaim key={route.row} id={route.row} /> : <OpenTopic key={route.row} id={route.row} />}
    </div>
  );
}

function OpenClaim({ id }: { readonly id: string | null }) {
  const { store, t, wrote } = useApp();
  const open = useRow<ClaimRow>('claim', id);
  const topic = useLabels('topic', open ? [open.row.topic] : []);
  const claimants = useLabels('entity', open?.row.claimants ?? []);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const restore = async () => wrote(await restorePackVersion(store, { type: 'claim', id: open.row.id }), 'restored');
  return (
    <ClaimDetail row={open.row} topic={topic[0] ?? ''} claimants={claimants} t={t}>
      <OriginLine origin={open.origin} t={t} onRestore={() => void restore()} />
    </ClaimDetail>
  );
}

function OpenTopic({ id }: { readonly id: string | null }) {
  const { store, t, wrote } = useApp();
  const open = useRow<TopicRow>('topic', id);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const restore = async () => wrote(await restorePackVersion(store, { type: 'topic', id: open.row.id }), 'restored');
  return (
    <TopicDetail row={open.row} t={t}>
      <OriginLine origin={open.origin} t={t} onRestore={() => void restore()} />
    </TopicDetail>
  );
}
