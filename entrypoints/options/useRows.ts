import { useCallback, useState } from 'preact/hooks';
import type { Found } from '../../lib/data/layers';
import type { Query } from '../../lib/data/search/search';
import type { Row } from '../../lib/rows';
import { useApp } from './app';
import { useLive } from './useLive';

/** Rows held around those in view: enough for a fast scroll, little enough to read at once. */
const windowRows = 64;
const step = 16;

export type RowWindow = {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  /** Undefined while a row is being read. */
  readonly at: (index: number) => Found<Row> | undefined;
  readonly onRange: (first: number) => void;
};

/** The rows that match a query, read window by window as a list is scrolled, and kept up to date. */
export function useRows(query: Omit<Query, 'limit' | 'offset'>): RowWindow {
  const { search } = useApp();
  const [offset, setOffset] = useState(0);
  const answer = useLive(
    async () => ({ offset, ...(await search.search({ ...query, offset, limit: windowRows })) }),
    [query, offset],
  );
  const onRange = useCallback((first: number) => setOffset(Math.max(0, Math.floor(first / step) * step - step)), []);
  return { total: answer?.total, at: (index) => answer?.rows[index - answer.offset], onRange };
}
