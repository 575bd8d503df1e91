import { isFirstName } from '../link/first-names';
import { isEpithet } from './group';
import { isPlain } from './phrase-start';
import type { Reading } from './reading';
import { rememberedTest } from './words';

// Names that no dataset knows, as a page writes them.

/** The last token of an unknown name of two to four words that begins here, or -1: `Carlo Masala`, `Ben van der Berg`. */
export function nameEnd(reading: Reading, at: number, to: number): number {
  let last = -1;
  for (let here = at; here < Math.min(to, at + 5); here++) {
    const token = reading.list[here];
    const isGap = here > at && (token?.start ?? 0) > (reading.list[here - 1]?.end ?? 0) + 1;
    if (!token || isGap || !isNameWord(reading, here)) {
      if (here > at && token && isParticle(reading, here)) continue;
      break;
    }
    if (here > at) last = here;
  }
  return last;
}

/** Where nouns have capitals too, a name is one that a first name, a title, an initial or a verb of saying begins, or that is explained behind it. */
export function isFullName(reading: Reading, at: number, end: number): boolean {
  const { list, language } = reading;
  if (language.data.capitals === 'names') return true;
  const before = list[at - 1];
  return (
    isFirstName(list[at]?.text ?? '') ||
    (before !== undefined && language.is.people(before.low)) ||
    /^[,(]$/.test(before?.text ?? '') ||
    (before?.text === '.' && language.is.honorific(list[at - 2]?.low ?? '')) ||
    isToldName(reading, at) ||
    isExplained(reading, at, end)
  );
}

/** Where a name begins that an office is written before, with capitals like the name: `Secretary of State | Jane Doe`. */
export function firstNameIn({ list, language }: Reading, at: number, end: number): number {
  if (language.data.capitals === 'nouns' && language.is.people(list[at - 1]?.low ?? '')) return at;
  for (let here = at; here < end; here++) if (isFirstName(list[here]?.text ?? '')) return here;
  return at;
}

/** One word that may be somebody's name: where nouns have capitals too, a first name. */
export function isLoneName(reading: Reading, at: number): boolean {
  if (!isNameWord(reading, at)) return false;
  return reading.language.data.capitals === 'names'
    ? !isOpening(reading, at) &&
        !isEpithet(reading, at) &&
        !(reading.language.data.nounsBefore && isPlain(reading, at + 1))
    : !isNameWord(reading, at + 1) &&
        (isFirstName(reading.list[at]?.text ?? '') || isToldName(reading, at) || isOfParty(reading, at + 1));
}

/** `Jan Beispiel, Jurist in Kassel, ...`, `Jan Beispiel zufolge`, `der Nachtwächter Jan Beispiel`: what stands beside two words tells that they are a name. */
function isExplained(reading: Reading, at: number, end: number): boolean {
  const { list, language } = reading;
  const { is, cues, data } = language;
  if (isTitled(reading, at, end)) return true;
  // `der | Nachtwächter Jan Beispiel`, `nach | Ansicht von Jan Beispiel`
  if (is.determiner(list[at - 1]?.low ?? '') || is.account(list[at]?.low ?? '')) return false;
  if (end > at + 1 && data.conjunctions.includes(list[at - 1]?.low ?? '')) return false;
  if (isApposed(reading, end + 1)) return true;
  // `Neue Sanktionen forderte ...`
  const isOpening = !list[at - 1]?.isWord;
  const isAdjective = isOpening && data.adjectives.some((one) => list[at]?.low.endsWith(one));
  if (isAdjective || is.commonNoun(list[end]?.low ?? '')) return false;
  const next = cues.find(list, end + 1, end + 2);
  return (
    next.some(({ value }) => value === 'after' || (value === 'say' && is.singular(list[end + 1]?.low ?? ''))) ||
    isOfParty(reading, end + 1)
  );
}

/** Small words before the noun of an apposition, at most: `, der neue Chef`. */
const APPOSED = 3;

/** `Jan Beispiel | , Jurist in Kassel`. */
function isApposed({ list, language: { is } }: Reading, comma: number): boolean {
  if (list[comma]?.text !== ',') return false;
  const behind = list.slice(comma + 1, comma + 2 + APPOSED);
  const noun = behind.find((token) => !token.isWord || token.text !== token.low);
  return noun?.isWord === true && is.people(noun.low) && !is.plural(noun.low);
}

/** `Jan Beispiel | (SPD)`, `Jan Beispiel (54)`. */
const isOfParty = ({ list, mentionAt }: Reading, bracket: number): boolean => {
  if (list[bracket]?.text !== '(') return false;
  const close = list.slice(bracket, bracket + 4).findIndex(({ text }) => text === ')');
  return close > 1 && (/^\d{2}$/.test(list[bracket + 1]?.text ?? '') || mentionAt.has(bracket + close - 1));
};

/** `der Nachtwächter | Jan Beispiel`: a noun behind its article with no more than two capitals behind it. */
function isTitled(reading: Reading, at: number, end: number): boolean {
  const { list, language } = reading;
  const [noun, before] = [list[at - 1], list[at - 2]];
  if (!noun?.isWord || noun.text === noun.low || end !== at + 1) return false;
  const isPhrase = language.is.determiner(before?.low ?? '') || language.data.conjunctions.includes(before?.low ?? '');
  return isPhrase && !language.is.commonNoun(noun.low) && !reading.mentionAt.has(at - 1);
}

/** `"...", sagt Ruck`: in a language whose nouns have capitals too, what stands without an article after a singular verb that follows a quotation. */
function isToldName({ list, language, quoteAt }: Reading, at: number): boolean {
  const verb = list[at - 1];
  const { is } = language;
  if (!verb || verb.text !== verb.low || is.governing(verb.low) || !is.singular(verb.low)) return false;
  if (!/^[,"“”»«]$/.test(list[at - 2]?.text ?? '')) return false;
  if (quoteAt[at] !== -1 || is.commonNoun(list[at]?.low ?? '')) return false;
  return language.cues.find(list, at - 1, at).some(({ value }) => value === 'say') || language.cues.begins(verb.low);
}

/** A lone capitalised word that opens a sentence is a name only with a verb of saying beside it: `Miller said`, not `Citing the report`. */
function isOpening({ list, language }: Reading, at: number): boolean {
  const before = list[at - 1];
  if (before && !/^[.!?:“”"»«]$/u.test(before.text)) return false;
  const isFree = language.data.order === 'either';
  if ((isFree && !list[at + 1]?.isWord) || language.is.participle(list[at]?.low ?? '')) return true;
  const cues = language.cues.find(list, at + 1, Math.min(list.length, at + (isFree ? 3 : 5)));
  return cues.every(({ value }) => value === 'hold');
}

/** `von`, and `der` after it: `von der Leyen`, but `Verlängerung der Sanktionen`. */
function isParticle({ list, language }: Reading, at: number): boolean {
  const low = list[at]?.low ?? '';
  return language.data.particles.some((particle) => particle === low || particle === `${list[at - 1]?.low} ${low}`);
}

/** A word with a capital that is neither a name of the dataset nor a common word. */
export function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.list[at];
  const { is } = reading.language;
  if (!token || token.text === token.low || !isSpelledAsName(token.text)) return false;
  if (reading.mentionAt.has(at) || reading.language.data.comparing.includes(token.low)) return false;
  return !(
    is.people(token.low) ||
    is.adverb(token.low) ||
    is.determiner(token.low) ||
    is.governing(token.low) ||
    is.auxiliary(token.low) ||
    is.first(token.low) ||
    (is.honorific(token.low) && reading.language.data.capitals === 'nouns')
  );
}

/** Memory of words with a capital that are asked for again and again. */
const isSpelledAsName = rememberedTest(
  (text) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)*$/u.test(text) && !/['’]s$/.test(text),
);
