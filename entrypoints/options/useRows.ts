import { useCallback, useState } from 'preact/hooks';
import type { Found } from '../../lib/data/layers';
import type { Query } from '../../lib/data/search/search';
import type { Row } from '../../lib/rows';
import { useApp } from './app';
import { labelsOf } from './useLabels';
import { useLive } from './useLive';

/** Rows are read so many at a time, and of a list that is scrolled so many more on either side of those in view. */
const step = 16;
/** Enough for most windows: whoever types waits for no more. */
const atFirst = { offset: 0, limit: 2 * step };

export type RowWindow = {
  /** Rows to draw; undefined until the first answer. */
  readonly count: number | undefined;
  /** All that match; undefined until they were counted. */
  readonly total: number | undefined;
  /** Undefined while a row is being read. */
  readonly at: (index: number) => Found<Row> | undefined;
  /** What the row that one names is called; its id while nobody knows. */
  readonly called: (id: string) => string;
  readonly onRange: (first: number, last: number) => void;
};

/** What rows are shown with: another row that each of them names. */
export type Named = { readonly type: 'entity' | 'topic'; readonly idIn: (row: Row) => string | undefined };

/** The rows that match a query, read window by window as a list is scrolled, and kept up to date. */
export function useRows(query: Omit<Query, 'limit' | 'offset'>, named?: Named): RowWindow {
  const { store, search, t } = useApp();
  const labelled = async (rows: readonly Found[]) => {
    const ids = new Set(rows.flatMap(({ row }) => named?.idIn(row) ?? []));
    return { rows, labels: named && (await labelsOf(store, { type: named.type, ids: [...ids] }, t.lang)) };
  };
  const [{ offset, limit }, setRange] = useState(atFirst);
  // Asked once: it is only for the time until the first answer.
  const first = useLive(async () => {
    const rows = await search.first({ ...query, ...atFirst });
    return rows && (await labelled(rows));
  }, []);
  // Reading all rows waits for the first, or the first would wait for all.
  const isBegun = first !== undefined;
  const answer = useLive(async () => {
    if (!isBegun) return undefined;
    const { rows, total } = await search.search({ ...query, offset, limit });
    return { offset, total, ...(await labelled(rows)) };
  }, [query, offset, limit, isBegun]);
  const onRange = useCallback((from: number, to: number) => {
    const margin = from === 0 ? 0 : step;
    const start = Math.max(0, Math.floor(from / step) * step - margin);
    const end = Math.ceil((to + 1 + margin) / step) * step;
    const next = { offset: start, limit: Math.max(atFirst.limit, end - start) };
    setRange((now) => (now.offset === next.offset && now.limit === next.limit ? now : next));
  }, []);
  const { rows = [], labels } = answer ?? first ?? {};
  return {
    count: answer?.total ?? (rows.length || undefined),
    total: answer?.total,
    at: (index) => rows[index - (answer?.offset ?? 0)],
    called: (id) => labels?.get(id) ?? id,
    onRange,
  };
}
