import type { Candidate } from './candidates';
import type { CueKind } from './language';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';

/** A cue with whoever it belongs to; the lower the cost, in words between them, the surer. */
export type Told = { readonly cue: PhraseHit<CueKind>; readonly who: Candidate; readonly cost: number };
type Range = { readonly from: number; readonly to: number };

/** Above this cost a name and a verb are not taken to belong together. */
const DEAREST = 14;
const COMMA = 3;
const KIND_COST = { mention: 0, role: 0.5, name: 0.5, people: 1, pronoun: 1 } as const;

/** The likeliest source of a cue among the candidates of its sentence, or null. */
export function sourceOf(
  reading: Reading,
  cue: PhraseHit<CueKind>,
  { all, range }: { all: readonly Candidate[]; range: Range },
): Told | null {
  const isFree = (who: Candidate) => reading.quoteAt[who.first] === reading.quoteAt[cue.first];
  const isVerb = beside[cue.value] === undefined;
  const anchor = isVerb ? auxiliaryOf(reading, cue, range) : -1;
  const cost = (who: Candidate) => (beside[cue.value] ?? verbCost)(reading, { cue, who, range, anchor });
  const told = all
    .filter(isFree)
    .map((who) => ({ cue, who, cost: cost(who) + KIND_COST[who.kind] }))
    .sort((a, b) => a.cost - b.cost)[0];
  return told && told.cost <= DEAREST ? told : null;
}

type Pair = {
  readonly cue: PhraseHit<CueKind>;
  readonly who: Candidate;
  readonly range: Range;
  /** The auxiliary of the cue, or -1. */
  readonly anchor: number;
};
type Cost = (reading: Reading, pair: Pair) => number;

const justAfter: Cost = (reading, { cue, who }) => {
  if (who.last < cue.first) return Infinity;
  if (who.first <= cue.last) return 0;
  const gap = gapCost(reading, cue.last + 1, who.first);
  return gap <= 5 ? gap : Infinity;
};

const beside: Partial<Record<CueKind, Cost>> = {
  before: justAfter,
  aside: (reading, pair) => {
    const marked = reading.list[pair.cue.first - 1];
    return marked && /^[,"“”»«–—-]$/u.test(marked.text) && !pair.who.isGoverned ? justAfter(reading, pair) : Infinity;
  },
  standing: (reading, pair) => {
    const { cue, range } = pair;
    const isOpening = cue.first <= range.from + 2;
    const isJudged = reading.list.slice(cue.last, range.to).some((token) => reading.language.is.judged(token.low));
    return isOpening && isJudged && pair.who.first - cue.last <= 4 ? justAfter(reading, pair) : Infinity;
  },
  after: (reading, { cue, who }) => (who.last < cue.first ? gapCost(reading, who.last + 1, cue.first) * 2 : Infinity),
};

/** A subject stands beside its verb, or beside the auxiliary of its participle. */
function verbCost(reading: Reading, pair: Pair): number {
  const { cue, who, anchor } = pair;
  if (who.isGoverned) return Infinity;
  if ([cue.first, cue.last].some((at) => who.first <= at && who.last >= at)) return Infinity;
  const direct = sideCost(reading, pair, { first: cue.first, last: cue.first });
  return anchor < 0 ? direct : Math.min(direct, sideCost(reading, pair, { first: anchor, last: anchor }));
}

function sideCost(reading: Reading, { cue, who, range }: Pair, anchor: { first: number; last: number }): number {
  if (who.last < anchor.first) {
    const gap = gapCost(reading, who.last + 1, anchor.first);
    if (gap >= 1 && isLoneName(who)) return Infinity;
    return opensClause(reading, who, range) ? gap / 2 - 4 : gap;
  }
  const phrase = Math.max(anchor.last + 1, who.phrase);
  const gap = gapCost(reading, anchor.last + 1, phrase) + (who.first - phrase) / 4;
  if (gap >= 1 && isLoneName(who)) return Infinity;
  const isInverted = anchor.first === range.from || followsQuotation(reading, anchor.first);
  if (reading.language.data.order === 'before' && !isInverted) return gap + 8 + (cue.last - cue.first);
  return isInverted && gap < 2 ? gap - 5 : gap - (gap < 2 ? 2 : 0);
}

/** Whether a cue's own verb is reported speech (`habe gesagt`): then somebody else tells of it. */
export function isReported(reading: Reading, { cue }: Told, { from }: Range): boolean {
  const { is } = reading.language;
  const tells = (at: number) =>
    is.reported(reading.list[at]?.low ?? '') || is.maybeReported(reading.list[at]?.low ?? '');
  if (cue.value !== 'say' && cue.value !== 'hold') return false;
  if (tells(cue.first)) return true;
  for (let at = cue.first - 1; at >= from && !/^[,;:"“”„«»–—]$/u.test(reading.list[at]?.text ?? ''); at--)
    if (tells(at)) return true;
  return false;
}

/** One capitalised word that no dataset knows is a name only right beside the verb. */
const isLoneName = (who: Candidate): boolean => who.kind === 'name' && who.first === who.last;

/** Words between two places: adverbs count little, commas much. */
function gapCost(reading: Reading, from: number, to: number): number {
  const { is } = reading.language;
  let cost = 0;
  for (let at = from; at < to; at++) {
    const token = reading.list[at];
    if (!token) break;
    if (token.isWord) cost += is.adverb(token.low) || is.determiner(token.low) || is.auxiliary(token.low) ? 0.25 : 1;
    else if (/^[,;:–—-]$/u.test(token.text)) cost += COMMA;
    if (cost > DEAREST * 3) break;
  }
  return cost;
}

function opensClause(reading: Reading, who: Candidate, { from }: Range): boolean {
  if (who.phrase === from) return true;
  const before = reading.list[who.phrase - 1];
  if (!before) return true;
  return !before.isWord
    ? /^[,:;–—-]$/u.test(before.text)
    : who.phrase - 1 === from && reading.language.is.adverb(before.low);
}

/** Whether a verb comes right after quoted or reported words: `..., sagte`. */
export function followsQuotation(reading: Reading, at: number): boolean {
  const before = reading.list[at - 1];
  return before !== undefined && /^[,"“”»«’'?!–—-]$/u.test(before.text);
}

function auxiliaryOf(reading: Reading, cue: PhraseHit<CueKind>, range: Range): number {
  for (let at = cue.first - 1; at >= range.from; at--) {
    const token = reading.list[at];
    if (reading.quoteAt[at] !== reading.quoteAt[cue.first]) continue;
    if (token && reading.language.is.auxiliary(token.low)) return at;
  }
  return -1;
}
