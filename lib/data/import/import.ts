import type { DatasetRow, HiddenRow, Row, RowType } from '../../rows';
import { noCircle, wayRound } from '../check/circles';
import { saveRows } from '../curate';
import { allRows } from '../dataset-rows';
import { mine, rowTypes, type Store } from '../db';
import { importLock, removeRows } from '../packs';
import type { DatasetRecord, Written } from '../records';
import type { RowProblem } from '../schema/line';
import { type FieldProblem, problem } from '../schema/problem';
import { UnreadableFile } from './bytes';
import { type Choice, chosen, isPartial } from './choice';
import { commit } from './commit';
import { failureOf } from './failure';
import { openNames } from './names';
import { type ImportSource, type ReadOptions, readPieces } from './read';
import { stage } from './stage';

export type Counts = Readonly<Record<RowType, number>>;

export type ImportResult =
  | ({
      readonly ok: true;
      readonly dataset: string;
      readonly counts: Counts;
      readonly refused: readonly RowProblem[];
      readonly refusedRows: number;
    } & Written)
  | {
      readonly ok: false;
      readonly reason: 'aborted' | 'unreadable' | 'refused' | 'no-header' | 'no-room';
      readonly sentence: string;
      readonly refused: readonly RowProblem[];
      readonly refusedRows: number;
    };

export type ImportOptions = ReadOptions & {
  /** Takes the rows that are sound and leaves the refused ones out; otherwise one refused row stops all. */
  readonly skipRefused?: boolean;
  /** What of it is taken; all when absent. */
  readonly choice?: Choice;
  /** Another connection for the rows that arrive, which may be a relaxed one: the last step, which shows them, is strict and flushes what came before. */
  readonly staging?: Store;
  /** The dataset row of a file that has none. */
  readonly header?: DatasetRow;
};

/** Refused rows that are told one by one; the rest only stops the import. */
const mostRefused = 1_000;

type AnyRow = Row | HiddenRow;
type ReadFile = {
  readonly header: DatasetRow | undefined;
  readonly rows: readonly AnyRow[];
  readonly refused: readonly RowProblem[];
  readonly refusedRows: number;
};

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

async function attempt(store: Store, { source, options, key }: Attempt): Promise<ImportResult> {
  try {
    const file = await read(source, { names: openNames(store), ...options });
    const stop = objection(file, options);
    if (stop !== null) return stop;
    refuseCircles(file.rows);
    const header = file.header;
    if (header === undefined) throw new Error('importDataset: expected a header, found none');
    if (header.id === mine) return await intoMine(store, file, options);
    return await intoPack(store, { ...file, header }, { options, key });
  } catch (error) {
    await removeRows(store, key);
    const known = failureOf(error, options.signal);
    if (known === null) throw error;
    return { ok: false, ...known, refused: [], refusedRows: 0 };
  }
}

async function read(source: ImportSource, options: ImportOptions): Promise<ReadFile> {
  let header = options.header;
  const rows: AnyRow[] = [];
  const refused: RowProblem[] = [];
  let refusedRows = 0;
  for await (const piece of readPieces(source, options)) {
    header = piece.header ?? header;
    refused.push(...piece.refused.slice(0, mostRefused - refused.length));
    refusedRows += piece.refusedRows;
    for (const row of piece.rows) rows.push(row);
    if (header === undefined) break;
    options.signal?.throwIfAborted();
  }
  return { header, rows, refused, refusedRows };
}

function objection({ header, refused, refusedRows }: ReadFile, { skipRefused }: ImportOptions): ImportResult | null {
  if (refused.length > 0 && skipRefused !== true) {
    const sentence = `expected sound rows, found ${refused.length} mistakes; the first in line ${refused[0]?.line ?? 0}`;
    return { ok: false, reason: 'refused', sentence, refused, refusedRows };
  }
  if (header !== undefined) return null;
  const sentence = 'expected a row of type "dataset" in the first line, found none';
  return { ok: false, reason: 'no-header', sentence, refused, refusedRows };
}

/** Rows that are sound one by one, but of names that stand for each other in a circle, are not taken: nobody could be shown for them. */
function refuseCircles(rows: readonly AnyRow[]): void {
  const names = rows.flatMap((row) => (row.type === 'entity' && !('hidden' in row) ? [row] : []));
  const standsFor = new Map(names.map((row) => [row.id, row.standsFor]));
  for (const { id } of names) {
    const way = wayRound(id, standsFor);
    if (way !== null) throw new UnreadableFile(problem('', noCircle, way.join(' -> ')).sentence);
  }
}

/** Of the first: without its field, which is of a row and not of the file. */
function firstOf([wrong]: readonly FieldProblem[]): string {
  return problem('', wrong?.expected ?? '', wrong?.received ?? '').sentence;
}

async function intoMine(store: Store, file: ReadFile, options: ImportOptions): Promise<ImportResult> {
  const choice = options.choice ?? {};
  // Rows are added to the reader's own: those that are not in the file stay.
  const rows = isPartial(choice) ? await chosenOfMine(store, file.rows, choice) : file.rows;
  options.signal?.throwIfAborted();
  const saved = await saveRows(store, rows, 'import');
  // Sound one by one, they may still go in a circle with rows that are there.
  if (!saved.ok) throw new UnreadableFile(firstOf(saved.problems));
  return { ok: true, dataset: mine, counts: countsOf(rows), ...refusedOf(file), stamp: saved.stamp };
}

async function chosenOfMine(store: Store, rows: readonly AnyRow[], choice: Choice) {
  const known = new Set(rows.map(({ type, id }) => `${type}/${id}`));
  const before = (await rowsIn(store, mine)).filter(({ type, id }) => known.has(`${type}/${id}`));
  return chosen(rows, before, choice);
}

type Pack = ReadFile & { readonly header: DatasetRow };

async function intoPack(store: Store, file: Pack, { options, key }: Omit<Attempt, 'source'>): Promise<ImportResult> {
  const { choice = {}, signal } = options;
  const old = await readyKey(store, file.header.id);
  const before = old === undefined || !isPartial(choice) ? [] : await rowsIn(store, old);
  const rows = isPartial(choice) ? chosen(file.rows, before, choice) : file.rows;
  const counts = countsOf(rows);
  await store.datasets.add(importing(file.header, { key, counts }));
  await stage(store, { key, rows, staging: options.staging ?? store, ...(signal ? { signal } : {}) });
  signal?.throwIfAborted();
  const written = await commit(store, {
    key,
    id: file.header.id,
    replaceMine: choice.conflicts === 'file' ? rows : [],
  });
  return { ok: true, dataset: file.header.id, counts, ...refusedOf(file), ...written };
}

function refusedOf({ refused, refusedRows }: ReadFile) {
  return { refused, refusedRows };
}

async function readyKey(store: Store, id: string): Promise<string | undefined> {
  return (await store.datasets.where('id').equals(id).toArray()).find(({ status }) => status === 'ready')?.key;
}

async function rowsIn(store: Store, key: string): Promise<readonly AnyRow[]> {
  const parts = await Promise.all(rowTypes.map((type) => allRows(store, { key, type })));
  return parts.flat();
}

function countsOf(rows: readonly AnyRow[]): Counts {
  const counts = { entity: 0, topic: 0, claim: 0, position: 0 };
  for (const { type } of rows) counts[type] += 1;
  return counts;
}

function importing(
  { type: _, format: __, ...header }: DatasetRow,
  { key, counts }: { readonly key: string; readonly counts: Counts },
): DatasetRecord {
  const added = new Date().toISOString();
  return { ...header, key, status: 'importing', enabled: true, rank: 0, counts, added, stamp: 0 };
}
