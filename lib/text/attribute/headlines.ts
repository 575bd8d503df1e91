import type { Candidate } from './candidate';
import type { Range } from './gap';
import type { Reading } from './reading';
import type { Told } from './subject';

/** Tokens of a headline, at most. */
const LONGEST = 18;

/** What a headline without a verb tells of whoever it begins with: `Ungarn gegen Beitritt`, `Kyjiw zu Gesprächen bereit`. Null for a sentence with an end mark. */
export function headlineOf({ list, language }: Reading, all: readonly Candidate[], { from, to }: Range): Told | null {
  const { headlines, is } = language;
  if (to !== list.length || to - from > LONGEST || list[to - 1]?.isWord !== true) return null;
  const who = all.find(({ phrase, isGoverned }) => phrase <= from + 1 && !isGoverned);
  if (!who || who.kind === 'pronoun' || list.slice(from, to).some(({ low }) => is.auxiliary(low))) return null;
  let at = who.last + 1;
  while (is.adverb(list[at]?.low ?? '')) at++;
  const cue = headlines.find(list, at, to).find(({ first }) => first === at);
  return cue ? { cue: { ...cue, value: 'hold' }, who, cost: 0 } : null;
}
