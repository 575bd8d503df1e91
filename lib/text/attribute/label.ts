import type { Candidate } from './candidate';
import { isPlain } from './phrase-start';
import type { Reading } from './reading';

/** Words before a noun that belong to it without an article before them, at most: `Ukrainian border | guards`. */
const MODIFIERS = 3;

/** Letters of an adjective without its ending, at least. */
const SHORTEST = 3;

/** The words by which a page names somebody without a name: `local officials`, `South Korea's foreign ministry`. */
export function labelOf(reading: Reading, who: Candidate): string {
  const { list, text, language } = reading;
  const words = text.slice(list[labelStart(reading, who)]?.start ?? 0, list[who.last]?.end ?? 0);
  const plain = words.toLowerCase().replace('’', "'");
  const elision = language.data.elisions.find((one) => plain.startsWith(one));
  return elision ? words.slice(elision.length) : words;
}

/** Where such words begin: behind articles and prepositions, with whose it is and what describes it. */
export function labelStart(reading: Reading, who: Candidate): number {
  const { list, language } = reading;
  const { is, data } = language;
  const isSmall = (at: number) => is.determiner(list[at]?.low ?? '') || is.governing(list[at]?.low ?? '');
  let first = who.phrase;
  while (first < who.first && isSmall(first)) first++;
  if (data.capitals === 'nouns' && first === who.first) {
    if (isHalved(reading, first)) first -= HALF;
    while (isAdjective(reading, first - 1)) first--;
  }
  return data.nounsBefore && first === who.first && !isSmall(first - 1) ? modifiersOf(reading, first) : first;
}

/** Tokens of the first half of two compounds with one noun, and of the word that joins them: `Staats | - | und | Regierungschefs`. */
const HALF = 3;

const isHalved = ({ list, language }: Reading, at: number): boolean =>
  list[at - 2]?.text === '-' && language.data.conjunctions.includes(list[at - 1]?.low ?? '');

/** Where nouns have capitals, a small word that describes the noun behind it: `westliche | Beobachter`. */
function isAdjective({ list, language: { is, cues, data } }: Reading, at: number): boolean {
  const { isWord, text = '', low = '' } = list[at] ?? {};
  if (isWord !== true || text !== low || cues.begins(low)) return false;
  if ([is.determiner, is.governing, is.adverb, is.auxiliary, is.reported].some((test) => test(low))) return false;
  return data.adjectives.some((ending) => low.length > ending.length + SHORTEST && low.endsWith(ending));
}

/** Nouns and adjectives before a noun, back to whose it is; behind other words than adverbs only from the first adjective on. */
function modifiersOf(reading: Reading, noun: number): number {
  const { list, language, mentionAt } = reading;
  let first = noun;
  while (noun - first < MODIFIERS && isPlain(reading, first - 1)) first--;
  let owner = first - 1;
  if (language.origins.adjective(list[owner]?.low ?? '') !== null && !mentionAt.has(owner)) return owner;
  if (mentionAt.has(owner) && /['’]s$/.test(list[owner]?.text ?? '')) {
    while (mentionAt.has(owner - 1)) owner--;
    return owner;
  }
  const before = list[first - 1];
  if (!before?.isWord || language.is.adverb(before.low)) return first;
  const isAdjective = (at: number) => language.data.adjectives.some((ending) => list[at]?.low.endsWith(ending));
  while (first < noun && !isAdjective(first)) first++;
  return first;
}
