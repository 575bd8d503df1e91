import type { Lang } from '../../rows';

/** The words that show for or against; phrases in the notation of attribute/phrases.ts, lower case, every list sorted. */
export type StanceData = {
  readonly lang: Lang;
  /** Being for, wanting, demanding, promising. */
  readonly support: readonly string[];
  /** What must or should be: counts whoever the subject is. */
  readonly demand: readonly string[];
  /** Saying that somebody else did or wants something. */
  readonly accuse: readonly string[];
  /** Prepositions of being against; not after the topic's own word: `sanctions against`. */
  readonly against: readonly string[];
  /** Being against, rejecting, refusing. */
  readonly oppose: readonly string[];
  /** Rejecting what somebody says: being against a thing, denying a claim. */
  readonly rebut: readonly string[];
  /** Only if, not before, on condition. */
  readonly condition: readonly string[];
  /** Saying that something is not so. */
  readonly deny: readonly string[];
  readonly negation: readonly string[];
  /** Negated, these still say yes: `nicht nur`. */
  readonly pseudo: readonly string[];
  /** Words before and after a verb in which a negation counts for it. */
  readonly negationBefore: number;
  readonly negationAfter: number;
};
