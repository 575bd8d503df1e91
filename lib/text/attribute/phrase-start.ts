import type { Reading } from './reading';
import type { Token } from './tokens';

/** Where the noun phrase around a name begins, and whether a preposition or an oblique determiner keeps it from being a subject. */
export type PhraseStart = { readonly first: number; readonly isGoverned: boolean };

/** Words that a noun phrase may have before its name, at most. */
const LONGEST = 8;

/** Walks left from a name over titles, adjectives and determiner: `mit dem ukrainischen Präsidenten | Selenskyj`. */
export function phraseStart(reading: Reading, at: number, limit: number): PhraseStart {
  const { list, language } = reading;
  const { is, data } = language;
  let first = at;
  let isPastAdjective = false;
  for (let step = at - 1; step >= Math.max(limit, at - LONGEST); step--) {
    const token = list[step];
    if (!token?.isWord) break;
    if (data.capitals === 'names' && data.order === 'either' && reading.mentionAt.has(step)) break;
    if (is.governing(token.low))
      return { first: step, isGoverned: !opensClause(reading, step, limit) && !isArticle(reading, step, limit) };
    if (is.determiner(token.low)) return determined(reading, step, limit);
    const isEnding = (ending: string) => token.low.length > ending.length + 2 && token.low.endsWith(ending);
    // An adjective that opens the sentence has its capital from there: `Российское ведомство`.
    const isOpening = data.order === 'either' && step === limit && at > step;
    const isAdjective = (isOpening || !isCapital(token)) && data.adjectives.some(isEnding);
    if (is.adverb(token.low) || is.auxiliary(token.low)) break;
    // `den Journalisten sagte | Pistorius`: a verb ends like an adjective.
    if (data.capitals === 'nouns' && language.cues.begins(token.low)) break;
    if (isAdjective && isOpening) first = step;
    else if (isCapital(token) || is.people(token.low)) {
      if (isPastAdjective) break;
      first = step;
    } else if (isAdjective || (!isCapital(list[at]) && isCompounded(reading, step, limit))) isPastAdjective = true;
    else break;
  }
  return { first, isGoverned: false };
}

/** Nouns between an article and its noun, at most: `the state border | guard`. */
const COMPOUND = 2;

/** `the defence | ministry`: a noun that describes the next one, with the article of both before it. */
function isCompounded(reading: Reading, step: number, limit: number): boolean {
  const { is, data } = reading.language;
  if (!data.nounsBefore) return false;
  let at = step;
  while (at > limit && step - at < COMPOUND && isPlain(reading, at)) at--;
  return at < step && is.determiner(reading.list[at]?.low ?? '');
}

/** A word in small letters that is no small word of grammar, nobody and no verb of saying: a noun or an adjective. */
export function isPlain({ list, language: { is, cues, data } }: Reading, at: number): boolean {
  const { text, low = '', isWord } = list[at] ?? {};
  if (isWord !== true || text !== low || cues.begins(low) || data.conjunctions.includes(low)) return false;
  return ![is.determiner, is.governing, is.adverb, is.auxiliary, is.people, is.he, is.she, is.they].some((test) =>
    test(low),
  );
}

function determined(reading: Reading, step: number, limit: number): PhraseStart {
  const { list, language } = reading;
  const before = step - 1 >= limit ? list[step - 1] : undefined;
  if (!before?.isWord) return { first: step, isGoverned: false };
  if (language.is.governing(before.low)) return { first: step, isGoverned: !opensClause(reading, step - 1, limit) };
  const isAfterNoun = before.text !== before.low && !language.is.adverb(before.low) && step - 1 > limit;
  return { first: step, isGoverned: isAfterNoun && language.is.genitive(list[step]?.low ?? '') };
}

/** `Des experts jugent`, `..., estiment des experts`: what governs elsewhere is an article at the beginning of a clause, and behind its verb. */
function isArticle({ list, language }: Reading, step: number, limit: number): boolean {
  if (!language.is.indefinite(list[step]?.low ?? '')) return false;
  const before = list[step - 1];
  if (step === limit || !before?.isWord) return true;
  return list[step - 2]?.isWord === false && language.cues.begins(before.low);
}

/** `Wie Trump sagte`, `..., wie Trump sagte`: a comparing word that begins a clause governs nothing. */
function opensClause({ list, language }: Reading, step: number, limit: number): boolean {
  const isFirst = step === limit || list[step - 1]?.isWord === false;
  return isFirst && language.data.comparing.includes(list[step]?.low ?? '');
}

const isCapital = (token: Token | undefined): boolean => token?.isWord === true && token.text !== token.low;
