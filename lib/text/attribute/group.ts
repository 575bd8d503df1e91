import { isCue } from './is-cue';
import { isPlain } from './phrase-start';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** Words of what tells whose mouth a group is, at most. */
const TAIL = 7;

/** The last word of a nameless group: adjectives behind it, `blogueurs militaires`, and what it knows of, `people familiar with the plan`. */
export function groupEnd(reading: Reading, { at, to }: { at: number; to: number }, taken: ReadonlySet<number>): number {
  const { list, language } = reading;
  const isSmall = (here: number) => list[here]?.text === list[here]?.low;
  // `the head of the Vostok battalion`, but `le directeur de l'institut | Jean Dupont`.
  const isPart = (here: number) => isSmall(here) || (language.data.nounsBefore && isPlain(reading, here + 1));
  const isFree = (here: number) => here < to && list[here]?.isWord === true && isPart(here) && !taken.has(here);
  const isVerb = (here: number) =>
    language.is.auxiliary(list[here]?.low ?? '') ||
    language.cues
      .find(list, here, Math.min(to, here + 3))
      .some((cue) => cue.first === here && (cue.value === 'say' || cue.value === 'hold') && isCue(reading, cue, at));
  let last = at;
  const isTail = () => hasTail(reading, last, to);
  const describes = (here: number) => isFree(here) && isAdjective(reading, here) && !isVerb(here);
  while (language.data.adjectivesAfter && !isTail() && describes(last + 1)) last++;
  if (!isTail() && !isCompleted(reading, last)) return last;
  let end = last + 1;
  while (end - last <= TAIL && isFree(end + 1) && !isVerb(end + 1)) end++;
  // A name within it is whose the group is, and one right behind it is its own.
  const next = list[end + 1];
  const isName = taken.has(end + 1) || (next?.isWord === true && !isSmall(end + 1));
  return isName || end - last > TAIL ? last : end;
}

/** `head | of the battalion`: what a single person is, where the words that say so stand between noun and verb. */
const isCompleted = ({ list, language: { data } }: Reading, at: number): boolean =>
  data.order === 'before' &&
  data.completing.includes(list[at + 1]?.low ?? '') &&
  !data.plural.some((ending) => list[at]?.low.endsWith(ending));

/** Whether the words behind a noun tell what its people know of: `people | familiar with`. */
export const hasTail = ({ list, language }: Reading, at: number, to: number): boolean =>
  language.tails.begins(list[at + 1]?.low ?? '') &&
  language.tails.find(list, at + 1, Math.min(to, at + 4)).some(({ first }) => first === at + 1);

/** A word in small letters that describes the noun before it. */
function isAdjective({ list, language }: Reading, at: number): boolean {
  const { text = '', low = '' } = list[at] ?? {};
  const singular = low.replace(/(?:s|x)$/, '');
  const isEnding = (ending: string) => singular.length > ending.length + 1 && singular.endsWith(ending);
  return (
    text === low &&
    (language.is.people(low) || language.origins.adjective(low) !== null || language.data.adjectives.some(isEnding))
  );
}

/** `Western officials`: a word with a capital that only describes the nameless group after it. */
export function isEpithet({ list, language }: Reading, at: number): boolean {
  const isSmall = (one: Token | undefined): one is Token => one?.isWord === true && one.text === one.low;
  const after = list.slice(at + 1, at + 4);
  const group = after.findIndex((token) => isSmall(token) && language.is.people(token.low));
  return (
    group >= 0 &&
    after
      .slice(0, group)
      .every((token) => isSmall(token) && !language.is.governing(token.low) && !language.cues.begins(token.low))
  );
}
