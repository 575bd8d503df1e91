import { UnreadableFile } from './bytes';
import type { Item } from './item';
import { tableLines } from './table';
import { guessMapping, signatureOf, type TableMapping } from './table-mapping';
import { rowOfCells } from './table-rows';

/** What a table is read as, and its beginning, for a reader to judge by. */
export type TableHead = {
  readonly header: readonly string[];
  readonly mapping: TableMapping;
  /** The first lines below the header. */
  readonly samples: readonly (readonly string[])[];
};

export type TableOptions = {
  /** Mappings that a reader has made, by the signature of the columns; others are guessed. */
  readonly mappings?: Readonly<Record<string, TableMapping>>;
  /** Language of texts whose column names none. */
  readonly lang: string;
  readonly onTable?: (head: TableHead) => void;
};

const samplesTold = 3;

/** More is no table that a person made, and each is looked up among the fields. */
const mostColumns = 1_000;

/** The rows of a table, whose first line names its columns. */
export function* tableItems(text: string, { mappings = {}, lang, onTable }: TableOptions): Generator<Item> {
  const lines = tableLines(text);
  const first = lines.next();
  const header = first.done === true ? [] : first.value.cells.map((cell) => cell.trim());
  if (header.length > mostColumns) {
    throw new UnreadableFile(`expected at most ${mostColumns} columns, found ${header.length}`);
  }
  const remembered = mappings[signatureOf(header)];
  const isWhole = remembered !== undefined && remembered.columns.length === header.length;
  const mapping = isWhole ? remembered : guessMapping(header, lang);
  const samples: (readonly string[])[] = [];
  for (const { cells, line } of lines) {
    if (samples.length < samplesTold && samples.push(cells) === samplesTold) onTable?.({ header, mapping, samples });
    const columnOf = (path: string) => 1 + Math.max(0, columnAt(mapping.columns, path));
    yield { value: rowOfCells(cells, mapping), line, column: 1, columnOf };
  }
  if (samples.length < samplesTold) onTable?.({ header, mapping, samples });
}

function columnAt(columns: readonly string[], path: string): number {
  const exact = columns.indexOf(path);
  if (exact >= 0) return exact;
  return columns.findIndex((column) => column !== '' && path.split('.')[0] === column.split('.')[0]);
}
