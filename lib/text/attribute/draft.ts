import type { Span } from '../../rows';
import type { Candidate } from './candidate';
import { candidates, type IsNamed } from './candidates';
import type { Range } from './gap';
import { headlineOf } from './headlines';
import { isCue } from './is-cue';
import type { CueKind } from './language';
import { isAgent, isPassive } from './passive';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';
import { followsQuotation, sourceOf, type Told } from './subject';
import { type Token, tokenAt } from './tokens';

/** A sentence as it is read before its speaker is settled. */
export type Draft = {
  readonly reading: Reading;
  readonly sentence: Span;
  readonly from: number;
  readonly to: number;
  readonly quoted: number;
  readonly told: Told | null;
  readonly isColon: boolean;
  /** Whether it may tell what its subject holds: no verb of saying in it is told of somebody, `was criticised`, or of nobody yet. */
  readonly isTelling: boolean;
  /** Who may be the subject of a clause in it, by token. */
  readonly subjects: readonly { readonly at: number; readonly entity: string }[];
  /** Who may be a subject outside quotation marks, in order. */
  readonly all: readonly Candidate[];
};

/** Words of a phrase by which nothing is said, at most. */
const SILENT = 6;

/** Reads one sentence: who is named in it, which act of saying it hangs on, how much of it is quoted. */
export function draftOf(reading: Reading, sentence: Span, isNamed: IsNamed): Draft {
  const from = afterTime(reading.list, tokenAt(reading.list, sentence.start));
  const to = tokenAt(reading.list, sentence.end);
  const quoted = share(reading, sentence);
  const isFree = (at: number) => reading.quoteAt[at] === -1;
  const named = candidates(reading, { from, to }, isNamed);
  const all = named.filter((who) => isFree(who.first));
  const silent = reading.language.silent
    .find(reading.list, from, to)
    .filter(({ first, last }) => isFree(first) && last - first < SILENT);
  const isSilent = (at: number) => silent.some(({ first, last }) => first <= at && at <= last);
  const cues = reading.language.cues
    .find(reading.list, from, to)
    .filter((cue) => isFree(cue.first) && isFree(cue.last) && !isSilent(cue.first) && isCue(reading, cue, from));
  const told = cues.flatMap((cue) => sourceOf(reading, cue, { all, range: { from, to } }) ?? []);
  const outer = outermost(reading, told, { from, to });
  const spoken =
    markedSource(reading, all, { from, to }) ?? (outer ? null : beforeQuotation(reading, all, { from, to }));
  return {
    reading,
    sentence,
    from,
    to,
    quoted,
    told: spoken ?? outer ?? headlineOf(reading, all, { from, to }),
    isColon: spoken !== null,
    isTelling: silent.length === 0 && !cues.some((cue) => isPassive(reading, cue, -1)),
    subjects: subjectsOf(reading, named),
    all,
  };
}

/** The hour that begins an entry of a live blog, with what parts it from the entry: `14:05 Putin: ...`, `11.30am - Kyiv says`. */
const HOUR = /^\d{1,2}(?:[.:h]\d{2}(?:[ap]m| uhr)?|[ap]m| uhr)$/;

function afterTime(list: readonly Token[], begin: number): number {
  let from = begin;
  while (list[from]?.text === '+') from++;
  if (!/^\d/.test(list[from]?.low ?? '')) return from;
  for (let end = from + 4; end > from; end--) {
    const hour = list.slice(from, end).map(({ low }) => low);
    if (hour.length < end - from || !HOUR.test(hour.join('').replace('uhr', ' uhr'))) continue;
    return /^[-–—|:,]$/.test(list[end]?.text ?? '') ? end + 1 : end;
  }
  return from;
}

/** Whoever no preposition governs, and of a passive whoever does it. */
const subjectsOf = (reading: Reading, all: readonly Candidate[]): Draft['subjects'] =>
  all.flatMap((who) =>
    who.entity !== null && (!who.isGoverned || isAgent(reading, who)) ? [{ at: who.first, entity: who.entity }] : [],
  );

