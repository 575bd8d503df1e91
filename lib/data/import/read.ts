import type { DatasetRow, HiddenRow, Row } from '../../rows';
import { parseLine, type RowProblem } from '../schema/line';
import { problem } from '../schema/problem';
import { textOf } from './bytes';
import { linesOf } from './lines';

export type ImportSource = Blob | ReadableStream<Uint8Array> | AsyncIterable<string>;

export type Progress = {
  readonly rows: number;
  /** Bytes read of `total`; `total` only where the size is known. */
  readonly done: number;
  readonly total?: number;
};

export type ReadOptions = {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
};

/** What a file gives, piece by piece: its header, rows in batches of 1,000, and rows that are refused. */
export type Piece = {
  readonly header?: DatasetRow;
  readonly rows: readonly (Row | HiddenRow)[];
  readonly refused: readonly RowProblem[];
};

const batchRows = 1_000;

/** Reads and checks a file. Throws `UnreadableFile` for what is no text, and the reason of `signal` when it aborts. */
export async function* readPieces(source: ImportSource, { signal, progress }: ReadOptions): AsyncGenerator<Piece> {
  const total = source instanceof Blob ? { total: source.size } : {};
  const seen = new Set<string>();
  let [done, count, hasHeader] = [0, 0, false];
  let rows: (Row | HiddenRow)[] = [];
  let refused: RowProblem[] = [];
  let header: DatasetRow | undefined;
  const take = (): Piece => {
    const piece = { ...(header ? { header } : {}), rows, refused };
    [rows, refused, header] = [[], [], undefined];
    progress?.({ rows: count, done, ...total });
    return piece;
  };
  const pieces =
    Symbol.asyncIterator in source && !isBinary(source) ? source : textOf(binary(source), (bytes) => (done = bytes));
  for await (const { source: text, line } of linesOf(pieces)) {
    signal?.throwIfAborted();
    const parsed = parseLine(text, line);
    if (!parsed.ok) refused.push(...parsed.problems);
    else if (parsed.row.type === 'dataset') {
      if (hasHeader) refused.push(at(line, 'type', ['one dataset row', 'another']));
      else header = parsed.row;
      hasHeader = true;
    } else if (seen.has(`${parsed.row.type}/${parsed.row.id}`)) {
      refused.push(at(line, 'id', ['an id that no other row of its kind has', `"${parsed.row.id}" again`]));
    } else {
      seen.add(`${parsed.row.type}/${parsed.row.id}`);
      rows.push(parsed.row);
      count += 1;
    }
    if (rows.length + refused.length >= batchRows) yield take();
  }
  yield take();
}

function at(line: number, path: string, [expected, received]: readonly [string, string]): RowProblem {
  return { ...problem(path, expected, received), line, column: 1 };
}

function isBinary(source: ImportSource): source is Blob | ReadableStream<Uint8Array> {
  return source instanceof Blob || source instanceof ReadableStream;
}

function binary(source: ImportSource): ReadableStream<Uint8Array> {
  return source instanceof Blob ? source.stream() : (source as ReadableStream<Uint8Array>);
}
