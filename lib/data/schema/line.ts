import { type AnyRow, checkRow } from './check';
import { locate, type Places } from './locate';
import { type FieldProblem, problem } from './problem';

/** A problem and where it stands: lines and columns from 1, columns in UTF-16 code units. */
export type RowProblem = FieldProblem & { readonly line: number; readonly column: number };

export type ParsedLine =
  | { readonly ok: true; readonly row: AnyRow }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** Reads one line of a pack. `line` is its number in the file, for messages. */
export function parseLine(source: string, line: number): ParsedLine {
  const value = parsed(source);
  if (value === undefined) return { ok: false, problems: [syntaxProblem(source, line)] };
  const checked = checkRow(value);
  if (checked.ok) return checked;
  const places = locate(source);
  return { ok: false, problems: checked.problems.map((found) => ({ ...found, line, column: column(found, places) })) };
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

function syntaxProblem(source: string, line: number): RowProblem {
  const stuck = locate(source).stuck ?? 0;
  const sign = source.codePointAt(stuck);
  const received = sign === undefined ? 'the end of the line' : JSON.stringify(String.fromCodePoint(sign));
  return { ...problem('', 'JSON', received), line, column: stuck + 1 };
}
