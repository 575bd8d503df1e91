import type { Lang, Stance } from '../../rows';
import { type Phrases, phrases } from '../attribute/phrases';
import type { Token } from '../attribute/tokens';
import { wordTest } from '../attribute/words';
import type { StanceData } from './data';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { ru } from './ru';
import { uk } from './uk';

type Sign =
  | 'support'
  | 'demand'
  | 'accuse'
  | 'against'
  | 'oppose'
  | 'rebut'
  | 'condition'
  | 'deny'
  | 'negation'
  | 'pseudo';
type Word = { readonly sign: Sign; readonly isNegative: boolean };
type Signs = { readonly data: StanceData; readonly find: Phrases<Word>['find'] };
type Hit = { readonly first: number; readonly last: number; readonly value: Sign; readonly isNegative: boolean };

/** What stance is judged on: the tokens of a statement, and whether its first topic is a thing to be for or against. */
export type StanceQuestion = {
  readonly lang: Lang;
  readonly list: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly nature: 'position' | 'assertion';
  /** Token of the verb by which the holder speaks, or -1. */
  readonly cue: number;
  /** Tokens of others than the holder who may be the subject of a clause. */
  readonly others: readonly number[];
  /** Offsets at which words of any topic end. */
  readonly termEnds: ReadonlySet<number>;
  /** Tokens at which words of the first topic begin. */
  readonly topicAt: readonly number[];
};

const known: Readonly<Record<Lang, StanceData>> = { de, en, fr, ru, uk };
const compiled = new Map<Lang, Signs>();

/** What the words of a statement say of its first topic, and of a claim made in some of them. */
export type Judgement = {
  readonly stance: Stance;
  /** Whether the holder denies or rejects what tokens `first` to `last` say; without a place, what the statement says. */
  readonly rejects: (place: { readonly first: number; readonly last: number } | null) => boolean;
};

/** Stance of a statement toward its first topic, by the words for and against, negation (twice is yes) and conditions in it. */
export function stanceOf(question: StanceQuestion): Judgement {
  const { list, from, to, nature } = question;
  const signs = signsOf(question.lang);
  if (!signs) return { stance: nature === 'assertion' ? 'asserts' : 'unclear', rejects: () => false };
  const hits = signs
    .find(list, from, to)
    .map(({ first, last, value }): Hit => ({ first, last, value: value.sign, isNegative: value.isNegative }));
  const pseudo = hits.filter((hit) => hit.value === 'pseudo');
  const isOutside = (hit: Hit) => !pseudo.some((other) => hit.first >= other.first && hit.last <= other.last);
  const negations = hits.filter((hit) => hit.value === 'negation' && isOutside(hit));
  const denials = hits.filter(
    (hit) => isDenial(hit, question) && !isNegated(hit, negations, { list, before: 3, reach: 2 }),
  );
  const rejects: Judgement['rejects'] = (place) =>
    denials.some(({ first, last }) => !place || first < place.first || last > place.last);
  if (list[to - 1]?.text === '?' || list[to - 2]?.text === '?') return { stance: 'unclear', rejects };
  if (nature === 'assertion') return { stance: denials.length > 0 ? 'denies' : 'asserts', rejects };
  return { stance: sideOfHits({ hits, negations, data: signs.data, isDenied: denials.length > 0 }, question), rejects };
}

type Found = { hits: readonly Hit[]; negations: readonly Hit[]; data: StanceData; isDenied: boolean };

function sideOfHits({ hits, negations, data, isDenied }: Found, question: StanceQuestion): Stance {
  const { list } = question;
  if (hits.some((hit) => hit.value === 'accuse')) return 'asserts';
  if (hits.some((hit) => hit.value === 'condition')) return 'conditional';
  const reach = { list, before: data.negationBefore, reach: data.negationAfter };
  const votes = hits
    .filter((hit) => isVote(hit, question))
    .map((hit): Vote => {
      const side = sideOf(hit);
      return { hit, side: isNegated(hit, negations, reach) ? opposite[side] : side };
    });
  const side = sideNearest(votes, question);
  if (side) return side === 'oppose' ? 'opposes' : 'supports';
  return isDenied ? 'denies' : 'asserts';
}

