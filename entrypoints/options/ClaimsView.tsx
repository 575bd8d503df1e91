import { inLang } from '../../components/options/Details';
import { ListPane } from '../../components/options/ListPane';
import { NewRow } from '../../components/options/NewRow';
import { RowLink } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import { mine } from '../../lib/data/db';
import { useApp } from './app';
import { NewClaim, OpenClaim } from './OpenClaim';
import { NewTopic, OpenTopic } from './OpenTopic';
import { formatRoute, type Route } from './route';
import { useRows } from './useRows';

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Claims and topics: one list, one kind at a time. */
export function ClaimsView({ route, go }: Props) {
  const { t } = useApp();
  const type = route.filters.kind === 'topic' ? 'topic' : 'claim';
  const rows = useRows({ type, query: route.query, lang: t.lang });
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
        onFilter={(kind) => go({ row: null, draft: null, filters: { kind } })}
        actions={
          <NewRow
            label={t(type === 'claim' ? 'newClaim' : 'newTopic')}
            href={formatRoute({ ...route, row: null, draft: {} })}
          />
        }
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
                href={formatRoute({ ...route, row: row.id, draft: null })}
                label={inLang(row.type === 'claim' ? row.text : row.label, t.lang)}
                detail={row.type === 'claim' ? row.topic : inLang(row.proposition, t.lang)}
                tag={dataset === mine ? t('mineTag') : t(`one.${row.type}`)}
                isCurrent={row.id === route.row}
              />
            );
          }}
        />
      </ListPane>
      <Opened type={type} route={route} go={go} />
    </div>
  );
}

function Opened({ type, route, go }: Props & { readonly type: 'claim' | 'topic' }) {
  if (route.draft !== null) return type === 'claim' ? <NewClaim go={go} /> : <NewTopic go={go} />;
  const { row } = route;
  return type === 'claim' ? <OpenClaim key={row} id={row} /> : <OpenTopic key={row} id={row} />;
}
