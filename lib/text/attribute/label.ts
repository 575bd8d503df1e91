import type { Candidate } from './candidate';
import { isPlain } from './phrase-start';
import type { Reading } from './reading';

/** Words before a noun that belong to it without an article before them, at most: `Ukrainian border | guards`. */
const MODIFIERS = 3;

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
  return data.nounsBefore && first === who.first && !isSmall(first - 1) ? modifiersOf(reading, first) : first;
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
