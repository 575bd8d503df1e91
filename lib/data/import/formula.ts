// A spreadsheet takes a cell that begins so for a formula, which may reach out of the file (OWASP: CSV injection).

const dangerous = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell that no spreadsheet runs: with an apostrophe before what would be a formula. */
export function guarded(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

/** The reverse of `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell;
}
