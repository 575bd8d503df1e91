import type { Attribution } from './attribute/attribution';

/** What the confidence in a statement rests on. */
export type Evidence = {
  readonly rule: Attribution['rule'];
  /** Whether the speaker is in a dataset. */
  readonly isKnown: boolean;
  /** Whether the topic is carried from an earlier sentence. */
  readonly isCarried: boolean;
  readonly hasClaim: boolean;
};

/** Share of statements that are right, by how their speaker was told; fitted on annotated articles (docs/quality.md), rounded down. */
const RIGHT: Readonly<Record<Attribution['rule'], number>> = {
  cue: 0.95,
  source: 0.95,
  colon: 0.95,
  reported: 0.92,
  stance: 0.9,
  quotation: 0.9,
  carried: 0.8,
  address: 0.78,
  none: 0.5,
};
const CARRIED = 0.72;
const UNKNOWN = 0.8;
const CLAIM = 0.03;

/** How likely a passage is a statement, 0 to 1: what the strictness slider cuts on. */
export function confidenceOf({ rule, isKnown, isCarried, hasClaim }: Evidence): number {
  const share = RIGHT[rule] * (isCarried ? CARRIED : 1) * (isKnown ? 1 : UNKNOWN);
  return Math.min(1, share + (hasClaim ? CLAIM : 0));
}
