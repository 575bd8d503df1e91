import type { Lang } from '../../rows';

/** The words that show for or against; phrases in the notation of attribute/phrases.ts, lower case, every list sorted. */
export type StanceData = {
  readonly lang: Lang;
  /** Being for, wanting, demanding, promising. */
  readonly support: readonly string[];
  /** Being against, rejecting, refusing. */
  readonly oppose: readonly string[];
  /** Only if, not before, on condition. */
  readonly condition: readonly string[];
  /** Saying that something is not so. */
  readonly deny: readonly string[];
  readonly negation: readonly string[];
  /** Negated, these still say yes: `nicht nur`. */
  readonly pseudo: readonly string[];
  /** Negation stands: around its verb (German) or before it. */
  readonly negationAfter: number;
};