/** A word by which a claim is called untrue, or the holder's own verb of rejecting one. */
const isDenial = (hit: Hit, question: StanceQuestion): boolean =>
  hit.value === 'deny' || (hit.value === 'rebut' && isVote(hit, question));

/** Where words for and against meet, the one nearer to the topic's words counts; being against, where neither is. */
function sideNearest(votes: readonly Vote[], { list, topicAt }: StanceQuestion): Side | null {
  const distance = ({ hit }: Vote) =>
    Math.min(
      ...topicAt.map((at) => {
        const [a, b] = at < hit.first ? [at, hit.first] : [Math.min(hit.last, at), at];
        const commas = list.slice(a, b).filter((token) => /^[,;:–—"“”„«»]$/u.test(token.text)).length;
        return b - a + commas * COMMA;
      }),
    );
  const nearest = (side: Side) => Math.min(...votes.filter((vote) => vote.side === side).map(distance), FARTHEST);
  const isFor = votes.some(({ side }) => side === 'support');
  const isAgainst = votes.some(({ side }) => side === 'oppose');
  if (isFor && isAgainst) return nearest('support') + MARGIN < nearest('oppose') ? 'support' : 'oppose';
  if (isAgainst) return 'oppose';
  return isFor ? 'support' : null;
}

type Side = 'support' | 'oppose';
type Vote = { readonly hit: Hit; readonly side: Side };
/** What a comma counts for in words; a distance beyond all; how much nearer being for must be than being against. */
const COMMA = 4;
const FARTHEST = 10_000;
const MARGIN = 2;
const opposite = { support: 'oppose', oppose: 'support' } as const;
const sideOf = (hit: Hit): Side => (hit.value === 'support' || hit.value === 'demand' ? 'support' : 'oppose');

/** Words between a subject and its verb, at most. */
const SUBJECT_REACH = 14;

/** A word for or against counts when it is the holder's: not what is said of somebody else. */
function isVote(hit: Hit, { list, cue, others, termEnds }: StanceQuestion): boolean {
  if (hit.value === 'demand') return true;
  if (!['support', 'oppose', 'rebut', 'against'].includes(hit.value)) return false;
  if (hit.first === cue) return true;
  if (hit.value === 'against' && termEnds.has(list[hit.first - 1]?.end ?? -1)) return false;
  return !others.some((at) => (at < hit.first ? hit.first - at <= SUBJECT_REACH : at - hit.last <= 2));
}

/** An odd number of negations beside a word, within its clause, turns it. A negation inside a phrase belongs to the phrase. */
function isNegated(
  hit: Hit,
  negations: readonly Hit[],
  { list, before, reach }: { list: readonly Token[]; before: number; reach: number },
): boolean {
  const around = negations.filter((negation) => {
    const isInside = negation.first >= hit.first && negation.first <= hit.last;
    if (isInside) return !hit.isNegative && hit.last - hit.first > 1 && negation.first > hit.first;
    const isNear = negation.first >= hit.first - before && negation.first <= hit.last + reach;
    const [a, b] = negation.first < hit.first ? [negation.first, hit.first] : [hit.last, negation.first];
    return isNear && list.slice(a, b).every((token) => !/^[,;:–—]$/u.test(token.text));
  });
  return around.length % 2 === 1;
}

function signsOf(lang: Lang): Signs | null {
  const base = lang.slice(0, 2);
  const ready = compiled.get(base);
  if (ready) return ready;
  const data = known[base];
  if (!data) return null;
  const kinds: readonly Sign[] = [
    'support',
    'demand',
    'accuse',
    'against',
    'oppose',
    'rebut',
    'condition',
    'deny',
    'negation',
    'pseudo',
  ];
  const isNegation = wordTest(data.negation);
  const words = kinds.flatMap((sign) =>
    data[sign].map((text) => [text, { sign, isNegative: text.split(' ').some(isNegation) }] as const),
  );
  const made = { data, find: phrases(words).find };
  compiled.set(base, made);
  return made;
}
