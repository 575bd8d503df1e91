/** One thing wrong with a row: where, what was expected, what stands there, and all three as a sentence. */
export type FieldProblem = {
  /** `aliases.0.text`; empty for the row itself. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly sentence: string;
};

/** A problem with its sentence. */
export function problem(path: string, expected: string, received: string): FieldProblem {
  const where = path === '' ? '' : `${path}: `;
  return { path, expected, received, sentence: `${where}expected ${expected}, found ${received}` };
}
