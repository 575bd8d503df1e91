import type { Reading } from './attribute/reading';
import type { Token } from './attribute/tokens';

type Range = { readonly from: number; readonly to: number };

/** After a comma these begin a relative clause or are an article. */
const RELATIVE = /^(?:de[rmns]|die|das|deren|dessen|denen)$/;
/** What stands after a relative pronoun, and not after an article. */
const PRONOUN = /^(?:ihm|ihn|ihnen|ihr|es|sich|uns|nicht|wir|man|sie)$/;
const SEVERAL = /^(?:die|alle|andere|einige|manche|mehrere|viele|weitere|zahlreiche)$/;
/** After `die` these are one woman or one body. */
const SINGULAR =
  /(?:in|ung|ion|schaft|partei|armee|waffe|behörde|allianz|spd|cdu|csu|fdp|afd|linke|truppe|studie|umfrage)$/;

/** Tokens of German subjects that no dataset names: relative pronouns and the nouns of groups (`die Alliierten`). Linear in the range. */
export function unnamedIn(reading: Reading, { from, to }: Range): readonly number[] {
  if (reading.language.data.lang !== 'de') return [];
  const found: number[] = [];
  for (let at = from + 1; at + 1 < to; at++) if (isRelative(reading, at, from) || isGroup(reading, at)) found.push(at);
  return found;
}

const isNoun = (token: Token | undefined): boolean => token?.isWord === true && token.text !== token.low;

/** `Firmen, die mit ihren Waffen ...`; but `am Montag, die Lage sei ernst`. */
function isRelative({ list, language: { is } }: Reading, at: number, from: number): boolean {
  if (at < from + 2 || list[at - 1]?.text !== ',' || !RELATIVE.test(list[at]?.low ?? '')) return false;
  const next = list[at + 1];
  if (!isNoun(list[at - 2]) || !next?.isWord || isNoun(next)) return false;
  return (
    [is.governing, is.adverb, is.determiner, is.he, is.she].some((test) => test(next.low)) || PRONOUN.test(next.low)
  );
}

/** A group of people or bodies in the plural; not a nation, whose country it is. */
function isGroup({ list, language: { is, origins } }: Reading, at: number): boolean {
  const token = list[at];
  if (!token || !isNoun(token) || !is.people(token.low) || SINGULAR.test(token.low)) return false;
  if (isNoun(list[at + 1]) || origins.people(token.low) !== null) return false;
  const before = list[at - 1];
  const isAdjective = before?.isWord === true && /e$/.test(before.low) && !SEVERAL.test(before.low);
  const [first, governor] = isAdjective ? [list[at - 2], list[at - 3]] : [before, list[at - 2]];
  return SEVERAL.test(first?.low ?? '') && !is.governing(governor?.low ?? '');
}
