import Papa from 'papaparse';
import { UnreadableFile } from './bytes';
import { separators } from './shape';

/** A line of a table: its cells, and the number of the line it begins in, from 1. */
export type TableLine = { readonly cells: readonly string[]; readonly line: number };

const faultIn: Readonly<Record<string, (line: number) => string>> = {
  MissingQuotes: (line) => `expected the quotation mark that closes a cell begun in line ${line}, found none`,
  InvalidQuotes: (line) => `expected the end of a cell after its closing quotation mark in line ${line}, found more`,
};

/** The lines of a table (RFC 4180) that have anything in them; throws a sentence where a quotation mark is never closed. */
export function* tableLines(text: string): Generator<TableLine> {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter: separatorOf(text) });
  // Of several in one row the first is the telling one.
  const faults = new Map(errors.toReversed().map(({ row = 0, code }) => [row, faultIn[code]]));
  let line = 1;
  for (const [row, cells] of data.entries()) {
    const fault = faults.get(row);
    if (fault !== undefined) throw new UnreadableFile(fault(line));
    if (cells.some((cell) => cell.trim() !== '')) yield { cells, line };
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  }
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Guessed by the first line alone: below it, sentences have commas and semicolons of their own. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  return Papa.parse(first, { delimitersToGuess: [...separators] }).meta.delimiter;
}
