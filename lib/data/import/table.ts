import { UnreadableFile } from './bytes';
import { separators } from './shape';

/** A line of a table: its cells, and the number of the line it begins in, from 1. */
export type TableLine = { readonly cells: readonly string[]; readonly line: number };

/** Cells of one line: a quotation mark that was never closed would make one of the whole file. */
const longestCell = 1_000_000;

/** Cuts a table into cells by RFC 4180: cells in quotation marks may hold separators, line breaks and doubled marks. */
export function* tableLines(text: string, separator = separatorOf(text)): Generator<TableLine> {
  let [at, line] = [0, 1];
  while (at < text.length) {
    const cells: string[] = [];
    const start = line;
    for (let isLast = false; !isLast; ) {
      const cell = text[at] === '"' ? quoted(text, at, line) : plain(text, at, separator);
      cells.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      isLast = text[at] !== separator;
      if (!isLast) at += 1;
    }
    at = afterBreak(text, at, line);
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { cells, line: start };
  }
}

/** The separator that comes most often in the first line, outside of quotation marks. */
export function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counted = separators.map((sign) => [sign, first.split(sign).length] as const);
  return counted.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

type Cell = { readonly value: string; readonly end: number; readonly breaks: number };

function plain(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end, breaks: 0 };
}

function quoted(text: string, start: number, line: number): Cell {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (end - start > longestCell) break;
    if (text[end + 1] === '"') continue;
    const value = text.slice(start + 1, end).replaceAll('""', '"');
    return { value, end: end + 1, breaks: value.split('\n').length - 1 };
  }
  throw new UnreadableFile(`expected the quotation mark that closes a cell begun in line ${line}, found none`);
}

function afterBreak(text: string, at: number, line: number): number {
  if (at >= text.length) return at;
  if (text[at] === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  if (text[at] === '\n') return at + 1;
  throw new UnreadableFile(
    `expected the end of a cell after its closing quotation mark in line ${line}, found ${JSON.stringify(text.charAt(at))}`,
  );
}
