import type { HiddenRow, Row, RowType } from '../rows';
import { rowTypes } from './db';
import type { Block } from './records';

/**
 * Rows of a pack that are stored as one. A put costs Chromium 0.3 ms of processor time whatever is in it: 100,000 rows one
 * by one took 29 s of it, in blocks of 100 one second; larger ones are slow to read for a single row, and a list shows
 * rows of as many blocks.
 */
export const blockRows = 16;

type AnyRow = Row | HiddenRow;

/** The rows of a dataset in blocks, sorted by type and id. Rows of a type have different ids. */
export function blocksOf(key: string, rows: readonly AnyRow[]): readonly Block[] {
  return rowTypes.flatMap((type) => {
    const own = rows.filter((row) => row.type === type).sort((a, b) => (a.id < b.id ? -1 : 1));
    const count = Math.ceil(own.length / blockRows);
    return Array.from({ length: count }, (_, at) => block(key, type, own.slice(at * blockRows, (at + 1) * blockRows)));
  });
}

/** One block; `rows` are sorted by id, and there is at least one. */
export function block(key: string, type: RowType, rows: readonly AnyRow[]): Block {
  const positions = rows.flatMap((row) => (row.type === 'position' && !('hidden' in row) ? [row] : []));
  const holders = [...new Set(positions.map(({ holder }) => holder))];
  const topics = [...new Set(positions.map(({ topic }) => topic))];
  const first = rows[0]?.id ?? '';
  return { dataset: key, type, first, rows, ...(positions.length > 0 ? { holders, topics } : {}) };
}
