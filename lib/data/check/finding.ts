import type { DatasetRow, Row } from '../../rows';
import { type FieldProblem, problem } from '../schema/problem';

/** Something wrong with one row as seen beside the others. */
export type RowFinding = FieldProblem & { readonly type: Row['type'] | DatasetRow['type']; readonly id: string };

/** A finding on a row, with its sentence. */
export function finding(
  row: Row | DatasetRow,
  path: string,
  [expected, received]: readonly [string, string],
): RowFinding {
  return { ...problem(path, expected, received), type: row.type, id: row.id };
}
