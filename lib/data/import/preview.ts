import type { DatasetRow, HiddenRow, Row } from '../../rows';
import { mine, rowsOf, rowTables, rowTypes, type Store, tableOf } from '../db';
import { unstamped } from '../layers';
import type { RowProblem } from '../schema/line';
import { UnreadableFile } from './bytes';
import { type ImportSource, type ReadOptions, readPieces } from './read';

/** What importing a file would change, before anything is written. */
export type Preview = {
  /** The dataset row of the file; undefined when it has none. */
  readonly header: DatasetRow | undefined;
  readonly fresh: number;
  readonly changed: number;
  readonly equal: number;
  /** Rows of the dataset as it is that the file no longer has; 0 for `mine`, which is added to. */
  readonly gone: number;
  /** Changed rows that the reader has a version of: that one goes on to count. */
  readonly mine: number;
  /** The first of those that are refused. */
  readonly refused: readonly RowProblem[];
  readonly refusedCount: number;
};

export type PreviewResult =
  | ({ readonly ok: true } & Preview)
  | { readonly ok: false; readonly reason: 'aborted' | 'unreadable'; readonly sentence: string };

const mostRefused = 200;

/** Reads a file to its end and compares it with what is there; writes nothing. */
export async function previewImport(
  store: Store,
  source: ImportSource,
  options: ReadOptions = {},
): Promise<PreviewResult> {
  try {
    return { ok: true, ...(await read(store, source, options)) };
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, reason: 'aborted', sentence: 'the file was not read to its end' };
    if (error instanceof UnreadableFile) return { ok: false, reason: 'unreadable', sentence: error.message };
    throw error;
  }
}

async function read(store: Store, source: ImportSource, options: ReadOptions): Promise<Preview> {
  let header: DatasetRow | undefined;
  let key: string | null = null;
  const sum = { fresh: 0, changed: 0, equal: 0, mine: 0, refusedCount: 0 };
  const refused: RowProblem[] = [];
  for await (const piece of readPieces(source, options)) {
    if (piece.header) {
      header = piece.header;
      key = await keyOf(store, header.id);
    }
    refused.push(...piece.refused.slice(0, Math.max(0, mostRefused - refused.length)));
    sum.refusedCount += piece.refused.length;
    const compared = await compare(store, header === undefined ? mine : key, piece.rows);
    sum.fresh += compared.fresh;
    sum.changed += compared.changed;
    sum.equal += compared.equal;
    sum.mine += compared.mine;
    options.signal?.throwIfAborted();
  }
  const isAddedTo = key === null || key === mine || header === undefined;
  const gone = isAddedTo ? 0 : (await countRows(store, key ?? mine)) - sum.changed - sum.equal;
  return { header, ...sum, gone, refused };
}

async function keyOf(store: Store, id: string): Promise<string | null> {
  const ready = await store.datasets.where('id').equals(id).toArray();
  return ready.find(({ status }) => status === 'ready')?.key ?? null;
}

async function compare(store: Store, key: string | null, rows: readonly (Row | HiddenRow)[]) {
  const sum = { fresh: 0, changed: 0, equal: 0, mine: 0 };
  if (key === null) return { ...sum, fresh: rows.length };
  for (const type of rowTypes) {
    const own = rows.filter((row) => row.type === type);
    const table = tableOf(store, type);
    const stored = await table.bulkGet(own.map(({ id }) => [key, id]));
    const changed: string[] = [];
    for (const [index, row] of own.entries()) {
      const before = stored[index];
      if (before === undefined) sum.fresh += 1;
      else if (JSON.stringify(unstamped(before)) === JSON.stringify(row)) sum.equal += 1;
      else changed.push(row.id);
    }
    sum.changed += changed.length;
    if (key !== mine) sum.mine += (await table.bulkGet(changed.map((id) => [mine, id]))).filter(Boolean).length;
  }
  return sum;
}

async function countRows(store: Store, key: string): Promise<number> {
  const counts = await Promise.all(rowTables(store).map((table) => rowsOf(table, key).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
