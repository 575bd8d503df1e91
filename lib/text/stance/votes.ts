import type { Token } from '../attribute/tokens';
import type { Sign } from './data';
import { type Distance, nearest, type Place } from './near';
import type { Hit } from './signs';

export type Side = 'support' | 'oppose';
/** The other side. */
export const opposite = { support: 'oppose', oppose: 'support' } as const;
/** A word by which the holder is for or against, how far the topic's words are, and whether the end of the topic's thing turned it. */
export type Vote = { readonly hit: Hit; readonly side: Side; readonly far: number; readonly isEnded: boolean };

/** What decides whose words they are. */
export type Scene = {
  readonly list: readonly Token[];
  /** Token of the verb by which the holder speaks, or -1. */
  readonly cue: number;
  /** Tokens of others than the holder who may be the subject of a clause. */
  readonly others: readonly number[];
  /** Tokens of the holder as the subject of a clause. */
  readonly own: readonly number[];
  /** Tokens of the words of the first topic. */
  readonly topicAt: readonly Place[];
  readonly distance: Distance;
  /** Whether the first topic is that a thing is given up or ended: words for that are then for it. */
  readonly isEnding: boolean;
  /** The number of the clause in which a token stands. */
  readonly clauseOf: (at: number) => number;
};

/** Words between a subject and its verb, at most. */
const SUBJECT_REACH = 14;
/** How far the topic's words may be from what counts only beside them. */
const BESIDE: Partial<Readonly<Record<Sign, number>>> = { plan: 24, good: 12, bad: 12, reverse: 6 };
/** Whose words count whoever the subject is. */
const ANYONES: ReadonlySet<Sign> = new Set<Sign>(['demand', 'good', 'bad']);
const SIDES: Partial<Readonly<Record<Sign, Side>>> = {
  ...{ support: 'support', demand: 'support', plan: 'support', good: 'support' },
  ...{
    oppose: 'oppose',
    unintended: 'oppose',
    condemn: 'oppose',
    threat: 'oppose',
    rebut: 'oppose',
    bad: 'oppose',
    reverse: 'oppose',
  },
};

/** Whether a word counts only beside the topic's words. */
export const isBeside = ({ sign }: Hit): boolean => BESIDE[sign] !== undefined;

/** A distance beyond all others, in words. */
export const FARTHEST = 10_000;

/** The side that a word shows when nothing turns it; null where it is not the holder's, or not about the topic. */
export function sideOf(hit: Hit, scene: Scene): Side | null {
  const side = isNotBroken(hit, scene) ? 'support' : SIDES[hit.sign];
  if (!side || isTopics(hit, scene)) return null;
  const beside = BESIDE[hit.sign] ?? FARTHEST;
  if ((scene.topicAt.length > 0 || hit.sign === 'good') && farFrom(hit, scene) > beside) return null;
  // `We must act` says nothing of a topic that it does not name, but for the holder's own verb.
  if (hit.sign === 'demand' && scene.topicAt.length === 0 && !isCue(hit, scene)) return null;
  if (!ANYONES.has(hit.sign) && !isHolders(hit, scene)) return null;
  return scene.isEnding && hit.sign === 'reverse' ? 'support' : side;
}

/** `The crisis`, `support for Ukraine`: words of the topic's own term are no sign, but for the holder's own verb of support. */
function isTopics(hit: Hit, scene: Scene): boolean {
  if (hit.sign === 'support') return isInTerm(hit, scene.topicAt) && !isOwnVerb(hit, scene);
  return hit.sign === 'bad' && isTerm(hit, scene.topicAt);
}

const isInTerm = (hit: Hit, topicAt: Scene['topicAt']): boolean => topicAt.some((place) => isWithin(hit, place));

/** Whether a word is part of a term, and no other term beside it names the thing: `the crisis`, but not `sanctions harm Europe`. */
function isTerm(hit: Hit, topicAt: Scene['topicAt']): boolean {
  const around = topicAt.filter((place) => isWithin(hit, place));
  const isThing = (place: Place) =>
    !isWithin(hit, place) && around.some(({ first, last }) => place.first <= last && first <= place.last);
  return around.length > 0 && !topicAt.some(isThing);
}

