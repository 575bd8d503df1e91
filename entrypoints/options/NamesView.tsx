import { inLang } from '../../components/options/Details';
import { ListPane } from '../../components/options/ListPane';
import { entityKinds } from '../../components/options/NameEditor';
import { NewRow } from '../../components/options/NewRow';
import { RowLink } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import { mine } from '../../lib/data/db';
import type { Filters } from '../../lib/data/search/search';
import type { EntityRow } from '../../lib/rows';
import { useApp } from './app';
import { NewName, OpenName } from './OpenName';
import { formatRoute, type Route } from './route';
import { useRows } from './useRows';

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Names: the list, and beside it the one that is open. */
export function NamesView({ route, go }: Props) {
  const { t } = useApp();
  const filter = route.filters.kind ?? 'all';
  const rows = useRows({ type: 'entity', query: route.query, lang: t.lang, filters: filtersOf(filter) });
  const filters = [
    { value: 'all', label: t('all') },
    ...entityKinds.map((kind) => ({ value: kind, label: t(kind) })),
    { value: 'mine', label: t('mineOnly') },
  ];
  return (
    <div class="two-panes">
      <ListPane
        title={t('names')}
        searchLabel={t('search')}
        query={route.query}
        onQuery={(query) => go({ query })}
        filterLabel={t('kinds')}
        filters={filters}
        filter={filter}
        onFilter={(kind) => go({ filters: kind === 'all' ? {} : { kind } })}
        actions={<NewRow label={t('newName')} href={formatRoute({ ...route, row: null, draft: {} })} />}
        status={rows.total === undefined ? '' : t('nameCount', { count: rows.total })}
      >
        {rows.total === 0 && <p class="empty-state">{t(route.query || filter !== 'all' ? 'noMatch' : 'noRows')}</p>}
        <VirtualList
          label={t('names')}
          count={rows.total ?? 0}
          rowHeight={59}
          onRange={rows.onRange}
          row={(index) => {
            const found = rows.at(index);
            if (found?.row.type !== 'entity') return <span class="row" />;
            const { row, dataset } = found;
            return (
              <RowLink
                href={formatRoute({ ...route, row: row.id, draft: null })}
                label={inLang(row.label, t.lang)}
                detail={detailOf(row, t.lang)}
                tag={dataset === mine ? t('mineTag') : t(`one.${row.kind}`)}
                isCurrent={row.id === route.row}
              />
            );
          }}
        />
      </ListPane>
      {route.draft ? (
        <NewName key={JSON.stringify(route.draft)} draft={route.draft} go={go} />
      ) : (
        <OpenName key={route.row} id={route.row} />
      )}
    </div>
  );
}

function filtersOf(filter: string): Filters {
  const kind = entityKinds.find((name) => name === filter);
  if (kind !== undefined) return { kind };
  return filter === 'mine' ? { dataset: mine } : {};
}

function detailOf(row: EntityRow, lang: string): string {
  const label = inLang(row.label, lang);
  const spellings = Object.values(row.label).filter((text) => text !== label);
  return [inLang(row.description, lang), ...new Set(spellings)].filter(Boolean).join(' · ');
}
