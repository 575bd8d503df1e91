import { auxiliaryOf } from './auxiliaries';
import type { Candidate } from './candidate';
import { opensClause } from './clause-start';
import { comparingClause, isCompared } from './comparing';
import { type Cost, DEAREST, gapCost, isSaid, type Pair, type Range, subjectGap } from './gap';
import { jointWith } from './joint';
import type { CueKind } from './language';
import { byAgent, byInstrumental, isPassive } from './passive';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** A cue with whoever it belongs to, and who says it together with them; the lower the cost, in words between them, the surer. */
export type Told = {
  readonly cue: PhraseHit<CueKind>;
  readonly who: Candidate;
  readonly together?: readonly Candidate[];
  readonly cost: number;
};

/** Tokens of a remark between a name and its verb, at most. */
const REMARK = 24;
/** How much dearer a genitive is than the noun that it belongs to. */
const OWNER = 4;
/** What a subject beside the auxiliary is dearer than one beside the verb itself: `..., will Russia ..., said | Putin`. */
const HELPED = 0.1;
const KIND_COST = { mention: 0, role: 0.5, name: 0.5, people: 1, pronoun: 1 } as const;

/** The likeliest source of a cue among the candidates of its sentence, or null. */
export function sourceOf(
  reading: Reading,
  cue: PhraseHit<CueKind>,
  { all, range }: { all: readonly Candidate[]; range: Range },
): Told | null {
  const isFree = (who: Candidate) =>
    reading.quoteAt[who.first] === reading.quoteAt[cue.first] && !isInBrackets(reading, who, cue.first);
  const isVerb = beside[cue.value] === undefined;
  const clause = isVerb ? comparingClause(reading, cue.first, range.from) : range.from;
  const anchor = isVerb ? auxiliaryOf(reading, cue, { ...range, from: clause }) : -1;
  const measure = beside[cue.value] ?? costOf(reading, cue, anchor);
  const cost = (who: Candidate) => measure(reading, { cue, who, range, anchor });
  const told = all
    .filter(
      (who) =>
        isFree(who) && who.first >= clause && !(isVerb && isCompared(reading, who, anchor < 0 ? cue.first : anchor)),
    )
    .map((who) => ({ cue, who, cost: cost(who) + KIND_COST[who.kind] }))
    .sort((a, b) => a.cost - b.cost)[0];
  if (!told || told.cost > DEAREST) return null;
  const shared = isVerb ? sharedSubject(reading, told, all) : null;
  const [who = told.who, ...together] = jointWith(
    reading,
    shared ?? (isVerb ? told.who : apposed(reading, told.who, all)),
    {
      all,
      isSubject: isVerb,
    },
  );
  return { ...told, who, together };
}

/** `(France, Japan) announced`: whoever stands in brackets that close before the verb is not its subject. */
function isInBrackets({ list }: Reading, who: Candidate, verb: number): boolean {
  const mark = list.slice(who.last + 1, verb).find(({ text }) => text === '(' || text === ')');
  return mark?.text === ')';
}

/** `по словам главы МИД Литвы | Name`: after a word for the source, the person named right after the body. */
function apposed({ personAt }: Reading, who: Candidate, all: readonly Candidate[]): Candidate {
  const next = all[all.indexOf(who) + 1];
  const isPerson = next && (next.kind === 'name' ? next.last > next.first : personAt.has(next.first));
  return isPerson && next.first === who.last + 1 && !personAt.has(who.first) ? next : who;
}

/** The subject that a verb after `und` has in common with the verb before: `X lobte die Idee und warnte vor Y`. */
function sharedSubject(reading: Reading, { cue, who }: Told, all: readonly Candidate[]): Candidate | null {
  if (!reading.language.data.conjunctions.includes(reading.list[cue.first - 1]?.low ?? '')) return null;
  if (who.kind === 'pronoun' && who.first > cue.first) return null;
  const isFree = (one: Candidate) => !one.isGoverned && reading.quoteAt[one.first] === reading.quoteAt[cue.first];
  return all.find((one) => isFree(one) && one.last < cue.first) ?? null;
}

/** How a verb's subject is told: a passive has an agent, a plural may have a place. */
function costOf(reading: Reading, cue: PhraseHit<CueKind>, anchor: number): Cost {
  if (isPassive(reading, cue, anchor)) return byAgent;
  return isPlural(reading, cue) ? pluralCost : verbCost;
}