const isWithin = (inner: Place, { first, last }: Place): boolean => first <= inner.first && inner.last <= last;

/** Whether a word is the verb by which the holder speaks. */
export const isCue = ({ first, last }: Place, { cue }: Pick<Scene, 'cue'>): boolean => cue >= first && cue <= last;

const isOwnVerb = (hit: Hit, scene: Scene): boolean =>
  isCue(hit, scene) || scene.own.some((at) => at <= hit.last && scene.clauseOf(at) === scene.clauseOf(hit.first));

/** `Borders must not be moved by force` of a term that says so itself: who forbids that is for it; not `never recognise` of land that is given up. */
const isNotBroken = (hit: Hit, { topicAt, isEnding }: Scene): boolean =>
  !isEnding && hit.sign === 'oppose' && hit.isNegative && isPartOfTerm(hit, topicAt);

/** `Borders must not be moved by force`: a negation between the words of the topic's own term belongs to it. */
export const isPartOfTerm = ({ first, last }: Place, topicAt: readonly Place[]): boolean =>
  topicAt.some((place) => place.first < first && last < place.last);

/** The side that a word shows whoever the subject is. */
export const anySideOf = ({ sign }: Hit): Side | null => SIDES[sign] ?? null;

/** How far the topic's words are from a word; beyond all where it is not named. */
export const farFrom = (hit: Place, { topicAt, distance }: Scene): number =>
  nearest(topicAt, hit, distance)?.far ?? FARTHEST;

/** A verb is the holder's when no other subject stands before it or right after it. */
export function isHolders(hit: Hit, scene: Scene): boolean {
  const { cue, own, others, clauseOf } = scene;
  if (hit.first === cue || own.some((at) => at >= hit.first && at <= hit.last)) return true;
  const before = (at: number) => at < hit.first && hit.first - at <= SUBJECT_REACH;
  const isBeside = (at: number) => before(at) && clauseOf(at) === clauseOf(hit.first);
  const isTold = (at: number) => at > cue && cue >= 0 && before(at);
  // `Laut Selenskyj lehnt Putin sie ab`: right behind the verb whose other half comes later.
  const isInside = (at: number) => hit.isGapped && at > hit.first && at < hit.last && at - hit.first <= 2;
  const isOthersToo = (at: number) => isTold(at) || (cue >= 0 && cue < hit.first && isInside(at));
  if (own.some((at) => isBeside(at) && !(at < cue && others.some(isOthersToo)))) return true;
  if (others.some((at) => isBeside(at) || isInside(at) || (at > hit.last && at - hit.last <= 2))) return false;
  return Math.max(...others.filter(before), -1) <= Math.max(...own.filter(before), -1);
}

/** Being for or against, not only doing or wishing. */
const HOLDING: ReadonlySet<Sign> = new Set<Sign>(['support', 'oppose', 'rebut', 'condemn', 'unintended']);

/** Whether a word is for or against in the clause of which the holder is the subject. */
export const isHeldBy = (hit: Hit, scene: Scene): boolean =>
  HOLDING.has(hit.sign) &&
  isHolders(hit, scene) &&
  scene.own.some((at) => at < hit.first && scene.clauseOf(at) === scene.clauseOf(hit.first));

/** Whether a word is of doing or ending a thing: it shows a side only where no word says it. */
export const isMere = ({ sign }: Hit): boolean => sign === 'plan' || sign === 'reverse';

/** Whether the verb by which the holder speaks is itself for or against: `demands`, `rejects`, but not `said`. */
export const isPlain = (hit: Hit, scene: Scene): boolean =>
  (HOLDING.has(hit.sign) || hit.sign === 'demand') &&
  (hit.first === scene.cue || hit.last === scene.cue) &&
  scene.clauseOf(hit.first) === scene.clauseOf(hit.last);

