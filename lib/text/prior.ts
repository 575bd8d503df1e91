import type { Change, Statement } from '../findings';
import type { Lang, Stance } from '../rows';
import { bounds, compareDates, isOnOrBefore, isWithin } from './date';
import { entityOf, positionsOf, topicOf } from './layers';
import { isSaidAgain } from './said-again';
import type { Lexicon, PositionEntry } from './types';

// What the same speaker said before. Only positions dated on or before the article count.

/** A statement below this confidence (0..1) is too weak to say that a speaker changed or kept a position. */
export const leastConfidenceForChange = 0.5;

const opposites: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  supports: ['opposes', 'conditional'],
  opposes: ['supports', 'conditional'],
  conditional: ['supports', 'opposes'],
  asserts: ['denies'],
  denies: ['asserts'],
};

export type PriorQuery = {
  readonly lexicons: readonly Lexicon[];
  /** ISO day of the article. */
  readonly day: string;
  /** Language of the statement. */
  readonly lang: Lang;
};

/** The statement with the earlier positions of its speaker and of those it speaks for, and what changed. */
export function withPrior(statement: Statement, query: PriorQuery): Statement {
  const id = statement.speaker?.id;
  if (!id || statement.topics.length === 0) return statement;
  const own = earlier(ownIds(id, query).flatMap((holder) => onSameMatter(statement, holder, query)));
  const others = earlier(spokenFor(id, query).flatMap((holder) => onSameMatter(statement, holder, query)));
  const prior = [...new Set([...own, ...others].map((position) => position.id))];
  const isClaim = topicOf(query.lexicons, statement.topics[0] ?? '')?.nature === 'assertion';
  const change = changeFrom(statement, { own, ids: ownIds(id, query), day: query.day, lang: query.lang, isClaim });
  return { ...statement, prior, change };
}

export type Comparison = {
  /** Earlier positions on the same matter, newest first. */
  readonly own: readonly PositionEntry[];
  /** The speaker, and the state it stands for. */
  readonly ids: readonly string[];
  /** ISO day of the article. */
  readonly day: string;
  /** Language of the statement. */
  readonly lang: Lang;
  /** Whether the topic is a claim: who is against one strike may be for another. */
  readonly isClaim: boolean;
};

/**
 * Same, differs or first known; null where either side is unclear or the statement is weak. What is asserted or denied, and
 * what is said on a topic that is a claim, is compared on the same claim only: two assertions on one topic may be about
 * different things. Conditional differs from a
 * plain yes or no but is not its opposite.
 */
export function changeFrom(statement: Statement, { own, ids, day, lang, isClaim }: Comparison): Change | null {
  const { stance } = statement;
  if (stance === 'unclear' || statement.confidence < leastConfidenceForChange) return null;
  if (own.length === 0) return { kind: 'first', from: null };
  const claims = new Set(comparedClaims(statement).map((claim) => claim.id));
  const isOnClaim = ({ claim }: PositionEntry) => claim !== null && claims.has(claim);
  const isVote = !isClaim && (stance === 'supports' || stance === 'opposes' || stance === 'conditional');
  // What others held on its behalf is shown, but is no word of the speaker's own.
  const before = own.filter(
    (position) =>
      ids.includes(position.holder) &&
      (bounds(position.date)?.earliest ?? day) < day &&
      position.stance !== 'unclear' &&
      (isVote || isOnClaim(position)),
  );
  const last = before.find(isOnClaim) ?? before[0];
  if (!last) return null;
  if (last.stance === stance) return { kind: 'same', from: last.id };
  const isOpposite = opposites[stance]?.includes(last.stance) ?? false;
  // Who repeats himself has not changed his mind, whatever the stance was read as.
  return isOpposite && isPlain(statement) && !isSaidAgain(statement.text, lang)
    ? { kind: 'differs', from: last.id }
    : null;
}

/** The claims that a stance is about: a claim that the statement rejects is not what it asserts, nor the other way round. */
function comparedClaims({ stance, claims }: Statement): Statement['claims'] {
  const rejected = claims.filter((claim) => claim.rejected);
  if (stance === 'asserts' || stance === 'supports') return claims.filter((claim) => !claim.rejected);
  return stance === 'denies' && rejected.length > 0 ? rejected : claims;
}

/**
 * To say that somebody changed his mind takes his own plain word: he is the subject of a verb of holding (`fordert`, `lehnt
 * ab`). After a verb of mere saying the stance is read out of what was said, and is too often wrong for that
 * (docs/decisions/006-change-on-plain-words.md).
 */
function isPlain({ cue, speaker, why }: Statement): boolean {
  return cue !== null && speaker !== null && why.some(({ rule }) => rule === 'stance');
}

/** The speaker itself; for a seat of power also the state it stands for, for what is said there is the state's. */
function ownIds(id: string, { lexicons }: PriorQuery): readonly string[] {
  const standsFor = entityOf(lexicons, id)?.standsFor;
  return standsFor ? [id, standsFor] : [id];
}

function spokenFor(id: string, { lexicons, day }: PriorQuery): readonly string[] {
  const tenures = entityOf(lexicons, id)?.speaksFor ?? [];
  return [...new Set(tenures.filter(({ from, to }) => isWithin(day, from, to)).map(({ entity }) => entity))];
}

/** Positions on one of the statement's claims, or on its first topic. */
function onSameMatter(statement: Statement, holder: string, { lexicons, day }: PriorQuery): readonly PositionEntry[] {
  const claims = new Set(statement.claims.map((claim) => claim.id));
  const topic = statement.topics[0];
  return positionsOf(lexicons, holder).filter(
    (position) =>
      (position.topic === topic || (position.claim !== null && claims.has(position.claim))) &&
      isOnOrBefore(position.date, day),
  );
}

/** Newest first, each position once. */
function earlier(positions: readonly PositionEntry[]): readonly PositionEntry[] {
  const unique = [...new Map(positions.map((position) => [position.id, position])).values()];
  return unique.sort((a, b) => compareDates(b.date, a.date));
}
