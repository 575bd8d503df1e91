import type { HiddenRow, Row, RowType } from '../../rows';

/** What of a file is taken, by kind of row; what is absent is taken. */
export type Choice = {
  readonly [Type in RowType]?: { readonly fresh?: boolean; readonly changed?: boolean; readonly gone?: boolean };
} & {
  /** Whose version of a row counts that the reader has changed: the reader's (default), or the file's, and the reader's goes. */
  readonly conflicts?: 'mine' | 'file';
};

type AnyRow = Row | HiddenRow;

/** How a row of a file differs from the one that is there. */
export type Difference = 'fresh' | 'changed' | 'equal';

/** Rows are equal when they are the same as JSON: both have their keys in the order of the schema. */
export function differenceOf(row: AnyRow, before: AnyRow | undefined): Difference {
  if (before === undefined) return 'fresh';
  return JSON.stringify(before) === JSON.stringify(row) ? 'equal' : 'changed';
}

/** True when a choice takes something only in part, so that what is there must be looked at. */
export function isPartial(choice: Choice): boolean {
  return Object.values(choice).some((kind) => typeof kind === 'object' && Object.values(kind).includes(false));
}

/** The rows that a dataset has after an import of `rows` over `before`, with only what was chosen. */
export function chosen(rows: readonly AnyRow[], before: readonly AnyRow[], choice: Choice): readonly AnyRow[] {
  const old = new Map(before.map((row) => [`${row.type}/${row.id}`, row]));
  const kept = rows.flatMap((row) => {
    const there = old.get(`${row.type}/${row.id}`);
    old.delete(`${row.type}/${row.id}`);
    const difference = differenceOf(row, there);
    const isTaken = difference === 'equal' || choice[row.type]?.[difference] !== false;
    return isTaken ? [row] : (there ?? []);
  });
  return [...kept, ...[...old.values()].filter(({ type }) => choice[type]?.gone === false)];
}