/** A verb of refusing before what may be refused: a verb for or against, or what somebody demands. */
export const isRefusing = (one: Hit, other: Hit | undefined): boolean => {
  if (one.sign === 'rebut') return other?.sign === 'demand' || other?.sign === 'oppose' || other?.sign === 'condemn';
  const isVerb = one.sign === 'unintended' || (one.sign === 'oppose' && !one.isNegative);
  return isVerb && (other?.sign === 'oppose' || other?.sign === 'support');
};

/** Whether somebody else is the subject of the clause in which a word stands. */
export const isOthers = (hit: Hit, { own, others, clauseOf }: Scene): boolean => {
  const isBefore = (at: number) => at < hit.first && clauseOf(at) === clauseOf(hit.first);
  return others.some(isBefore) && !own.some(isBefore);
};

/** The negations that stand beside a word in its clause; one inside a phrase belongs to the phrase. */
export function negationsOf(
  hit: Hit,
  negations: readonly Hit[],
  { clauseOf, before, reach }: Pick<Scene, 'clauseOf'> & { readonly before: number; readonly reach: number },
): readonly Hit[] {
  return negations.filter((negation) => {
    const isInside = negation.first >= hit.first && negation.first <= hit.last;
    if (isInside) return !hit.isNegative && hit.last - hit.first > 1 && negation.first > hit.first;
    const isNear =
      negation.last >= hit.first - before && negation.first <= hit.last + (negation.sign === 'without' ? 0 : reach);
    return isNear && clauseOf(negation.first) === clauseOf(negation.first < hit.first ? hit.first : hit.last);
  });
}

/** Words between a word that ends something and what it ends, at most. */
const OBJECT_REACH = 9;

/** Stopping support: a word for the thing is what ends. */
const isObjectOf = (help: Hit, { last }: Hit, { clauseOf }: Scene): boolean =>
  help.first > last && help.first - last <= 3 && clauseOf(help.first) === clauseOf(last);

/** `Gab seinen Widerstand gegen ... auf`: what a verb ends stands between its halves. */
export const isBetween = (hit: Hit, verb: Hit): boolean =>
  verb.isGapped && verb.sign === 'reverse' && hit.first > verb.first && hit.last < verb.last;

/** Words that end, reduce or delay the topic's thing: not those that end a war. */
export function reversals(hits: readonly Hit[], scene: Scene): readonly Hit[] {
  if (scene.isEnding) return [];
  const acts = new Set(hits.flatMap(({ sign, first }) => (sign === 'act' ? [first] : [])));
  const evils = hits.filter(({ sign }) => sign === 'evil');
  const helps = hits.filter(({ sign }) => sign === 'support' || sign === 'plan');
  return hits.filter((hit, index) => {
    if (hit.sign !== 'reverse' || (isTerm(hit, scene.topicAt) && !acts.has(hit.first))) return false;
    const isPartOf = (one: Hit) =>
      one.sign === 'reverse' ? one.last >= hit.first : one.isGapped && one.last === hit.last;
    if (hits.slice(0, index).some((one) => isPartOf(one) && !isBetween(hit, one))) return false;
    if (evils.some((evil) => isObjectOf(evil, hit, scene))) return false;
    if (helps.some((help) => isObjectOf(help, hit, scene))) return true;
    const topic = nearest(scene.topicAt, hit, scene.distance);
    if (!topic || topic.far > OBJECT_REACH) return false;
    const { place } = topic;
    if (evils.some((evil) => scene.topicAt.some((one) => isWithin(evil, one)))) return false;
    const isObject = (evil: Hit) => {
      // `die Blockade der Sanktionen`: a word that is an evil itself.
      if (evil.first === hit.first) return false;
      const far = scene.distance(evil, hit);
      if (far <= Math.max(topic.far, 3)) return true;
      return evil.last < hit.first && far <= OBJECT_REACH && !(place.first > evil.last && place.last < hit.first);
    };
    return !evils.some(isObject);
  });
}
