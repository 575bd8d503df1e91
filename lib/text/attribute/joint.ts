import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** Words by which a name is joined to the one before it, at most: `as well as`. */
const LONGEST = 3;

/**
 * Who speaks together with one of the candidates, that one among them, in order; only that one where nobody is joined to it:
 * `Polen und Frankreich forderten`, `Macron, Merz and Zelensky called for`. A verb's subjects (`isSubject`) stand behind no preposition.
 */
export function jointWith(
  reading: Reading,
  who: Candidate,
  { all: everybody, isSubject }: { readonly all: readonly Candidate[]; readonly isSubject: boolean },
): readonly Candidate[] {
  const all = everybody.filter((one) => one === who || !isInBrackets(reading, one));
  const mark = (at: number) => {
    const [one, next] = [all[at], all[at + 1]];
    if (!one || !next || one.kind === 'pronoun' || next.kind === 'pronoun' || (isSubject && one.isGoverned))
      return null;
    return markBetween(reading, one, next);
  };
  const at = all.indexOf(who);
  let last = at;
  while (mark(last) === ',') last++;
  last = mark(last) === 'and' ? last + 1 : at;
  let first = at;
  if (last === at && mark(at - 1) === 'and') first--;
  if (first < last) while (mark(first - 1) === ',') first--;
  return all.slice(first, last + 1);
}

/** How a name is joined to the next: by a comma, as in a list, or by a word or several; null where it is not. */
function markBetween({ list, language }: Reading, one: Candidate, next: Candidate): ',' | 'and' | null {
  const last = afterBracket(list, one.last);
  const isComma = list[last + 1]?.text === ',';
  const from = isComma ? last + 2 : last + 1;
  if (isComma && next.phrase === from) return ',';
  const words = list.slice(from, Math.min(from + LONGEST, next.first)).map(({ low }) => low);
  // The last of several words may be one that governs what is behind it elsewhere: `as well | as Berlin`.
  const isJoining = (_: string, at: number) =>
    from + at + 1 >= next.phrase && language.data.conjunctions.includes(words.slice(0, at + 1).join(' '));
  return words.some(isJoining) ? 'and' : null;
}

const isInBrackets = ({ list }: Reading, { first, last }: Candidate): boolean =>
  list[first - 1]?.text === '(' && list[last + 1]?.text === ')';

/** Tokens in brackets behind a name, with both of them, at most: `Merz (CDU) und Macron`. */
const BRACKET = 4;

/** The last token of a name, or of the brackets right behind it. */
function afterBracket(list: Reading['list'], last: number): number {
  if (list[last + 1]?.text !== '(') return last;
  const close = list.slice(last + 1, last + 1 + BRACKET).findIndex(({ text }) => text === ')');
  return close < 0 ? last : last + 1 + close;
}
