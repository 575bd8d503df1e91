import { useCallback, useState } from 'preact/hooks';
import type { Found } from '../../lib/data/layers';
import type { Query } from '../../lib/data/search/search';
import type { Row } from '../../lib/rows';
import { useApp } from './app';
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
  readonly onRange: (first: number, last: number) => void;
};

/** The rows that match a query, read window by window as a list is scrolled, and kept up to date. */
export function useRows(query: Omit<Query, 'limit' | 'offset'>): RowWindow {
  const { search } = useApp();
  const [{ offset, limit }, setRange] = useState(atFirst);
  const first = useLive(() => search.first({ ...query, ...atFirst }), [query]);
  // Reading all rows waits for the first, or the first would wait for all.
  const isBegun = first !== undefined;
  const answer = useLive(
    async () => (isBegun ? { offset, ...(await search.search({ ...query, offset, limit })) } : undefined),
    [query, offset, limit, isBegun],
  );
  const onRange = useCallback((from: number, to: number) => {
    const margin = from === 0 ? 0 : step;
    const start = Math.max(0, Math.floor(from / step) * step - margin);
    const end = Math.ceil((to + 1 + margin) / step) * step;
    const next = { offset: start, limit: Math.max(atFirst.limit, end - start) };
    setRange((now) => (now.offset === next.offset && now.limit === next.limit ? now : next));
  }, []);
  if (answer === undefined)
    return { count: first?.length || undefined, total: undefined, at: (index) => first?.[index], onRange };
  const { total, rows } = answer;
  return { count: total, total, at: (index) => rows[index - answer.offset], onRange };
}
