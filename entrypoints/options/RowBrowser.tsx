import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../components/options/ListPane';
import { ListPane } from '../../components/options/ListPane';
import { NewRow } from '../../components/options/NewRow';
import { RowLink, type RowLinkProps } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import type { Found } from '../../lib/data/layers';
import type { Row, RowType } from '../../lib/rows';
import { useApp } from './app';
import { filtersOf, sortOf } from './filters';
import { ListFilters } from './ListFilters';
import { lazily } from './lazily';
import { formatRoute, type Route } from './route';
import { type Named, useRows } from './useRows';
import { useSelection } from './useSelection';

const BulkPanel = lazily(async () => (await import('./BulkPanel')).BulkPanel);

export type RowBrowserProps<R extends Row> = {
  readonly type: R['type'] & RowType;
  readonly route: Route;
  readonly go: (change: Partial<Route>) => void;
  readonly title: string;
  /** The chips above the list: what they are called together, which parameter of the address they write. */
  readonly chips: { readonly label: string; readonly name: string; readonly choices: readonly Choice[] };
  readonly chip: string;
  readonly fresh: string;
  /** "1,204 names". */
  readonly counted: (count: number) => string;
  /** Another row that each row is shown with: who holds it, what it is on. */
  readonly named?: Named;
  readonly line: (
    found: Found<R>,
    called: (id: string) => string,
  ) => Pick<RowLinkProps, 'label' | 'detail' | 'tag' | 'mark' | 'title'>;
  /** The row that is open, or the form of a new one. */
  readonly children: ComponentChildren;
};

/** A list of rows of one type, filtered, sorted and searched; rows to be selected; beside it the one that is open. */
export function RowBrowser<R extends Row>(props: RowBrowserProps<R>) {
  const { type, route, go, title, chips, chip } = props;
  const { search, t } = useApp();
  const [isSelecting, setSelecting] = useState(false);
  const sort = sortOf(type, route.filters);
  const filters = filtersOf(type, route.filters);
  const query = { type, query: route.query, filters, ...(sort ? { sort } : {}) };
  const rows = useRows(query, props.named);
  const name = JSON.stringify(query);
  const selection = useSelection(name, () => search.ids(query));
  // Not drawn anew for each letter: lists of languages and topics, a form with all its fields.
  const { filters: written, row: open, draft } = route;
  const listFilters = useMemo(() => <ListFilters type={type} filters={written} go={go} />, [type, written, go]);
  const opened = useMemo(() => props.children, [type, open, JSON.stringify(draft)]);
  const pane = useRef<HTMLDivElement>(null);
  const wasNew = useRef(false);
  useEffect(() => {
    // The form of a new row went with the focus in it; what is there now is what it became.
    if (wasNew.current && draft === null) pane.current?.focus();
    wasNew.current = draft !== null;
  }, [draft]);
  const isFiltered = route.query !== '' || Object.keys(filters).length > 0;
  const row = (index: number, isStop: boolean) => {
    const found = rows.at(index);
    if (found?.row.type !== type) return <span class="row" />;
    const { id } = found.row;
    const line = props.line(found as Found<R>, rows.called);
    const box = {
      isSelected: selection.ids.has(id),
      label: t('selectRow', { label: line.label }),
      onSelect: (isSelected: boolean, isRange: boolean) => void selection.select(index, id, { isSelected, isRange }),
    };
    return (
      <RowLink
        {...line}
        href={formatRoute({ ...route, row: id, draft: null })}
        isCurrent={id === route.row}
        isStop={isStop}
        selection={isSelecting ? box : undefined}
      />
    );
  };
  return (
    <div class="two-panes">
      <ListPane
        title={title}
        searchLabel={t('search')}
        query={route.query}
        onQuery={(written) => go({ query: written })}
        filterLabel={chips.label}
        filters={chips.choices}
        filter={chip}
        onFilter={(value) => {
          const { [chips.name]: _, ...others } = route.filters;
          go({ row: null, draft: null, filters: value === 'all' ? others : { ...others, [chips.name]: value } });
        }}
        actions={<NewRow label={props.fresh} href={formatRoute({ ...route, row: null, draft: {} })} />}
        panel={
          <>
            {listFilters}
            <button
              type="button"
              class="quiet"
              aria-pressed={isSelecting}
              onClick={() => {
                setSelecting(!isSelecting);
                selection.set([]);
              }}
            >
              {t('selectRows')}
            </button>
          </>
        }
        status={rows.total === undefined ? '' : props.counted(rows.total)}
      >
        {isSelecting && (
          <BulkPanel
            type={type}
            ids={[...selection.ids]}
            found={rows.total ?? 0}
            onIds={selection.set}
            onAll={async () => selection.set(await search.ids(query))}
            onDone={() => setSelecting(false)}
          />
        )}
        {rows.total === 0 && <p class="empty-state">{t(isFiltered ? 'noMatch' : 'noRows')}</p>}
        <VirtualList
          label={title}
          name={name}
          count={rows.count ?? 0}
          rowHeight={59}
          onRange={rows.onRange}
          row={row}
        />
      </ListPane>
      <div class="opened" ref={pane} tabIndex={-1}>
        {opened}
      </div>
    </div>
  );
}
