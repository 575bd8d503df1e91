import Papa from 'papaparse';
import type { HiddenRow, Row } from '../../rows';
import { guarded } from '../import/formula';
import { type CellKind, cellKinds } from '../import/table-fields';

type Cells = ReadonlyMap<string, string>;

/** Rows as a table (RFC 4180, UTF-8 with a mark for spreadsheets), one column a field and language; importing it gives the rows again. */
export function tableOf(rows: readonly (Row | HiddenRow)[]): string {
  const cells = rows.map(cellsOf);
  const found = new Set(cells.flatMap((row) => [...row.keys()]));
  const order = Object.keys(cellKinds);
  const place = (path: string) => order.findIndex((field) => path === field || path.startsWith(`${field}.`));
  const fields = [...found].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const data = cells.map((row) => fields.map((field) => guarded(row.get(field) ?? '')));
  return `\uFEFF${Papa.unparse({ fields, data })}\r\n`;
}

function cellsOf(row: Row | HiddenRow): Cells {
  const cells = new Map<string, string>();
  for (const [path, kind] of Object.entries(cellKinds)) {
    const value = valueAt(row, path);
    if (value === undefined || value === null) continue;
    if (kind === 'by-lang' || kind === 'list-by-lang') {
      for (const [lang, text] of Object.entries(value)) cells.set(`${path}.${lang}`, cellOf(text, kind));
      if (Object.keys(value).length === 0) cells.set(path, '{}');
    } else cells.set(path, cellOf(value, kind));
  }
  return cells;
}

function valueAt(row: object, path: string): unknown {
  let value: unknown = row;
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return value;
}

/** Ids and addresses, which have no blanks, are written one after the other; other lists as JSON. */
function cellOf(value: unknown, kind: CellKind): string {
  if (!Array.isArray(value)) return String(value);
  const isPlain = kind === 'ids' && value.length > 0 && value.every((each) => /^[^\s;|[]+$/.test(String(each)));
  return isPlain ? value.join(' ') : JSON.stringify(value);
}
