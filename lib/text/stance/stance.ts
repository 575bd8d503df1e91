import type { Lang, Stance } from '../../rows';
import { asideTest } from './asides';
import { isCondition, isNeeded } from './conditions';
import { votesIn } from './counted';
import type { Sign } from './data';
import type { Found } from './found';
import { clausesIn, distancesIn, type Place } from './near';
import { type Hit, isNegating, isNegation, predicated, signsIn } from './signs';
import {
  isBeside,
  isCue,
  isHeldBy,
  isHolders,
  isOthers,
  isPartOfTerm,
  isPlain,
  negationsOf,
  type Scene,
  type Side,
  type Vote,
} from './votes';

/** What stance is judged on: the tokens of a statement, and whether its first topic is a thing to be for or against. */
export type StanceQuestion = Omit<Scene, 'distance' | 'clauseOf' | 'isEnding'> & {
  readonly lang: Lang;
  readonly from: number;
  readonly to: number;
  readonly nature: 'position' | 'ending' | 'assertion';
  /** Whether nobody is there to answer a question: it then asserts what it asks. */
  readonly isAddress: boolean;
};

/** What the words of a statement say of its first topic, and of a claim made in some of them. */
export type Judgement = {
  readonly stance: Stance;
  /** Whether the holder denies or rejects what tokens `first` to `last` say; without a place, what the statement says. */
  readonly rejects: (place: Place | null) => boolean;
  /** Whether a word says that somebody, the holder or another, wants or rejects something. */
  readonly isSided: boolean;
  /** Whether it tells what happened, and not who is to blame, what is so or not, or what should be. */
  readonly isEvent: boolean;
  /** Whether a verb for or against has the holder as its subject. */
  readonly isHeld: boolean;
  /** Whether the verb by which the holder speaks is itself for or against. */
  readonly isPlain: boolean;
};

/** Stance of a statement toward its first topic, by the words for and against, negation (twice is yes) and conditions in it. */
export function stanceOf(question: StanceQuestion): Judgement {
  const { list, from, to, nature, cue, others, own, topicAt } = question;
  const signs = signsIn(question.lang, list, { from, to });
  if (!signs)
    return {
      stance: nature === 'assertion' ? 'asserts' : 'unclear',
      rejects: () => false,
      isSided: false,
      isEvent: false,
      isHeld: false,
      isPlain: false,
    };
  const clauseOf = clausesIn(list, { from, to }, signs.isJoint);
  const distance = distancesIn(list, { from, to });
  const scene: Scene = { list, cue, others, own, topicAt, distance, clauseOf, isEnding: nature === 'ending' };
  const isAside = asideTest(signs, scene);
  const hits = signs.hits
    .filter((hit) => isWhole(hit, clauseOf) && !isAside(hit))
    .flatMap((hit) => predicated(hit, cue));
  const isDoubled = (hit: Hit) => hit.sign === 'concord' && hits.some((one) => isNegating(one, hit, clauseOf));
  const found: Found = {
    data: signs.data,
    hits,
    negations: hits.filter((hit) => isNegation(hit) && !isPartOfTerm(hit, question.topicAt) && !isDoubled(hit)),
  };
  const denials = hits.filter((hit) => isDenial(hit, scene) && !isNegatedDenial(hit, found, scene));
  const rejects: Judgement['rejects'] = (place) =>
    denials.some(({ first, last }) => !place || first < place.first || last > place.last);
  const isSided = hits.some(({ sign }) => sign === 'support' || sign === 'oppose');
  const isEvent = hits.some(({ sign }) => sign === 'event') && hits.every(({ sign }) => !SAYING_MORE.has(sign));
  const isHeld = hits.some((hit) => isHeldBy(hit, scene));
  const isOwnWord = hits.some((hit) => isPlain(hit, scene));
  const judged = { rejects, isSided, isEvent, isHeld, isPlain: isOwnWord };
  if (isQuestion(question)) return { stance: askedIn(hits, question), ...judged };
  if (nature === 'assertion') return { stance: assertionIn(found, scene, denials.length > 0), ...judged };
  return { stance: positionIn(found, scene) ?? (denials.length > 0 ? 'denies' : 'asserts'), ...judged };
}

