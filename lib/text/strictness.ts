import type { Statement } from '../findings';

export type Strictness = 'strict' | 'balanced' | 'everything';

/** Least confidence (0..1) a statement needs at each strictness. Measured precision and recall of each: docs/quality.md. */
export const leastConfidence: Readonly<Record<Strictness, number>> = { strict: 0.88, balanced: 0.7, everything: 0 };

/** The statements that a reader who chose this strictness wants to see. */
export function atStrictness(statements: readonly Statement[], strictness: Strictness): readonly Statement[] {
  return statements.filter((statement) => statement.confidence >= leastConfidence[strictness]);
}
