import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** Tokens of a clause that a comparing word opens, at most. */
const CLAUSE = 24;

/** Where the clause of a verb begins if a comparing word opens it after a comma, `..., wie die Zeitung schreibt`; else where the sentence does. */
export function comparingClause({ list, language }: Reading, verb: number, from: number): number {
  let at = verb;
  while (at > Math.max(from, verb - CLAUSE) && list[at - 1]?.text !== ',') at--;
  return language.data.comparing.includes(list[at]?.low ?? '') ? at : from;
}

/** `Wie Macron fordert auch Merz`: where verbs close their clauses, a comparing word governs whoever stands before a verb that does not. */
export function isCompared({ list, language }: Reading, who: Candidate, verb: number): boolean {
  if (language.data.capitals !== 'nouns' || who.last > verb) return false;
  const end = language.is.auxiliary(list[verb + 1]?.low ?? '') ? verb + 2 : verb + 1;
  return language.data.comparing.includes(list[who.phrase]?.low ?? '') && list[end]?.isWord === true;
}