/** With one of these more is said than what happened. */
const SAYING_MORE: ReadonlySet<Sign> = new Set<Sign>([
  ...(['accuse', 'condemn', 'condition', 'demand', 'deny', 'good', 'hearsay', 'maybe', 'need', 'open'] as const),
  ...(['oppose', 'rebut', 'rhetoric', 'support', 'threat', 'unintended'] as const),
]);

/** A sentence that ends as a question, or one that is quoted and names the topic: `"Why a truce?" he asked`. */
function isQuestion({ list, to, topicAt }: StanceQuestion): boolean {
  const isAsked = (at: number) => list[at]?.text === '?';
  const last = Math.max(...topicAt.map((place) => place.last), -1);
  return isAsked(to - 1) || isAsked(to - 2) || (last >= 0 && list.slice(last, to).some(({ text }) => text === '?'));
}

/** A question says nothing, but for one to which everybody knows the answer, and one that accuses from a platform. */
function askedIn(hits: readonly Hit[], { nature, isAddress }: StanceQuestion): Stance {
  if (!hits.some((hit) => hit.sign === 'rhetoric')) return isAddress && nature === 'assertion' ? 'asserts' : 'unclear';
  return nature === 'assertion' ? 'denies' : 'opposes';
}

/** What a statement says of a topic that is a claim: it says so, denies it, is against what was done, or demands it. */
function assertionIn(found: Found, scene: Scene, isDenied: boolean): Stance {
  if (isAccusing(found, scene)) return 'asserts';
  if (found.hits.some((hit) => hit.sign === 'open' && isHolders(hit, scene))) return 'unclear';
  const isUnintended = (hit: Hit) => hit.sign === 'unintended' && isHolders(hit, scene);
  if (isDenied || found.hits.some(isUnintended) || disowns(found, scene) || isAbsent(found, scene)) return 'denies';
  if (found.hits.some((hit) => isNeeded(hit, scene))) return 'supports';
  const votes = votesIn(found, scene);
  if (votes.some((vote) => isDemanded(vote, found, scene) || isStoodFor(vote, found, scene))) return 'supports';
  return votes.some(isCondemned) ? 'opposes' : 'asserts';
}

/** Who accuses says that it is so; who rejects an accusation does not. */
const isAccusing = (found: Found, scene: Scene): boolean =>
  found.hits.some(({ sign }) => sign === 'accuse') && !rejectsHearsay(found, scene);

/** Who says that its own side does not do a thing, or says `not to do` it, denies it; what it may not, should not or would not want is no denial. */
function disowns({ hits, negations }: Found, { own, cue, clauseOf, topicAt }: Scene): boolean {
  return negations.some((no) => {
    const isBeside = (at: number) => clauseOf(at) === clauseOf(no.first);
    const isOwn = (at: number) => isBeside(at) && !(isBeside(cue) && (at < cue || at > no.first));
    const isImplied =
      cue >= 0 && !isBeside(cue) && hits.some(({ sign, last }) => sign === 'infinitive' && isBeside(last));
    if (!(own.some(isOwn) || isImplied) || !topicAt.some(({ first }) => isBeside(first))) return false;
    return !hits.some(({ sign, first }) => isBeside(first) && WISHES.has(sign));
  });
}

const WISHES: ReadonlySet<Sign> = new Set<Sign>(['demand', 'support', 'oppose', 'condemn']);

/** Rejecting a demand is being against it; rejecting an accusation or a report is saying that it is not so. */
const rejectsHearsay = ({ hits }: Found, scene: Scene): boolean =>
  hits.some(
    (hit) =>
      hit.sign === 'rebut' &&
      isHolders(hit, scene) &&
      hits.some((one) => one.sign === 'hearsay' && scene.distance(one, hit) <= HEARSAY_REACH),
  );

/** Whose own verb is a demand asserts nothing; asking not to do a thing says something else. */
const isDemanded = ({ hit, side }: Vote, { hits, negations }: Found, scene: Scene): boolean =>
  hit.sign === 'demand' &&
  side === 'support' &&
  hits.some((one) => one.sign === 'demand' && isCue(one, scene)) &&
  negations.length === 0;

