import { folded, isUpperCode, mayEnd, wordLetters } from '../letters';
import type { NameHit, NameUse } from '../types';
import { ALIAS_WORDS, SECTION } from './layout';
import { aliasOf, capitals, isCased } from './name-forms';
import { CAPITAL_FIRST } from './name-keys';
import { ENDS_ON_MARK, GOES_ON, keyOf, valueAt } from './name-slots';
import type { SectionReader } from './sections';
import { begin, readMark, readWord, type WordHash } from './word-hash';

/** A name found: a key of the table, of which at least one record fits the letter case. */
export type NameMatch = { readonly start: number; readonly end: number; readonly records: readonly number[] };

export type NameTable = {
  readonly slots: Uint32Array;
  readonly seed: number;
  /** 1 for every code unit with which a name may begin. */
  readonly begins: Uint8Array;
  /** Records of key n lie between limits n and n + 1, in pairs. */
  readonly limits: Uint32Array;
  readonly records: Uint32Array;
  /** Whether a span of a text is spelled as a key, letter case aside. */
  isSpelled(text: string, span: { readonly start: number; readonly end: number }, key: number): boolean;
};

// A text can begin more names than this at one place only by malice.
const MOST_ENDS = 128;

/** The table of names, as views on the buffer. */
export function openNames(sections: SectionReader, seed: number): NameTable {
  const limits = sections.words(SECTION.nameLimits);
  const records = sections.words(SECTION.nameRecords);
  return {
    slots: sections.words(SECTION.nameSlots),
    seed,
    begins: beginnings(sections.words(SECTION.nameFirsts)),
    limits,
    records,
    isSpelled: spelling(sections, (key) => aliasOf(records[(limits[key] ?? 0) * 2] ?? 0)),
  };
}

function beginnings(firsts: Uint32Array): Uint8Array {
  const known = new Set(firsts);
  const begins = new Uint8Array(folded.length);
  for (let code = 0; code < begins.length; code++) {
    const letter = wordLetters[code] ?? 0;
    if (letter > 0 && known.has(isUpperCode(code) ? letter + CAPITAL_FIRST : letter)) begins[code] = 1;
  }
  return begins;
}

/** A key is the beginning of its alias, as the pool has it, and letters of its own. */
function spelling(sections: SectionReader, aliasOfKey: (key: number) => number): NameTable['isSpelled'] {
  const [letters, letterLimits] = [sections.units(SECTION.nameLetters), sections.words(SECTION.nameLetterLimits)];
  const [units, unitLimits] = [sections.units(SECTION.poolUnits), sections.words(SECTION.poolLimits)];
  const aliases = sections.words(SECTION.aliases);
  return (text, { start, end }, key) => {
    const first = letterLimits[key] ?? 0;
    const own = first + 1;
    const shared = letters[first] ?? 0;
    if (end - start !== shared + (letterLimits[key + 1] ?? 0) - own) return false;
    const base = unitLimits[aliases[aliasOfKey(key) * ALIAS_WORDS + 1] ?? 0] ?? 0;
    for (let at = start; at < end; at++) {
      const index = at - start;
      const expected = index < shared ? folded[units[base + index] ?? 0] : letters[own + index - shared];
      if (folded[text.charCodeAt(at)] !== expected) return false;
    }
    return true;
  };
}

/**
 * Leftmost-longest: of all names that begin at the first word where any begins, the longest; then on from its end. A name
 * begins where a word does and ends where a word may end; so Putin is found in Putin-Trump-Gipfel, and not in Putinismus.
 */
export function scanNames(table: NameTable, text: string, starts: Uint32Array): NameMatch[] {
  const matches: NameMatch[] = [];
  const { begins } = table;
  const reading = { start: 0, hash: new Int32Array(2), found: new Int32Array(MOST_ENDS) };
  let free = 0;
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word] ?? 0;
    if (begins[text.charCodeAt(start)] === 0 || start < free) continue;
    reading.start = start;
    const count = walk(table, text, reading);
    if (count === 0) continue;
    const match = longest(table, text, { start, found: reading.found, count });
    if (!match) continue;
    matches.push(match);
    free = match.end;
  }
  return matches;
}

type Reading = { readonly start: number; readonly hash: WordHash; readonly found: Int32Array };

/** Writes [end, key] of every key that the text may have at `start`, shortest first, and returns how many numbers it wrote. */
function walk({ slots, seed }: NameTable, text: string, { start, hash, found }: Reading): number {
  let count = 0;
  let at = start;
  begin(hash, seed, isUpperCode(text.charCodeAt(start)));
  for (;;) {
    at = readWord(hash, text, at);
    const value = valueAt(slots, hash);
    if (value === 0) return count;
    count = keep(found, count, { at, key: keyOf(value) });
    if ((value & GOES_ON) === 0 || at >= text.length) return count;
    do {
      readMark(hash, text.charCodeAt(at++));
      if ((value & ENDS_ON_MARK) !== 0) count = keep(found, count, { at, key: keyOf(valueAt(slots, hash)) });
    } while (at < text.length && wordLetters[text.charCodeAt(at)] === 0);
  }
}

function keep(found: Int32Array, count: number, { at, key }: { readonly at: number; readonly key: number }): number {
  if (key < 0 || count >= found.length) return count;
  found[count] = at;
  found[count + 1] = key;
  return count + 2;
}

type Candidates = { readonly start: number; readonly found: Int32Array; readonly count: number };

function longest(table: NameTable, text: string, { start, found, count }: Candidates): NameMatch | null {
  for (let at = count - 2; at >= 0; at -= 2) {
    const end = found[at] ?? 0;
    const key = found[at + 1] ?? 0;
    if (!mayEnd(text, end) || !table.isSpelled(text, { start, end }, key)) continue;
    const records = fitting(table, key, capitals(text, 'exact', { start, end }));
    if (records.length > 0) return { start, end, records };
  }
  return null;
}

/** Records of a key that the letter case of the text fits; of an alias the first, which is the alias itself where it can be. */
function fitting({ limits, records }: NameTable, key: number, found: number): readonly number[] {
  const fit: number[] = [];
  let last = -1;
  for (let record = limits[key] ?? 0; record < (limits[key + 1] ?? 0); record++) {
    const first = records[record * 2] ?? 0;
    if (aliasOf(first) === last || !isCased(first, records[record * 2 + 1] ?? 0, found)) continue;
    last = aliasOf(first);
    fit.push(record);
  }
  return fit;
}

/** Scans for names and decodes what they can mean; `useOf` decodes a record of the table. */
export function findNames(matches: readonly NameMatch[], useOf: (record: number) => NameUse): NameHit[] {
  return matches.map(({ start, end, records }) => ({ start, end, uses: records.map(useOf) }));
}