/** The act of saying that the rest of the sentence hangs on: one at its end after a comma or quotation, else the first; stance verbs last. */
function outermost(reading: Reading, told: readonly Told[], { from, to }: Range): Told | null {
  const main = mainClause(reading, { from, to });
  const rank = ({ cue, who, cost }: Told) => {
    const isAfter =
      cue.value !== 'hold' &&
      cue.value !== 'standing' &&
      followsQuotation(reading, cue.first) &&
      who.first > cue.first &&
      Math.max(cue.first, who.phrase) - cue.first < (to - who.last <= 2 ? 14 : 8);
    const isLast = (isAfter || closes(reading, { cue, who }, to)) && to - who.last < 20;
    const isParenthetical = isLast || compares(reading, { cue, who }, from);
    const kind = cue.value === 'hold' || cue.value === 'noun' || cue.value === 'done' ? 12 : 0;
    const carried = isRelayed(reading, { cue, who }) ? RELAYED : 0;
    const depth = isDependent(reading, { cue, who }) || cue.last < main ? DEPENDENT : 0;
    const isHead = cue.value === 'before' && opens(reading, cue, from) && !isMedium(reading, who);
    const front = isParenthetical || isHead ? -10 : 0;
    return front + kind + depth + carried + Math.max(0, cost) + cue.first / 8;
  };
  return told.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** A word for the source at the head of its sentence; but `Citing a report, Trump said`. */
const opens = ({ list, language }: Reading, { first, last }: PhraseHit<CueKind>, from: number): boolean =>
  first === from && (last > first || !language.is.participle(list[first]?.low ?? ''));

/** `According to the Kremlin, Trump said ...`: a body that may only pass on what somebody else says. */
const isMedium = ({ personAt }: Reading, { kind, first }: Candidate): boolean =>
  kind === 'mention' && !personAt.has(first);

/** How much surer the verb of a sentence is than that of a clause that depends on it, in words. */
const DEPENDENT = 8;

/** How much surer anybody is than the paper that carries the words, in words. */
const RELAYED = 40;

/** `..., передает ТАСС`: a body that carries words is their speaker only where nobody else is. */
const isRelayed = ({ list, language, personAt }: Reading, { cue, who }: Pick<Told, 'cue' | 'who'>): boolean =>
  [cue.first, cue.last].some((at) => language.data.relaying.includes(list[at]?.low ?? '')) &&
  !personAt.has(who.first) &&
  who.kind !== 'pronoun';

/** `The truce that Trump proposed`: a verb whose subject stands right behind a word that makes its clause depend on another one. */
const isDependent = ({ list, language }: Reading, { cue, who }: Pick<Told, 'cue' | 'who'>): boolean =>
  who.first < cue.first && [who.phrase, who.phrase - 1].some((at) => language.is.dependent(list[at]?.low ?? ''));

/** Where the main clause begins, behind a clause that a subordinating word opens; else where the sentence does. */
function mainClause({ list, language }: Reading, { from, to }: Range): number {
  if (!language.data.subordinating.includes(list[from]?.low ?? '')) return from;
  const comma = list.slice(from, to).findIndex(({ text }) => text === ',');
  return comma < 0 ? from : from + comma;
}

/** Subject and verb that a comma sets off behind what is said, where subjects stand first: `..., Macron said on Monday`. */
function closes({ list, language }: Reading, { cue, who }: Pick<Told, 'cue' | 'who'>, to: number): boolean {
  if (language.data.order !== 'before' || cue.value !== 'say' || who.last !== cue.first - 1) return false;
  const next = list[cue.last + 1];
  const isEnding =
    cue.last + 1 >= to || !next?.isWord || language.is.governing(next.low) || language.is.adverb(next.low);
  return isEnding && list[who.phrase - 1]?.text === ',';
}

/** `Wie der Kreml mitteilte, ...`: a comparing clause that begins a sentence names its source. */
const compares = ({ list, language }: Reading, { cue, who }: Pick<Told, 'cue' | 'who'>, from: number): boolean =>
  cue.value === 'say' &&
  language.data.comparing.includes(list[from]?.low ?? '') &&
  who.phrase <= from + 1 &&
  list[cue.last + 1]?.text === ',';

/** A name set off by a mark: `Masala: "..."`, and at the end of a headline `... - Masala`, `... — Песков о перемирии`. */
function markedSource(
  reading: Reading,
  all: readonly Candidate[],
  { from, to }: { from: number; to: number },
): Told | null {
  const credited = creditIn(reading, all, from);
  if (credited) return credited;
  const first = all.find(
    (one) => one.phrase <= from + 1 && one.kind !== 'pronoun' && !one.isGoverned && !isMessage(reading, one),
  );
  const colon = first === undefined ? -1 : colonAfter(reading, first);
  const isColon = colon >= 0 && colon + 1 < to;
  const last = all.findLast((one) => isDash(reading, one.phrase - 1));
  const dash = last ? last.phrase - 1 : -1;
  const isLast = last !== undefined && (last.last === to - 1 || isAbout(reading, last.last + 1));
  const isAlone =
    (from === afterTime(reading.list, 0) && to === reading.list.length) || reading.quoteAt[dash - 1] !== -1;
  const who = isColon ? first : last;
  if (!who || !(isColon || (isLast && isAlone))) return null;
  const at = isColon ? colon : who.phrase - 1;
  return { cue: { first: at, last: at, value: 'say' }, who, cost: 0 };
}

/** `Die Botschaft: ...`: a noun for words, and not whoever says them. */
const isMessage = ({ list, language }: Reading, { kind, first, last }: Candidate): boolean =>
  kind === 'people' && language.is.utterance(list[first]?.low ?? '') && list[last + 1]?.text === ':';

/** `Tusk sieht es anders: „...“`: the subject before a colon with which a quotation begins, whatever its verb. */
function beforeQuotation({ list, quoteAt }: Reading, all: readonly Candidate[], { from, to }: Range): Told | null {
  let colon = from;
  while (colon < to && (list[colon]?.text !== ':' || (quoteAt[colon + 1] ?? -1) === -1)) colon++;
  const who = all.find(({ last, isGoverned }) => last < colon && !isGoverned);
  return who && colon + 1 < to ? { cue: { first: colon, last: colon, value: 'say' }, who, cost: 0 } : null;
}

/** `Джерело: Зеленський у Telegram`: whoever stands right behind the label. */
function creditIn({ list, language }: Reading, all: readonly Candidate[], from: number): Told | null {
  if (!language.data.credits.includes(list[from]?.low ?? '') || list[from + 1]?.text !== ':') return null;
  const who = all.find((one) => one.phrase === from + 2 && !one.isGoverned);
  return who ? { cue: { first: from + 1, last: from + 1, value: 'say' }, who, cost: 0 } : null;
}

/** Words between a name and the colon before what it says, at most. */
const SUBJECT = 7;

/** The colon right after a name, or after what it speaks of: `Песков — о перемирии: ...`; -1 without one. */
function colonAfter({ list, language }: Reading, { last }: Candidate): number {
  if (list[last + 1]?.text === ':') return last + 1;
  const about = /^[–—-]$/u.test(list[last + 1]?.text ?? '') ? last + 2 : last + 1;
  if (!isAbout({ list, language }, about)) return -1;
  const end = list.slice(about, about + SUBJECT).findIndex((token) => !token.isWord);
  return end > 1 && list[about + end]?.text === ':' ? about + end : -1;
}

const isDash = ({ list }: Reading, at: number): boolean => /^[-–—―]$/u.test(list[at]?.text ?? '');

/** Whether what a name speaks of is told from here on: `о перемирии`. */
const isAbout = ({ list, language }: Pick<Reading, 'list' | 'language'>, at: number): boolean =>
  language.data.about.includes(list[at]?.low ?? '');

/** How much of a span is quoted, 0 to 1. */
export function share({ quotes }: Reading, { start, end }: Span): number {
  let sum = 0;
  for (let at = firstAfter(quotes, start); at < quotes.length; at++) {
    const quote = quotes[at];
    if (!quote || quote.start >= end) break;
    sum += Math.min(quote.end, end) - Math.max(quote.start, start);
  }
  return sum / Math.max(1, end - start);
}

/** Index of the first of some spans, in order, that ends after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
