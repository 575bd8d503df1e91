import type { Lang } from '../../rows';
import { type PhraseHit, type Phrases, phrases } from '../attribute/phrases';
import type { Token } from '../attribute/tokens';
import { wordTest } from '../attribute/words';
import type { Sign, StanceData } from './data';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { ru } from './ru';
import { uk } from './uk';

type Word = { readonly sign: Sign; readonly isNegative: boolean; readonly isGapped: boolean };
type Compiled = {
  readonly data: StanceData;
  readonly find: Phrases<Word>['find'];
  readonly isJoint: (word: string) => boolean;
  readonly isNegation: (word: string) => boolean;
  readonly isBefore: (word: string) => boolean;
  readonly isRelative: (word: string) => boolean;
};

/** A word or phrase for or against, by its tokens; `isNegative` when a negation is part of it. */
export type Hit = Word & { readonly first: number; readonly last: number };
/** The signs of a passage and the language's data. */
export type Signs = Pick<Compiled, 'data' | 'isJoint' | 'isBefore' | 'isRelative'> & { readonly hits: readonly Hit[] };

/** All languages that tell for and against. */
export const stanceData: Readonly<Record<Lang, StanceData>> = { de, en, fr, ru, uk };
const compiled = new Map<Lang, Compiled>();

/** The words for and against among tokens, in order, without those inside a longer phrase; null for a language without data. */
export function signsIn(lang: Lang, list: readonly Token[], { from, to }: { from: number; to: number }): Signs | null {
  const ready = compiledFor(lang.slice(0, 2));
  if (!ready) return null;
  const hits = ready.find(list, from, to).map(hitOf);
  return { ...ready, hits: outermost(hits) };
}

/** Tells the words of a language that negate alone. */
export const negationTest = (lang: Lang): ((word: string) => boolean) =>
  compiledFor(lang.slice(0, 2))?.isNegation ?? (() => false);

/** Written out, because it is done for every sign of a page, and copying an object whole costs several times as much. */
const hitOf = ({ first, last, value: { sign, isNegative, isGapped } }: PhraseHit<Word>): Hit => ({
  sign,
  isNegative,
  isGapped,
  first,
  last,
});

/** Without hits that begin or end in a phrase which says nothing, or stand inside one of several neighbouring words; the negation that ends a phrase is its own. */
function outermost(hits: readonly Hit[]): readonly Hit[] {
  const empty = new Set(
    hits.flatMap(({ sign, first, last }) =>
      sign === 'pseudo' ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
    ),
  );
  const own = new Set(hits.flatMap(({ isGapped, isNegative, last }) => (isGapped && isNegative ? [last] : [])));
  const ordered = hits
    .filter(
      ({ sign, first, last }) => !empty.has(first) && !empty.has(last) && !(sign === 'negation' && own.has(first)),
    )
    .toSorted((a, b) => a.first - b.first || b.last - a.last);
  let cover: Hit | null = null;
  return ordered.filter((hit) => {
    if (ordered.some((one) => isSidedBefore(one, hit))) return false;
    const isSame: boolean = cover?.first === hit.first && cover.last === hit.last;
    if (cover && hit.last <= cover.last && !isSame) return false;
    if (hit.last > hit.first && !hit.isGapped) cover = hit;
    return true;
  });
}

/** `Sprach sich für Sanktionen gegen Russland aus`: of two phrases for and against with one word in common, the preposition that comes first is the verb's. */
const isSidedBefore = (one: Hit, hit: Hit): boolean =>
  one.isGapped &&
  hit.isGapped &&
  ((one.sign === 'support' && isAgainst(hit)) || (isAgainst(one) && hit.sign === 'support')) &&
  ((one.first === hit.first && one.last < hit.last) || (one.last === hit.last && one.first < hit.first));

const isAgainst = ({ sign }: Hit): boolean => sign === 'oppose' || sign === 'condemn';

function compiledFor(lang: Lang): Compiled | null {
  const ready = compiled.get(lang);
  if (ready) return ready;
  const data = stanceData[lang];
  if (!data) return null;
  const isNegation = wordTest([...data.negation, ...data.concord, ...data.without]);
  const { before = [], relative = [], ...signs } = data;
  const words = Object.entries(signs).flatMap(([sign, texts]) =>
    Array.isArray(texts) ? texts.map((text: string) => [text, wordOf(text, sign as Sign, isNegation)] as const) : [],
  );
  const made = {
    data,
    find: phrases(words).find,
    isJoint: wordTest(data.joint),
    isNegation,
    isBefore: wordTest(before),
    isRelative: wordTest(relative),
  };
  compiled.set(lang, made);
  return made;
}

const wordOf = (text: string, sign: Sign, isNegation: (word: string) => boolean): Word => ({
  sign,
  isNegative: text.split(/[ /]/).some(isNegation),
  isGapped: text.includes('…'),
});

/** `Венгрия | против`: a preposition is for or against where it is the holder's own predicate, and says nothing elsewhere. */
export function predicated(hit: Hit, cue: number): readonly Hit[] {
  if (hit.sign !== 'pro' && hit.sign !== 'contra') return [hit];
  return hit.first === cue ? [{ ...hit, sign: hit.sign === 'pro' ? 'support' : 'oppose' }] : [];
}

/** Whether a word is a negation. */
export const isNegation = ({ sign }: Hit): boolean => sign === 'negation' || sign === 'without' || sign === 'concord';

/** Whether the clause of a negative word has a negation of its own, alone or in a phrase: `никогда | не`, `никаких | нельзя`. */
export const isNegating = (one: Hit, { first }: Hit, clauseOf: (at: number) => number): boolean =>
  (one.sign === 'negation' ||
    (one.isNegative && one.sign !== 'concord' && !(one.first <= first && first <= one.last))) &&
  clauseOf(one.first) === clauseOf(first);
