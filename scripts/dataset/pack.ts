import type { SourceRow } from './read';

/** The pack: one row a line, the dataset row first, in the order of the source files; the same rows give the same bytes. */
export function pack(rows: readonly SourceRow[]): string {
  return rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('');
}
