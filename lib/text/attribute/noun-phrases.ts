import { type Candidate, nounOf } from './candidate';
import { MARK } from './kinds';
import { placedIn, type Reading } from './reading';

// What stands around a common noun for somebody.

/** Whether nothing but a definite article and adjectives stands before a noun, and nothing after it that says whose it is. */
export function isDefinite(reading: Reading, who: Candidate): boolean {
  const { data } = reading.language;
  const words = reading.list.slice(who.phrase, who.first);
  if (reading.list.slice(who.first + 1, who.last + 2).some(({ low }) => data.completing.includes(low))) return false;
  if (data.definite.length === 0)
    return isBare(reading, who) && words.every(({ low }) => reading.language.is.governing(low));
  const [determiner] = words;
  if (!determiner || !data.definite.includes(determiner.low)) return false;
  return words.slice(1).every((token) => token.text === token.low) && words.length <= 3;
}

/** In a language without articles: no body whose own name goes on, `министерство энергетики`. */
function isBare(reading: Reading, who: Candidate): boolean {
  const { list, language } = reading;
  const { is, cues, data } = language;
  const next = list[who.last + 1];
  if (!next?.isWord || !is.body(nounOf(reading, who))) return true;
  const isOther = [is.adverb, is.auxiliary, is.governing, is.determiner].some((test) => test(next.low));
  return isOther || cues.begins(next.low) || data.conjunctions.includes(next.low);
}

/** The body named within four words after a noun, without a mark between: `Sprecher des russischen Außenministeriums`. */
export function bodyAfter(reading: Reading, who: Candidate): string | null {
  const mention = placedIn(reading.mentions, who.last + 1, who.last + 5).find(
    ({ value }) => value.entity.kind !== 'person' && value.entity.kind !== 'event',
  );
  if (!mention) return null;
  const between = reading.list.slice(who.last + 1, mention.first);
  const { is, cues, data } = reading.language;
  const isVerb = (low: string) => is.auxiliary(low) || (data.capitals === 'nouns' && cues.begins(low));
  const isPart = (low: string) => is.linking(low) || !(isVerb(low) || is.governing(low));
  return between.every(({ isWord, text, low }) => (isWord ? isPart(low) : MARK.test(text)))
    ? mention.value.entity.id
    : null;
}
