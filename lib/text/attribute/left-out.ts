import type { Draft } from './draft';
import { isCue } from './is-cue';

/** Words before the verb of a sentence whose subject is left out, at most: `Также он ...`, `При этом`. */
const OPENING = 3;

/** Words between such a verb and the comma before what is said, at most: `Добавил также | , что`. */
const BEFORE = 2;

/** Whether a sentence begins with a verb of saying in the singular and leaves out who says what its clause says: `Добавил, что ...`. */
export function leavesOutSubject({ reading, from, to, told }: Draft): boolean {
  const { list, language } = reading;
  const { is, data, cues } = language;
  if (data.clauses.length === 0) return false;
  let at = from;
  while (at - from < OPENING && (is.adverb(list[at]?.low ?? '') || data.conjunctions.includes(list[at]?.low ?? '')))
    at++;
  if (is.plural(list[at]?.low ?? '')) return false;
  const comma = list.slice(at, at + 2 + BEFORE).findIndex(({ text }) => text === ',');
  if (
    comma < 0 ||
    (told !== null && told.cue.first < at + comma) ||
    !data.clauses.includes(list[at + comma + 1]?.low ?? '')
  )
    return false;
  return cues
    .find(list, at, Math.min(to, at + 3))
    .some((cue) => cue.first === at && cue.value === 'say' && isCue(reading, cue, from));
}
