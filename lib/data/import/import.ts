import type { DatasetRow, HiddenRow, Row, RowType } from '../../rows';
import { saveRows } from '../curate';
import { mine, rowTables, rowTypes, type Store, tableOf } from '../db';
import { write } from '../journal';
import { rebuild } from '../lexicons';
import { importLock, removeRows, stateOf } from '../packs';
import type { DatasetRecord, Written } from '../records';
import type { RowProblem } from '../schema/line';
import { UnreadableFile } from './bytes';
import { type ImportSource, type ReadOptions, readPieces } from './read';

export type Counts = Readonly<Record<RowType, number>>;

export type ImportResult =
  | ({
      readonly ok: true;
      readonly dataset: string;
      readonly counts: Counts;
      readonly refused: readonly RowProblem[];
    } & Written)
  | {
      readonly ok: false;
      readonly reason: 'aborted' | 'unreadable' | 'refused' | 'no-header' | 'no-room';
      readonly sentence: string;
      readonly refused: readonly RowProblem[];
    };

export type ImportOptions = ReadOptions & {
  /** Takes the rows that are sound and leaves the refused ones out; otherwise one refused row stops all. */
  readonly skipRefused?: boolean;
  /** Another connection for the rows that arrive, which may be a relaxed one: the last step, which shows them, is strict and flushes what came before. */
  readonly staging?: Store;
  /** The dataset row of a file that has none. */
  readonly header?: DatasetRow;
};

/** Refused rows that are told one by one; the rest only stops the import. */
const mostRefused = 1_000;

/** Imports a pack, or rows into `mine`, all or nothing; a pack that is there already is replaced at a stroke. One undo. */
export async function importDataset(
  store: Store,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const key = `${new Date().toISOString()}-${Math.random().toString(36).slice(2, 8)}`;
  const { locks } = globalThis.navigator ?? {};
  const run = () => attempt(store, { source, options, key });
  return locks === undefined ? await run() : await locks.request(importLock(key), run);
}

type Attempt = { readonly source: ImportSource; readonly options: ImportOptions; readonly key: string };
type Staged = {
  readonly header: DatasetRow | undefined;
  readonly counts: Counts;
  readonly refused: readonly RowProblem[];
  /** Rows for `mine`, which are not staged but saved as one step. */
  readonly own: readonly (Row | HiddenRow)[];
};

async function attempt(store: Store, { source, options, key }: Attempt): Promise<ImportResult> {
  try {
    const staged = await stage(store, { source, options, key });
    const stop = await objection(store, staged, { options, key });
    if (stop !== null) return stop;
    return staged.header?.id === mine ? await intoMine(store, staged) : await commit(store, staged, key);
  } catch (error) {
    await removeRows(store, key);
    const known = reasonOf(error, options.signal);
    if (known === null) throw error;
    return { ok: false, ...known, refused: [] };
  }
}

async function stage(store: Store, { source, options, key }: Attempt): Promise<Staged> {
  let header = options.header;
  const counts = { entity: 0, topic: 0, claim: 0, position: 0 };
  const refused: RowProblem[] = [];
  const own: (Row | HiddenRow)[] = [];
  let isRecorded = false;
  for await (const piece of readPieces(source, options)) {
    header = piece.header ?? header;
    if (refused.length < mostRefused) refused.push(...piece.refused.slice(0, mostRefused - refused.length));
    for (const row of piece.rows) counts[row.type] += 1;
    if (header === undefined) break;
    if (header.id === mine) own.push(...piece.rows);
    else {
      if (!isRecorded) await store.datasets.add(importing(header, key));
      isRecorded = true;
      await addRows(options.staging ?? store, key, piece.rows);
    }
    options.signal?.throwIfAborted();
  }
  return { header, counts, refused, own };
}

/** One transaction for all kinds: each costs more than a thousand rows in it. */
function addRows(store: Store, key: string, rows: readonly (Row | HiddenRow)[]): Promise<void> {
  return store.transaction('rw', [...rowTables(store)], async () => {
    for (const type of rowTypes) {
      const stamped = rows.filter((row) => row.type === type).map((row) => ({ ...row, dataset: key }));
      if (stamped.length > 0) await tableOf(store, type).bulkAdd(stamped);
    }
  });
}

async function objection(
  store: Store,
  staged: Staged,
  { options, key }: Omit<Attempt, 'source'>,
): Promise<ImportResult | null> {
  const { header, refused } = staged;
  const isRefused = refused.length > 0 && options.skipRefused !== true;
  if (header !== undefined && !isRefused) return null;
  await removeRows(store, key);
  if (isRefused) {
    const sentence = `expected sound rows, found ${refused.length} mistakes; the first in line ${refused[0]?.line ?? 0}`;
    return { ok: false, reason: 'refused', sentence, refused };
  }
  const sentence = 'expected a row of type "dataset" in the first line, found none';
  return { ok: false, reason: 'no-header', sentence, refused };
}

async function intoMine(store: Store, { own, counts, refused }: Staged): Promise<ImportResult> {
  const saved = await saveRows(store, own, 'import');
  if (!saved.ok) throw new Error(`importDataset: expected checked rows, found ${saved.problems[0]?.sentence ?? ''}`);
  return { ok: true, dataset: mine, counts, refused, stamp: saved.stamp };
}

async function commit(store: Store, { header, counts, refused }: Staged, key: string): Promise<ImportResult> {
  await store.datasets.update(key, { counts });
  await compiled(store, key);
  const written = await write(store, async () => {
    const ready = await store.datasets.where('status').equals('ready').toArray();
    const old = ready.filter(({ id }) => id === header?.id);
    const last = Math.max(...ready.map(({ rank }) => rank), 0);
    const after = { status: 'ready', enabled: old[0]?.enabled ?? true, rank: old[0]?.rank ?? last + 1 } as const;
    const replaced = old.map((dataset) => ({
      key: dataset.key,
      before: stateOf(dataset),
      after: { ...stateOf(dataset), status: 'gone' as const },
    }));
    return { action: 'import', datasets: [...replaced, { key, before: { ...after, status: 'gone' }, after }] };
  });
  return { ok: true, dataset: header?.id ?? '', counts, refused, ...written };
}

/** Terms that refer to each other in a circle are seen only when all rows are there. */
async function compiled(store: Store, key: string): Promise<void> {
  try {
    await rebuild(store, key);
  } catch (error) {
    if (roomless(error)) throw error;
    throw new UnreadableFile(`expected terms that can be compiled, found: ${String(error)}`);
  }
}

function importing({ type: _, format: __, ...header }: DatasetRow, key: string): DatasetRecord {
  const counts = { entity: 0, topic: 0, claim: 0, position: 0 };
  return {
    ...header,
    key,
    status: 'importing',
    enabled: true,
    rank: 0,
    counts,
    added: new Date().toISOString(),
    stamp: 0,
  };
}

function reasonOf(error: unknown, signal: AbortSignal | undefined) {
  if (signal?.aborted) return { reason: 'aborted', sentence: 'the import was cancelled; nothing has changed' } as const;
  if (error instanceof UnreadableFile) return { reason: 'unreadable', sentence: error.message } as const;
  if (!roomless(error)) return null;
  return {
    reason: 'no-room',
    sentence: 'expected room for the dataset, found none left; nothing has changed',
  } as const;
}

function roomless(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } | null };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}