/** Who stands up for a thing by a verb of its own is for it, though a topic is a claim. */
const isStoodFor = ({ hit, side, far }: Vote, { hits }: Found, scene: Scene): boolean =>
  hit.sign === 'support' &&
  side === 'support' &&
  far <= CONDEMNED &&
  isCue(hit, scene) &&
  hits.some((one) => one.sign === 'stand' && one.first === hit.first);

/** Who condemns a deed is against it; who tells of it asserts it. */
const isCondemned = ({ hit, side, far }: Vote): boolean =>
  hit.sign === 'condemn' && side === 'oppose' && far <= CONDEMNED;

/** Words between a verb of rejecting and what somebody says, at most. */
const HEARSAY_REACH = 5;
/** Words between a verb of condemning and what is condemned, at most. */
const CONDEMNED = 12;

/** A word by which a claim is called untrue, or the holder's own verb of rejecting one. */
const isDenial = (hit: Hit, scene: Scene): boolean =>
  hit.sign === 'deny' || (hit.sign === 'rebut' && isHolders(hit, scene));

const isNegatedDenial = (hit: Hit, { negations }: Found, { clauseOf }: Scene): boolean =>
  negationsOf(hit, negations, { clauseOf, before: 3, reach: 2 }).length % 2 === 1;

/** For, against, on condition, or not so; null where no word of the holder's says any of it. */
function positionIn(found: Found, scene: Scene): Stance | null {
  const { hits } = found;
  if (rejectsHearsay(found, scene)) return 'denies';
  if (isAccusing(found, scene)) return 'asserts';
  if (hits.some((hit) => hit.sign === 'open')) return 'unclear';
  const votes = votesIn(found, scene);
  const isThreat = votes.some(({ hit }) => hit.sign === 'threat');
  // `Whoever takes the money will regret it`: an answer is announced to nothing that one is for.
  if (votes.some(({ hit, side }) => hit.sign === 'threat' && side === 'oppose' && isHolders(hit, scene)))
    return 'opposes';
  if (!isThreat && hits.some((hit) => isNeeded(hit, scene))) return 'supports';
  if (!isThreat && hits.some((hit) => isCondition(hit, scene) && !isOthers(hit, scene))) return 'conditional';
  const isPlain = votes.every(({ hit }) => isBeside(hit));
  const side =
    isPlain && hits.some((hit) => isDenial(hit, scene) && !isNegatedDenial(hit, found, scene))
      ? null
      : sideNearest(votes);
  if (!isThreat && hits.some((hit) => hit.sign === 'maybe') && (side || hits.some((hit) => hit.sign === 'occur')))
    return 'conditional';
  if (side) return side === 'oppose' ? 'opposes' : 'supports';
  return isAbsent(found, scene) ? 'denies' : null;
}

/** The halves of a phrase with a negation stand in one clause. */
const isWhole = (hit: Hit, clauseOf: Scene['clauseOf']): boolean =>
  !hit.isGapped || !hit.isNegative || clauseOf(hit.first) === clauseOf(hit.last);

/** `There is no plan`, `it does not take place`. */
const isAbsent = (found: Found, scene: Scene): boolean =>
  found.hits.some((hit) => hit.sign === 'occur' && isNegated(hit, found, scene));

function isNegated(hit: Hit, { negations, data }: Found, { clauseOf }: Scene): boolean {
  const reach = { clauseOf, before: data.negationBefore, reach: data.negationAfter };
  return negationsOf(hit, negations, reach).length % 2 === 1;
}

/** Where words for and against meet, the one nearer to the topic's words counts; being against, where neither is. */
function sideNearest(votes: readonly Vote[]): Side | null {
  const nearestOf = (side: Side) => Math.min(...votes.flatMap((vote) => (vote.side === side ? [vote.far] : [])));
  const [isFor, isAgainst] = [nearestOf('support'), nearestOf('oppose')];
  if (isFor === Number.POSITIVE_INFINITY && isAgainst === Number.POSITIVE_INFINITY) return null;
  return isFor + MARGIN < isAgainst ? 'support' : 'oppose';
}

/** How much nearer being for must be than being against. */
const MARGIN = 2;
