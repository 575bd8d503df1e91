/** A row as it stands in a file: its JSON, or its parsed value where it was no JSON; and where, from 1. */
export type Item = { readonly line: number; readonly column: number } & (
  | { readonly source: string }
  | { readonly value: object; readonly columnOf: (path: string) => number }
);
