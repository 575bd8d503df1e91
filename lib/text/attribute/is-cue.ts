import type { CueKind } from './language';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';

/** Whether the words of a cue are one where they stand: no part of a name, no noun, no infinitive. */
export function isCue(reading: Reading, cue: PhraseHit<CueKind>, from: number): boolean {
  if (cue.value === 'before') return !isOwn(reading, cue);
  if (cue.value !== 'say' && cue.value !== 'hold') return true;
  if (reading.mentionAt.has(cue.first)) return false;
  if (isInfinitive(reading, cue.first) || isAsked(reading, cue.first, from)) return false;
  if (isWhoevers(reading, cue, from) || isRequired(reading, cue.first, from)) return false;
  if (isWriters(reading, cue.first) || isDeed(reading, cue.first, from)) return false;
  if (cue.first === cue.last && isPreposition(reading, cue.first, from)) return false;
  return isNounAndVerb(reading, cue) || !isNoun(reading, cue.first, from);
}

/** `nach seinen Worten`: a word for the source that says whose words they are by a pronoun. */
const isOwn = ({ list, language }: Reading, { first, last }: PhraseHit<CueKind>): boolean =>
  last > first && language.carry.find(list, first + 1, last + 1).length > 0;

/** Question words that a headline begins with. One list a language, sorted. */
const asking: Readonly<Record<string, readonly string[]>> = {
  de: ['warum', 'was', 'wen', 'wer', 'wie', 'wo', 'wohin'],
  en: ['how', 'what', 'when', 'where', 'who', 'why'],
  fr: ['comment', 'pourquoi', 'quand', 'qui'],
  ru: ['где', 'как', 'когда', 'кто', 'почему', 'что'],
  uk: ['де', 'коли', 'хто', 'чому', 'що', 'як'],
};

/** A headline that only promises to tell what somebody says: `Region ohne Strom: Was Behörden sagen`. */
function isAsked({ list, language }: Reading, at: number, from: number): boolean {
  if (!list.at(-1)?.isWord) return false;
  let start = at;
  while (start > from && list[start - 1]?.isWord) start--;
  return (
    start < at && (asking[language.data.lang] ?? []).includes(list[start]?.low ?? '') && list[start - 1]?.text !== ','
  );
}

/** `Wer eine Waffenruhe verlangt, ...`: the subject of a clause that opens the sentence is anybody. */
const isWhoevers = (
  { list, language: { data } }: Reading,
  { first, last }: PhraseHit<CueKind>,
  from: number,
): boolean =>
  data.whoever.includes(list[from]?.low ?? '') &&
  list.slice(from, first).every(({ isWord }) => isWord) &&
  !list[last + 1]?.isWord;

/** Tokens between a modal verb and its infinitive, at most. */
const CLAUSE = 16;

/** `Berlin muss die Sanktionen verschärfen`: what somebody has to do or may do is nobody's stance. */
function isRequired({ list, language: { data, is } }: Reading, at: number, from: number): boolean {
  if (!is.infinitive(list[at]?.low ?? '') || list[at + 1]?.isWord) return false;
  for (let here = at - 1; here >= Math.max(from, at - CLAUSE) && list[here]?.text !== ','; here--)
    if (data.modals.includes(list[here]?.low ?? '')) return true;
  return false;
}

/** `zu unterstützen`: its subject is that of another verb; but `continues to claim`. */
const isInfinitive = ({ list, language: { is, data } }: Reading, at: number): boolean =>
  list[at - 1]?.low === data.infinitive && is.infinitive(list[at]?.low ?? '') && !is.phasal(list[at - 2]?.low ?? '');

/** `We thank the United States`: the writer says it, and nobody whom the sentence names. */
function isWriters({ list, language: { is } }: Reading, at: number): boolean {
  let here = at - 1;
  while (
    is.adverb(list[here]?.low ?? '') ||
    (is.auxiliary(list[here]?.low ?? '') && !is.passive(list[here]?.low ?? ''))
  )
    here--;
  return is.firstSubject(list[here]?.low ?? '');
}

/** `Troops continued their attacks`: a verb that tells a deed unless a quotation stands in its sentence. */
const isDeed = ({ list, quoteAt, language }: Reading, at: number, from: number): boolean =>
  language.is.quoting(list[at]?.low ?? '') &&
  !(language.data.order === 'either' && list[at - 1]?.text === ',') &&
  !quoteAt.slice(Math.max(from - 2, 0), at + 12).some((quote) => quote !== -1);

/** `санкции | против | России`: a word that is a predicate only right behind a subject that opens its clause, and before no name. */
function isPreposition({ list, language: { data, is }, mentionAt }: Reading, at: number, from: number): boolean {
  if (!data.predicates.includes(list[at]?.low ?? '')) return false;
  let before = at - 1;
  while (before > from && is.adverb(list[before]?.low ?? '')) before--;
  if (!mentionAt.has(before) || mentionAt.has(at + 1)) return true;
  while (mentionAt.has(before - 1)) before--;
  return before !== from && list[before - 1]?.isWord === true;
}

/** `request for comment`: what stands right behind a preposition is no finite verb. */
function isGoverned({ list, language: { is, data } }: Reading, at: number): boolean {
  const before = list[at - 1]?.low ?? '';
  const isVerb = !is.participle(list[at]?.low ?? '');
  return (
    data.order === 'before' &&
    isVerb &&
    is.governing(before) &&
    before !== data.infinitive &&
    !data.comparing.includes(before)
  );
}

/** `Member states agreed`, `the states of the bloc`: a word for people before its own verb, or before what says whose they are. */
function isSubject({ list, language: { is, cues, data } }: Reading, at: number): boolean {
  const next = list[at + 1]?.low ?? '';
  return (
    data.order === 'before' &&
    is.people(list[at]?.low ?? '') &&
    (is.auxiliary(next) ||
      data.completing.includes(next) ||
      cues.find(list, at + 1, at + 2).some(({ value }) => value === 'say' || value === 'hold'))
  );
}

/** `Absage erteilt`, `Kritik geübt`: a noun and its participle, where nouns have capitals. */
function isNounAndVerb({ list, language }: Reading, { first, last }: PhraseHit<CueKind>): boolean {
  const verb = list[last];
  const isNext = last === first + 1 && verb !== undefined && verb.text === verb.low;
  return isNext && language.data.capitals === 'nouns' && !language.is.governing(verb.low);
}

/** `eine Klage`, `the report`. */
function isNoun(reading: Reading, at: number, from: number): boolean {
  const { data } = reading.language;
  const token = reading.list[at];
  const before = at > from ? reading.list[at - 1] : undefined;
  if (!token || !before) return false;
  if (data.capitals === 'nouns') return token.text !== token.low && before.isWord;
  return data.articles.includes(before.low) || isGoverned(reading, at) || isSubject(reading, at);
}
