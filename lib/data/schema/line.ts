import { type AnyRow, checkRow } from './check';
import { locate, type Places } from './locate';
import { type FieldProblem, problem } from './problem';

/** A problem and where it stands: lines and columns from 1, columns in UTF-16 code units. */
export type RowProblem = FieldProblem & { readonly line: number; readonly column: number };

export type ParsedLine =
  | { readonly ok: true; readonly row: AnyRow }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** Where in a file a text begins, from 1. */
export type Start = { readonly line: number; readonly column: number };

/** Reads one row of a file, which may run over several lines. `start` is where it stands, for messages; a number is a line that it fills. */
export function parseLine(source: string, start: number | Start): ParsedLine {
  const from = typeof start === 'number' ? { line: start, column: 1 } : start;
  const value = parsed(source);
  if (value === undefined) return { ok: false, problems: [syntaxProblem(source, from)] };
  const checked = checkRow(value);
  if (checked.ok) return checked;
  const places = locate(source);
  return {
    ok: false,
    problems: checked.problems.map((found) => ({ ...found, ...placed(source, column(found, places), from) })),
  };
}

/** The place in the file of a column of a row. */
function placed(source: string, column: number, { line, column: first }: Start): Start {
  const before = source.slice(0, column - 1);
  const breaks = before.split('\n').length - 1;
  return breaks === 0
    ? { line, column: first + column - 1 }
    : { line: line + breaks, column: column - 1 - before.lastIndexOf('\n') };
}

/** The column, from 1, at which the value of a path stands; of the nearest parent when the path is missing. */
export function columnOf(path: string, places: Places): number {
  const keys = path === '' ? [] : path.split('.');
  for (let length = keys.length; length >= 0; length -= 1) {
    const place = places.places.get(keys.slice(0, length).join('.'));
    if (place !== undefined) return place.value + 1;
  }
  return 1;
}

function column(found: FieldProblem, places: Places): number {
  const place = places.places.get(found.path);
  return found.expected === 'no such key' && place !== undefined ? place.key + 1 : columnOf(found.path, places);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

function syntaxProblem(source: string, start: Start): RowProblem {
  const stuck = locate(source).stuck ?? 0;
  const sign = source.codePointAt(stuck);
  const received = sign === undefined ? 'the end of the line' : JSON.stringify(String.fromCodePoint(sign));
  return { ...problem('', 'JSON', received), ...placed(source, stuck + 1, start) };
}
