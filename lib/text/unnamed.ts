import type { Reading } from './attribute/reading';
import type { Token } from './attribute/tokens';

type Range = { readonly from: number; readonly to: number };

/** Tokens of subjects that no dataset names: relative pronouns and the nouns of groups (`die Alliierten`), in a language that has words for them. Linear in the range. */
export function unnamedIn(reading: Reading, { from, to }: Range): readonly number[] {
  if (reading.language.data.groupWords.length === 0) return [];
  const found: number[] = [];
  for (let at = from + 1; at + 1 < to; at++) if (isRelative(reading, at, from) || isGroup(reading, at)) found.push(at);
  return found;
}

const isNoun = (token: Token | undefined): boolean => token?.isWord === true && token.text !== token.low;

/** `Firmen, die mit ihren Waffen ...`; but `am Montag, die Lage sei ernst`. */
function isRelative({ list, language: { is } }: Reading, at: number, from: number): boolean {
  if (at < from + 2 || list[at - 1]?.text !== ',' || !is.relative(list[at]?.low ?? '')) return false;
  const next = list[at + 1];
  if (!isNoun(list[at - 2]) || !next?.isWord || isNoun(next)) return false;
  return [is.governing, is.adverb, is.determiner, is.he, is.she, is.relativeSign].some((test) => test(next.low));
}

/** A group of people or bodies in the plural; not a nation, whose country it is. */
function isGroup({ list, language: { is, origins } }: Reading, at: number): boolean {
  const token = list[at];
  if (!token || !isNoun(token) || !is.people(token.low) || is.singularGroup(token.low)) return false;
  if (isNoun(list[at + 1]) || origins.people(token.low) !== null) return false;
  const before = list[at - 1];
  const isAdjective = before?.isWord === true && before.low.endsWith('e') && !is.groupWord(before.low);
  const [first, governor] = isAdjective ? [list[at - 2], list[at - 3]] : [before, list[at - 2]];
  return is.groupWord(first?.low ?? '') && !is.governing(governor?.low ?? '');
}
