import { bodyEnd } from './body-name';
import type { Candidate } from './candidate';
import { groupEnd, hasTail, isEpithet } from './group';
import { isOblique } from './oblique';
import { phraseStart } from './phrase-start';
import { firstNameIn, isFullName, isLoneName, isNameWord, nameEnd } from './plain-name';
import { placedIn, type Reading } from './reading';
import { sourceNoun } from './source-noun';
import { withTitles } from './titles';
import type { Token } from './tokens';

/** Whether a word is the last one of a name that the page has given in full before. */
export type IsNamed = (word: string) => boolean;

/** Candidates among tokens `from` to `to`, in order; the more telling wins where two stand at the same words. */
export function candidates(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  isNamed: IsNamed,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const add = (candidate: Omit<Candidate, 'phrase' | 'isGoverned'>, isOblique = false) => {
    for (let at = candidate.first; at <= candidate.last; at++) if (taken.has(at)) return;
    for (let at = candidate.first; at <= candidate.last; at++) taken.add(at);
    const { first, isGoverned } = phraseStart(reading, candidate.first, from);
    const isSubject = opensClause(reading, { ...candidate, phrase: first });
    found.push({
      ...candidate,
      phrase: isSubject ? first + 1 : first,
      isGoverned: (isGoverned && !isSubject) || isOblique,
    });
  };
  const isInside = (placed: { last: number }) => placed.last < to;
  for (const { first, last, value } of placedIn(reading.roles, from, to).filter(isInside)) {
    if (reading.language.is.anybody(reading.list[first - 1]?.low ?? '')) continue;
    add({ first, last, kind: 'role', entity: value.use.entity.id });
  }
  for (const { first, last, value } of placedIn(reading.mentions, from, to).filter(isInside)) {
    const head = reading.list[last];
    if (value.entity.kind === 'weapon' || value.entity.kind === 'agreement' || value.entity.kind === 'event') continue;
    if (head && value.end < head.end && isPartOf(reading, head, value.end)) continue;
    const isOwner = head !== undefined && /^['’]s$/.test(head.text.slice(value.end - head.start));
    add(
      { first, last, kind: 'mention', entity: value.entity.id },
      isOwner || isOfFormer(reading, { first, last }) || isOblique(reading, value.text, value.entity),
    );
  }
  for (let at = from; at < to; at++) addPlain(reading, { at, to, isNamed }, taken, add);
  return withTitles(
    reading,
    found.sort((a, b) => a.first - b.first),
  );
}

/** `after Lavrov said`: what governs a name elsewhere begins a clause where a verb stands right behind the name. */
function opensClause({ list, language }: Reading, { phrase, last }: Pick<Candidate, 'phrase' | 'last'>): boolean {
  if (!language.is.clausal(list[phrase]?.low ?? '')) return false;
  const next = list[last + 1]?.low ?? '';
  const verbs = language.cues.find(list, last + 1, Math.min(list.length, last + 4));
  return (
    language.is.auxiliary(next) ||
    verbs.some(({ first, value }) => first === last + 1 && (value === 'say' || value === 'hold'))
  );
}

/** `A former | US | ambassador`: the country of somebody who does not speak for it any more. */
function isOfFormer({ list, language: { is } }: Reading, { first, last }: { first: number; last: number }): boolean {
  const next = list[last + 1];
  return is.former(list[first - 1]?.low ?? '') && next?.text === next?.low && is.people(next?.low ?? '');
}

/** Words between a noun and the determiner or the verb before it, at most. */
const PHRASE = 4;

/** `US-Präsident`: the first half of a compound is nobody; but `CNN-Bericht` and `Nato-Angaben` are what they tell. */
function isPartOf({ language }: Reading, { text, low, start }: Token, end: number): boolean {
  return text[end - start] === '-' && !language.is.account(low.slice(end - start + 1));
}

type Add = (candidate: Omit<Candidate, 'phrase' | 'isGoverned'>, isOblique?: boolean) => void;

type Place = { readonly at: number; readonly to: number; readonly isNamed: IsNamed };

function addPlain(reading: Reading, { at, to, isNamed }: Place, taken: ReadonlySet<number>, add: Add): void {
  const { is, data } = reading.language;
  const token = reading.list[at];
  if (!token?.isWord || taken.has(at)) return;
  const isSmall = token.text === token.low;
  const noun = sourceNoun(reading, at);
  if (noun) {
    add({ first: at, last: at, kind: 'people', entity: null, noun }, true);
    return;
  }
  const isTailed = hasTail(reading, at, to) && !is.determiner(token.low) && !is.governing(token.low);
  if (isSmall && !isTailed && !reading.language.isTelling(token.low)) return;
  if (is.he(token.low) || is.she(token.low) || is.they(token.low)) {
    const isFree = token.text === token.low || at === 0 || !reading.list[at - 1]?.isWord;
    if (isFree && !isArticle(reading, at)) add({ first: at, last: at, kind: 'pronoun', entity: null });
    return;
  }
  const body = bodyEnd(reading, at, to);
  if (body > at) {
    add({ first: at, last: body, kind: 'people', entity: null, isBodyName: true });
    return;
  }
  const end = nameEnd(reading, at, to);
  const isNoun = !isSmall || data.capitals === 'names';
  if (end > at && isFullName(reading, at, end) && !is.honorific(reading.list[end]?.low ?? ''))
    add({ first: firstNameIn(reading, at, end), last: end, kind: 'name', entity: null });
  else if (
    (isNoun && (is.people(token.low) || is.body(token.low) || isTailed)) ||
    isOfCountry(reading, at) ||
    isAccount(reading, at) ||
    isToldNoun(reading, at)
  )
    add({ first: at, last: groupEnd(reading, { at, to }, taken), kind: 'people', entity: null });
  else if (isNameWord(reading, at) && isNamed(token.low)) add({ first: at, last: at, kind: 'name', entity: null });
  else if (isLoneName(reading, at)) add({ first: at, last: at, kind: 'name', entity: null });
}

/** `Dieser Krieg`, but `Dieser sagte`: a demonstrative before anything but a verb. */
function isArticle({ list, language: { data, is, cues } }: Reading, at: number): boolean {
  if (!data.demonstratives.includes(list[at]?.low ?? '')) return false;
  const { text = '', low = '' } = list[at + 1] ?? {};
  return text !== low || !(is.auxiliary(low) || is.reported(low) || is.maybeReported(low) || cues.begins(low));
}

/** `die Amerikaner`, `der Ungar`: somebody of a country, where the word is written as a noun. */
function isOfCountry(reading: Reading, at: number): boolean {
  const { list, language } = reading;
  const token = list[at];
  if (!token || (token.text === token.low && !language.data.hasSmallPeoples)) return false;
  if (language.origins.people(token.low) === null && language.origins.one(token.low) === null) return false;
  return !list[at + 1]?.isWord || (list[at + 1]?.text === list[at + 1]?.low && !isEpithet(reading, at));
}

/** `nach russischen Angaben`, `украинские власти`: a country's account or authorities stand for the country. */
function isAccount({ list, language }: Reading, at: number): boolean {
  const low = list[at]?.low ?? '';
  const hyphen = low.indexOf('-');
  const head = low.slice(hyphen + 1);
  if (!language.is.account(head) && !language.is.authority(head)) return false;
  return language.origins.adjective(hyphen > 0 ? low : (list[at - 1]?.low ?? '')) !== null;
}

/** `"...", sagte ein Jurist`: where nouns have capitals, the noun that ends the phrase with an article after a verb of saying, behind what is said. */
function isToldNoun({ list, language, quoteAt }: Reading, at: number): boolean {
  const { is, data } = language;
  if (data.capitals !== 'nouns' || quoteAt[at] !== -1 || list[at]?.text === list[at]?.low) return false;
  let here = at - 1;
  while (
    at - here <= PHRASE &&
    list[here]?.isWord &&
    list[here]?.text === list[here]?.low &&
    !is.determiner(list[here]?.low ?? '')
  )
    here--;
  if (!is.determiner(list[here]?.low ?? '')) return false;
  let verb = here - 1;
  while (here - verb <= PHRASE && is.adverb(list[verb]?.low ?? '')) verb--;
  if (!/^[,"“”»«]$/.test(list[verb - 1]?.text ?? '')) return false;
  // `so die Einschätzung der Agentur`: the noun belongs to the words for the source.
  if (
    language.cues
      .find(list, verb, at + 1)
      .some(({ first, last, value }) => value === 'before' && first === verb && last === at)
  )
    return false;
  return (
    language.cues.find(list, verb, verb + 1).some(({ value }) => value === 'say') ||
    language.cues.begins(list[verb]?.low ?? '')
  );
}