/** A verb in the plural whose people are not named, in a language that says where they are: `заявили в Кремле`. */
function isPlural({ list, language }: Reading, { first }: PhraseHit<CueKind>): boolean {
  return language.is.plural(list[first]?.low ?? '');
}

const pluralCost: Cost = (reading, pair) => {
  const { cue, who } = pair;
  if (!who.isGoverned) return verbCost(reading, pair);
  const isWithin = reading.language.is.within(reading.list[who.phrase]?.low ?? '');
  if (!isWithin || who.kind === 'pronoun' || reading.personAt.has(who.first)) return Infinity;
  const gap =
    who.last < cue.first ? gapCost(reading, who.last + 1, cue.first) : gapCost(reading, cue.last + 1, who.phrase);
  // `Россия готова, заявили в Кремле`: right behind its verb it is surer than a subject farther before.
  if (gap === 0 && who.first > cue.last) return -3;
  return gap <= 4 ? gap + 1 : Infinity;
};

/** `Kritik erntete | Trump | von den Demokraten`: whoever stands in a phrase whose last word governs its source. */
const isBeforeSource = ({ list, language }: Reading, { cue, who }: Pick<Pair, 'cue' | 'who'>): boolean =>
  language.data.capitals === 'nouns' && who.last < cue.last && language.is.governing(list[cue.last]?.low ?? '');

const INSIDE: Partial<Record<Candidate['kind'], number>> = { name: -1, people: -1 };

