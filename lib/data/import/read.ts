import type { DatasetRow, HiddenRow, Row } from '../../rows';
import { type AnyRow, checkRow } from '../schema/check';
import { parseLine, type RowProblem } from '../schema/line';
import { problem } from '../schema/problem';
import { mostBytes, textOf, UnreadableFile } from './bytes';
import { completed } from './complete';
import { type Details, type Names, noDetails } from './details';
import { openForeign } from './foreign';
import type { Item } from './item';
import { type ItemOptions, itemsIn } from './items';

export type ImportSource = Blob | ReadableStream<Uint8Array> | AsyncIterable<string>;

export type Progress = {
  readonly rows: number;
  /** Bytes read of `total`; `total` only where the size is known. */
  readonly done: number;
  readonly total?: number;
};

export type ReadOptions = Partial<Omit<ItemOptions, 'lang'>> & {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
  /** What the reader says where the file does not. */
  readonly details?: Details;
  /** Called when the file has rows in another format. */
  readonly onForeign?: () => void;
  /** Finds entities by name, for formats that know no ids; nobody is found when absent. */
  readonly names?: Names;
};

/** What a file gives, piece by piece: its header, rows in batches of 1,000, and rows that are refused. */
export type Piece = {
  readonly header?: DatasetRow;
  readonly rows: readonly (Row | HiddenRow)[];
  readonly refused: readonly RowProblem[];
  /** How many rows those are: one may have several mistakes. */
  readonly refusedRows: number;
};

const batchRows = 1_000;
/** More would not fit into the memory of a page when its lexicon is built. */
const mostRows = 500_000;

/** Reads and checks a file. Throws `UnreadableFile` for what is no text, and the reason of `signal` when it aborts. */
export async function* readPieces(source: ImportSource, options: ReadOptions): AsyncGenerator<Piece> {
  const { signal, progress, details = noDetails, names = nobody } = options;
  const total = source instanceof Blob ? { total: source.size } : {};
  let done = 0;
  const sorter = openSorter();
  const foreign = openForeign(details, names);
  const take = (): Piece => {
    progress?.({ rows: sorter.count(), done, ...total });
    return sorter.take();
  };
  const pieces = textPieces(source, (bytes) => (done = bytes));
  for await (const item of itemsIn(pieces, { ...options, lang: details.lang })) {
    signal?.throwIfAborted();
    const { parsed, value } = await parse(item, details, names);
    if (!parsed.ok && value !== null && (await foreign.add(value, item))) {
      options.onForeign?.();
      continue;
    }
    sorter.add(parsed, item);
    if (sorter.pending() >= batchRows) yield take();
  }
  for (const { value, ...place } of foreign.rows())
    sorter.add(
      checked(value, () => place.column, place.line),
      place,
    );
  yield take();
}

const nobody: Names = () => Promise.resolve(null);

type Parsed =
  | { readonly ok: true; readonly row: AnyRow }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** A row that is none of ours is parsed again: it may be one of another format. */
async function parse(item: Item, details: Details, names: Names) {
  if ('value' in item) {
    const value = await completed(item.value, details, names);
    return { parsed: checked(value, item.columnOf, item.line), value: null };
  }
  const parsed = parseLine(item.source, item);
  const isOther = !parsed.ok && parsed.problems[0]?.path === 'type';
  return { parsed, value: isOther ? (JSON.parse(item.source) as object) : null };
}

function checked(value: object, columnOf: (path: string) => number, line: number): Parsed {
  const found = checkRow(value);
  if (found.ok) return found;
  return { ok: false, problems: found.problems.map((each) => ({ ...each, line, column: columnOf(each.path) })) };
}

/** Sorts rows from what is refused: an id twice, a second header, too many. */
function openSorter() {
  const seen = new Set<string>();
  let [hasHeader, header] = [false, undefined as DatasetRow | undefined];
  let rows: (Row | HiddenRow)[] = [];
  let refused: RowProblem[] = [];
  let refusedRows = 0;
  const refusing = (problems: readonly RowProblem[]) => {
    refused.push(...problems);
    refusedRows += 1;
  };
  const refuse = (place: { line: number; column: number }, path: string, words: readonly [string, string]) =>
    refusing([{ ...problem(path, ...words), line: place.line, column: place.column }]);
  return {
    add: (parsed: Parsed, place: { readonly line: number; readonly column: number }) => {
      if (!parsed.ok) refusing(parsed.problems);
      else if (parsed.row.type === 'dataset') {
        if (hasHeader) refuse(place, 'type', ['one dataset row', 'another']);
        else header = parsed.row;
        hasHeader = true;
      } else if (seen.has(`${parsed.row.type}/${parsed.row.id}`)) {
        refuse(place, 'id', ['an id that no other row of its kind has', `"${parsed.row.id}" again`]);
      } else {
        seen.add(`${parsed.row.type}/${parsed.row.id}`);
        rows.push(parsed.row);
        if (seen.size > mostRows) throw new UnreadableFile(`expected at most ${mostRows} rows, found more`);
      }
    },
    pending: () => rows.length + refused.length,
    count: () => seen.size,
    take: (): Piece => {
      const piece = { ...(header ? { header } : {}), rows, refused, refusedRows };
      [rows, refused, refusedRows, header] = [[], [], 0, undefined];
      return piece;
    },
  };
}

function textPieces(source: ImportSource, read: (bytes: number) => void): AsyncIterable<string> {
  if (source instanceof Blob) {
    if (source.size > mostBytes) {
      const [most, found] = [mostBytes, source.size].map((bytes) => Math.round(bytes / 1e6));
      throw new UnreadableFile(`expected a file of at most ${most} MB, found ${found} MB`);
    }
    return textOf(source.stream(), read);
  }
  return source instanceof ReadableStream ? textOf(source, read) : source;
}
