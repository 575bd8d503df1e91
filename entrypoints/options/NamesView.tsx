import { inLang } from '../../components/options/Details';
import { ListPane } from '../../components/options/ListPane';
import { NameEditor } from '../../components/options/NameEditor';
import { RowLink } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import { deleteRows, hideRows, restorePackVersion, saveRow } from '../../lib/data/curate';
import { mine } from '../../lib/data/db';
import type { Filters } from '../../lib/data/search/search';
import type { Alias, EntityKind, EntityRow, PositionRow } from '../../lib/rows';
import { inflect } from '../../lib/text/forms/inflect';
import { useApp } from './app';
import { formatRoute, type Route } from './route';
import { useLive } from './useLive';
import { useRow } from './useRow';
import { useRows } from './useRows';

const kinds: readonly EntityKind[] = ['person', 'org', 'place', 'agreement', 'event', 'weapon', 'other'];
const languages = ['de', 'en', 'uk', 'ru', 'fr', 'pl', 'it', 'es', 'cs', 'mul'];

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Names: the list, and beside it the one that is open. */
export function NamesView({ route, go }: Props) {
  const { t } = useApp();
  const filter = route.filters.kind ?? 'all';
  const rows = useRows({ type: 'entity', query: route.query, filters: filtersOf(filter) });
  const filters = [
    { value: 'all', label: t('all') },
    ...kinds.map((kind) => ({ value: kind, label: t(kind) })),
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
                href={formatRoute({ ...route, row: row.id })}
                label={inLang(row.label, t.lang)}
                detail={detailOf(row, t.lang)}
                tag={dataset === mine ? t('mineTag') : t(`one.${row.kind}`)}
                isCurrent={row.id === route.row}
              />
            );
          }}
        />
      </ListPane>
      <OpenName key={route.row} id={route.row} />
    </div>
  );
}

function filtersOf(filter: string): Filters {
  const kind = kinds.find((name) => name === filter);
  if (kind !== undefined) return { kind };
  return filter === 'mine' ? { dataset: mine } : {};
}

function detailOf(row: EntityRow, lang: string): string {
  const label = inLang(row.label, lang);
  const spellings = Object.values(row.label).filter((text) => text !== label);
  return [inLang(row.description, lang), ...new Set(spellings)].filter(Boolean).join(' · ');
}

function OpenName({ id }: { readonly id: string | null }) {
  const { store, search, t, wrote, say } = useApp();
  const open = useRow<EntityRow>('entity', id);
  const positions = useLive(async () => {
    if (id === null) return [];
    const { rows } = await search.search({ type: 'position', filters: { holder: id }, limit: 500 });
    return rows.map(({ row }) => row).filter((row): row is PositionRow => row.type === 'position');
  }, [id]);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const key = { type: 'entity', id: row.id } as const;
  const save = async (changed: EntityRow) => {
    const saved = await saveRow(store, changed);
    if (saved.ok) await wrote(saved, 'saved');
    else say(saved.problems.map(({ sentence }) => sentence).join(' '));
  };
  const remove = async () => {
    await wrote(await (origin.kind === 'mine' ? deleteRows(store, [key]) : hideRows(store, [key])), 'deleted');
  };
  return (
    <NameEditor
      row={row}
      origin={origin}
      languages={languages}
      positions={positions ?? []}
      t={t}
      forms={(alias) => formsOf(alias, row)}
      positionHref={(position) => formatRoute({ view: 'positions', row: position, query: '', filters: {} })}
      onSave={(changed) => void save(changed)}
      onRestore={() => void restorePackVersion(store, key).then((written) => wrote(written, 'restored'))}
      onDelete={() => void remove()}
    />
  );
}

/** Inflected forms of a spelling, without itself. */
function formsOf({ text, lang, kind, fixed }: Alias, row: EntityRow): readonly string[] {
  const about = { lang, kind: row.kind, gender: row.gender ?? null, full: kind !== 'short', fixed: fixed ?? false };
  return inflect(text, about).slice(1);
}