const justAfter: Cost = (reading, { cue, who }) => {
  if (who.last < cue.first || isBeforeSource(reading, { cue, who })) return Infinity;
  // `nach Millers Ansicht`, `nach russischen Angaben`: nobody behind the phrase is nearer than whoever stands in it.
  if (who.first <= cue.last) return (reading.language.data.capitals === 'nouns' && INSIDE[who.kind]) || 0;
  const gap = gapCost(reading, cue.last + 1, who.first);
  // `nach Angaben von X`: the preposition belongs to the phrase; `according to Russia's ministry`: not Russia.
  const owner = /['’]s$/.test(reading.list[who.last]?.text ?? '') ? OWNER : 0;
  return gap <= 5 ? Math.max(0, gap - 1) + owner : Infinity;
};

const beside: Partial<Record<CueKind, Cost>> = {
  before: justAfter,
  done: byInstrumental,
  aside: (reading, pair) => {
    const marked = reading.list[pair.cue.first - 1];
    return marked && /^[,"“”»«–—-]$/u.test(marked.text) && !pair.who.isGoverned ? justAfter(reading, pair) : Infinity;
  },
  standing: (reading, pair) => {
    const { cue, range } = pair;
    const { is, data } = reading.language;
    const isFiller = ({ isWord, low }: Token) => !isWord || is.adverb(low) || data.conjunctions.includes(low);
    const isOpening = cue.first <= range.from + 2 && reading.list.slice(range.from, cue.first).every(isFiller);
    const isJudged = reading.list.slice(cue.last, range.to).some((token) => reading.language.is.judged(token.low));
    return isOpening && isJudged && pair.who.first - cue.last <= 4 ? justAfter(reading, pair) : Infinity;
  },
  after: (reading, { cue, who }) => {
    // `aus Moskau hieß es`, `Moskaus Ansicht nach`: two words follow what is no subject.
    if (cue.last > cue.first && !who.isGoverned) return Infinity;
    const gap = who.last < cue.first ? gapCost(reading, who.last + 1, cue.first) : Infinity;
    return gap <= 4 ? gap * 2 : Infinity;
  },
  noun: (reading, { cue, who }) => {
    if (who.kind === 'pronoun') return Infinity;
    // `die Forderung der EU nach`: the phrase goes around its holder.
    if (who.phrase === cue.first + 1 && who.last === cue.last - 1) return 0;
    // `Putins erneute Ablehnung der`
    const isWhole = who.phrase === who.first || reading.language.data.order === 'before';
    const isBefore = who.isGoverned && isWhole && who.last < cue.first;
    const gap = isBefore ? gapCost(reading, who.last + 1, cue.first) : Infinity;
    return gap <= 2 ? gap : Infinity;
  },
};

/** A subject stands beside its verb, or beside the auxiliary of its participle. */
function verbCost(reading: Reading, pair: Pair): number {
  const { cue, who, anchor } = pair;
  if (who.isGoverned) return isAntecedent(reading, pair) ? 0 : Infinity;
  if ([cue.first, cue.last].some((at) => who.first <= at && who.last >= at)) return Infinity;
  const direct = sideCost(reading, pair, { first: cue.first, last: cue.first });
  return anchor < 0 ? direct : Math.min(direct, sideCost(reading, pair, { first: anchor, last: anchor }) + HELPED);
}

/** `those of Lavrov, who said`: whoever a relative clause tells of does what it says, whatever governs the name. */
function isAntecedent({ list, language }: Reading, { cue, who, anchor }: Pair): boolean {
  const verb = anchor > who.last ? anchor : cue.first;
  const pronoun = list[who.last + 1]?.text === ',' ? who.last + 2 : -1;
  return (
    language.data.order === 'before' &&
    language.is.relative(list[pronoun]?.low ?? '') &&
    list.slice(pronoun + 1, verb).every(({ low }) => language.is.adverb(low) || language.is.auxiliary(low))
  );
}

function sideCost(reading: Reading, { cue, who, range }: Pair, anchor: { first: number; last: number }): number {
  if (who.last < anchor.first) {
    if (isEnclosed(reading, { cue, who, range, anchor: anchor.first })) return -6;
    const gap = subjectGap(reading, who.last + 1, anchor.first);
    if (gap >= 1 && isLoneName(reading, who)) return Infinity;
    return opensClause(reading, who, range) ? gap / 2 - 4 : gap;
  }
  if (reading.language.is.participle(reading.list[anchor.first]?.low ?? '')) return Infinity;
  const phrase = Math.max(anchor.last + 1, who.phrase);
  const gap = gapCost(reading, anchor.last + 1, phrase) + (who.first - phrase) / 4;
  if ((gap >= 1 && isLoneName(reading, who)) || isObject(reading, cue, who)) return Infinity;
  if (isSaid(reading, anchor.last, phrase)) return Infinity;
  const isInverted = anchor.first === range.from || followsQuotation(reading, anchor.first);
  if (reading.language.data.order === 'before' && !isInverted) return gap + 8 + (cue.last - cue.first);
  return isInverted && gap < 2 ? gap - 5 : gap - (gap < 2 ? 2 : 0);
}

/** Whether nothing but a remark between commas parts a name and its verb: `Mr Miller, who has left, said`; `the minister, Lavrov, said`. */
function isEnclosed(reading: Reading, { who, range, anchor: verb }: Pair): boolean {
  const { list, personAt } = reading;
  if (list[verb - 1]?.text !== ',' || list[who.last + 1]?.text !== ',') return false;
  const isPerson = who.kind === 'name' || personAt.has(who.first);
  if (who.last + 2 === verb) return who.isApposed === true || (isPerson && list[who.phrase - 1]?.text === ',');
  return verb - who.last <= REMARK && (isPerson || who.phrase === range.from);
}

/** Whether a cue's own verb is reported speech (`habe gesagt`): then somebody else tells of it. */
export function isReported(reading: Reading, { cue }: Told, { from }: Range): boolean {
  const { is, data } = reading.language;
  const tells = (at: number) => {
    const { text = '', low = '' } = reading.list[at] ?? {};
    return (data.capitals !== 'nouns' || text === low) && (is.reported(low) || is.maybeReported(low));
  };
  if (cue.value !== 'say' && cue.value !== 'hold') return false;
  if (tells(cue.first)) return true;
  for (let at = cue.first - 1; at >= from && !/^[,;:"“”„«»–—]$/u.test(reading.list[at]?.text ?? ''); at--)
    if (tells(at)) return true;
  return false;
}

/** One capitalised word that no dataset knows is a name only right beside the verb, or behind a noun with its article: `die Lehrerin | Oksana`. */
const isLoneName = ({ language }: Reading, { kind, first, last, phrase }: Candidate): boolean =>
  kind === 'name' && first === last && (phrase === first || language.data.capitals === 'names');

/** `Враг пытается обойти | Покровск`: where subjects stand on both sides, a place or body farther behind what somebody does is its object. */
const isObject = (reading: Reading, { value, last }: PhraseHit<CueKind>, who: Candidate): boolean =>
  value === 'hold' &&
  reading.language.data.order === 'either' &&
  who.kind === 'mention' &&
  !reading.personAt.has(who.first) &&
  gapCost(reading, last + 1, who.phrase) >= 1;

/** Whether a verb comes right after quoted or reported words: `..., sagte`. */
export function followsQuotation(reading: Reading, at: number): boolean {
  const before = reading.list[at - 1];
  return before !== undefined && /^[,"“”»«’'?!–—-]$/u.test(before.text);
}
