import type { DatasetRow, HiddenRow, Row, RowType } from '../../rows';
import { allRows, rowsById } from '../dataset-rows';
import { mine, rowTypes, type Store } from '../db';
import type { RowProblem } from '../schema/line';
import { UnreadableFile } from './bytes';
import { differenceOf } from './choice';
import { openNames } from './names';
import { type ImportSource, type ReadOptions, readPieces } from './read';
import type { Shape } from './shape';
import type { TableHead } from './table-items';

type Differences = { readonly fresh: number; readonly changed: number; readonly equal: number; readonly gone: number };

/** What importing a file would change, before anything is written. */
export type Preview = Differences & {
  /** The dataset row of the file; undefined when it has none. */
  readonly header: DatasetRow | undefined;
  /** The same by kind of row. `gone`: rows of the dataset as it is that the file no longer has; 0 for `mine`, which is added to. */
  readonly kinds: Readonly<Record<RowType, Differences>>;
  /** Changed rows that the reader has a version of: that one goes on to count. */
  readonly mine: number;
  /** The first of those that are refused. */
  readonly refused: readonly RowProblem[];
  /** How many rows are refused. */
  readonly refusedCount: number;
  readonly shape: Shape;
  /** It has rows in another format, which may lack what ours need. */
  readonly foreign: boolean;
  /** How a table was read. */
  readonly table: TableHead | null;
};

export type PreviewResult =
  | ({ readonly ok: true } & Preview)
  | { readonly ok: false; readonly reason: 'aborted' | 'unreadable'; readonly sentence: string };

export type PreviewOptions = ReadOptions & {
  /** The rows of the file are to be all that its dataset has, as those of a pack always are; else those for `mine` are added. */
  readonly replaces?: boolean;
};

const mostRefused = 200;

/** Reads a file to its end and compares it with what is there; writes nothing. */
export async function previewImport(
  store: Store,
  source: ImportSource,
  options: PreviewOptions = {},
): Promise<PreviewResult> {
  try {
    return { ok: true, ...(await read(store, source, options)) };
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, reason: 'aborted', sentence: 'the file was not read to its end' };
    if (error instanceof UnreadableFile) return { ok: false, reason: 'unreadable', sentence: error.message };
    throw error;
  }
}

async function read(store: Store, source: ImportSource, options: PreviewOptions): Promise<Preview> {
  let header: DatasetRow | undefined;
  let [shape, table, foreign] = ['lines' as Shape, null as TableHead | null, false];
  const refused: RowProblem[] = [];
  let refusedCount = 0;
  let comparison = intoMine(store);
  const reading = {
    names: openNames(store),
    ...options,
    onShape: (found: Shape) => (shape = found),
    onTable: (found: TableHead) => (table = found),
    onForeign: () => (foreign = true),
  };
  for await (const piece of readPieces(source, reading)) {
    if (piece.header) {
      header = piece.header;
      if (header.id !== mine || options.replaces) comparison = await replacing(store, header.id);
    }
    refused.push(...piece.refused.slice(0, Math.max(0, mostRefused - refused.length)));
    refusedCount += piece.refusedRows;
    await comparison.compare(piece.rows);
    options.signal?.throwIfAborted();
  }
  const kinds = comparison.kinds();
  const sum = (name: keyof Differences) => rowTypes.reduce((all, type) => all + kinds[type][name], 0);
  const sums = { fresh: sum('fresh'), changed: sum('changed'), equal: sum('equal'), gone: sum('gone') };
  return { header, kinds, ...sums, mine: comparison.mine(), refused, refusedCount, shape, table, foreign };
}

type Comparison = {
  compare(rows: readonly (Row | HiddenRow)[]): Promise<void>;
  kinds(): Readonly<Record<RowType, Differences>>;
  mine(): number;
};

/** Rows that are added to the reader's own. */
function intoMine(store: Store): Comparison {
  const counted = counters();
  return {
    compare: async (rows) => {
      for (const type of rowTypes) {
        const own = rows.filter((row) => row.type === type);
        const before = await rowsById(
          store,
          { key: mine, type },
          own.map(({ id }) => id),
        );
        for (const [at, row] of own.entries()) counted[type][differenceOf(row, before[at])] += 1;
      }
    },
    kinds: () => counted,
    mine: () => 0,
  };
}

/** Rows that take the place of a dataset's. */
async function replacing(store: Store, id: string): Promise<Comparison> {
  const ready = await store.datasets.where('id').equals(id).toArray();
  const key = ready.find(({ status }) => status === 'ready')?.key;
  const counted = counters();
  const left = new Map<string, Row | HiddenRow>();
  for (const type of key === undefined ? [] : rowTypes) {
    for (const row of await allRows(store, { key: key ?? '', type })) left.set(`${type}/${row.id}`, row);
  }
  let conflicts = 0;
  return {
    compare: async (rows) => {
      for (const type of rowTypes) {
        const changed: string[] = [];
        for (const row of rows.filter((each) => each.type === type)) {
          const difference = differenceOf(row, left.get(`${type}/${row.id}`));
          counted[type][difference] += 1;
          left.delete(`${type}/${row.id}`);
          if (difference === 'changed') changed.push(row.id);
        }
        conflicts += (await rowsById(store, { key: mine, type }, changed)).filter(Boolean).length;
      }
    },
    kinds: () => {
      const gone = { entity: 0, topic: 0, claim: 0, position: 0 };
      for (const { type } of left.values()) gone[type] += 1;
      const withGone = rowTypes.map((type) => [type, { ...counted[type], gone: gone[type] }]);
      return Object.fromEntries(withGone) as Readonly<Record<RowType, Differences>>;
    },
    mine: () => conflicts,
  };
}

function counters() {
  const none = () => ({ fresh: 0, changed: 0, equal: 0, gone: 0 });
  return { entity: none(), topic: none(), claim: none(), position: none() };
}
