import { folded, isUpperCode, mayEnd, wordLetters } from '../letters';
import type { NameHit, NameUse } from '../types';
import { SECTION } from './layout';
import { CAPITAL_NEXT, END, END_ON_MARK, mayFollow } from './name-filter';
import { aliasOf, isCased } from './name-forms';
import { CAPITAL_FIRST, KEY_WORDS } from './name-keys';
import { keyAt } from './name-slots';
import type { SectionReader } from './sections';
import { begun, read } from './word-hash';

/** A name found: a key of the table, of which at least one record fits the letter case. */
export type NameMatch = { readonly start: number; readonly end: number; readonly records: readonly number[] };

export type NameTable = {
  readonly filter: Uint32Array;
  readonly slots: Uint32Array;
  /** 1 for every code unit with which a name may begin. */
  readonly begins: Uint8Array;
  /** Letters of keys that they do not share with their alias; the pool has the others. */
  readonly letters: Uint16Array;
  readonly units: Uint16Array;
  readonly keys: Uint32Array;
  /** Pairs of numbers. */
  readonly records: Uint32Array;
  /** Pairs [end, hash] of what may be a name at the word that is being read. */
  readonly found: Int32Array;
  /** Places of a block of words at which a name may begin. */
  readonly places: Uint32Array;
};

const SPACE = 0x20;
// A text can begin more names than this at one place only by malice.
const MOST_ENDS = 128;
// Words looked at in turn: so many stay in the processor's own cache.
const BLOCK = 0x1000;

/** The table of names, as views on the buffer. */
export function openNames(sections: SectionReader): NameTable {
  return {
    filter: sections.words(SECTION.nameFilter),
    slots: sections.words(SECTION.nameSlots),
    begins: beginnings(sections.words(SECTION.nameFirsts)),
    letters: sections.units(SECTION.nameLetters),
    units: sections.units(SECTION.poolUnits),
    keys: sections.words(SECTION.nameKeys),
    records: sections.words(SECTION.nameRecords),
    found: new Int32Array(MOST_ENDS),
    places: new Uint32Array(BLOCK),
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

/** Whether a span of a text is spelled as a key, letter case aside: the beginning of its alias, then letters of its own. */
function isSpelled({ keys, letters, units }: NameTable, text: string, { start, end, key }: Candidate): boolean {
  const row = key * KEY_WORDS;
  const own = keys[row + 1] ?? 0;
  const middle = start + (keys[row + 3] ?? 0);
  if (end - middle !== (keys[row + KEY_WORDS + 1] ?? 0) - own) return false;
  // Most letters are the same; in a variable of its own, since an imported one is looked up anew for every character.
  const fold = folded;
  let unit = keys[row + 2] ?? 0;
  for (let at = start; at < middle; at++) {
    const code = text.charCodeAt(at);
    const other = units[unit++] ?? 0;
    if (code !== other && fold[code] !== fold[other]) return false;
  }
  let letter = own;
  for (let at = middle; at < end; at++) if (fold[text.charCodeAt(at)] !== letters[letter++]) return false;
  return true;
}

/** Where names may begin, and whether a record counts; all do unless told. */
export type Places = { readonly starts: Uint32Array; readonly counts?: ((record: number) => boolean) | undefined };

/**
 * Leftmost-longest: of all names that begin at the first word where any begins, the longest; then on from its end. A name
 * begins where a word does and ends where a word may end; so Putin is found in Putin-Trump-Gipfel, and not in Putinismus.
 */
export function scanNames(table: NameTable, text: string, { starts, counts }: Places): NameMatch[] {
  const matches: NameMatch[] = [];
  let free = 0;
  for (let from = 0; from < starts.length; from += BLOCK) {
    const places = gather(table, text, starts.subarray(from, from + BLOCK));
    for (let place = 0; place < places; place++) {
      const start = table.places[place] ?? 0;
      if (start < free) continue;
      const count = walk(table, text, start);
      if (count === 0) continue;
      const match = longest(table, text, { start, count, counts });
      if (!match) continue;
      matches.push(match);
      free = match.end;
    }
  }
  return matches;
}

/**
 * Gathers the places at which the letter is one that begins a name, and returns how many there are. No branch on letters,
 * as in `wordStarts`: with it the whole scan takes a fourteenth more.
 */
function gather({ begins, places }: NameTable, text: string, starts: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word] ?? 0;
    places[count] = start;
    count += begins[text.charCodeAt(start)] ?? 0;
  }
  return count;
}

/** Finds every name that may begin at `start`, shortest first, and returns how many numbers it wrote of them. */
function walk({ filter, found }: NameTable, text: string, start: number): number {
  const { length } = text;
  // In variables of their own, since imported ones are looked up anew for every character.
  const letters = wordLetters;
  const fold = folded;
  let hash = begun(isUpperCode(text.charCodeAt(start)));
  let count = 0;
  let at = start;
  let letter = letters[text.charCodeAt(at)] ?? 0;
  for (;;) {
    while (letter !== 0) {
      hash = read(hash, letter);
      at++;
      letter = at < length ? (letters[text.charCodeAt(at)] ?? 0) : 0;
    }
    if (mayFollow(filter, hash, END)) count = note(found, count, at, hash);
    let next = at;
    while (letter === 0 && next < length) letter = letters[text.charCodeAt(++next)] ?? 0;
    const goesOn =
      letter !== 0 && mayFollow(filter, hash, isUpperCode(text.charCodeAt(next)) ? letter + CAPITAL_NEXT : letter);
    // A space alone is no mark that a name could end on.
    const isSpace = next === at + 1 && text.charCodeAt(at) === SPACE;
    const mayEndOnMark = !isSpace && mayFollow(filter, hash, END_ON_MARK);
    if (!goesOn && !mayEndOnMark) return count;
    for (; at < next; at++) {
      hash = read(hash, fold[text.charCodeAt(at)] ?? 0);
      if (mayEndOnMark) count = note(found, count, at + 1, hash);
    }
    if (!goesOn) return count;
  }
}

function note(found: Int32Array, count: number, end: number, hash: number): number {
  found[count] = end;
  found[count + 1] = hash;
  return Math.min(count + 2, MOST_ENDS - 2);
}

type Candidates = Pick<Places, 'counts'> & {
  readonly start: number;
  readonly count: number;
};
type Candidate = { readonly start: number; readonly end: number; readonly key: number };

function longest(table: NameTable, text: string, { start, count, counts }: Candidates): NameMatch | null {
  for (let at = count - 2; at >= 0; at -= 2) {
    const end = table.found[at] ?? 0;
    if (!mayEnd(text, end)) continue;
    const key = keyAt(table.slots, table.found[at + 1] ?? 0, (one) => isSpelled(table, text, { start, end, key: one }));
    if (key < 0) continue;
    const fit = fitting(table, text, { start, end, key });
    const records = counts ? fit.filter(counts) : fit;
    if (records.length > 0) return { start, end, records };
  }
  return null;
}

/** Records of a key that the letter case of the text fits; of an alias the first, which is the alias itself where it can be. */
function fitting({ keys, records }: NameTable, text: string, { start, end, key }: Candidate): readonly number[] {
  let fit: readonly number[] = [];
  const limit = keys[(key + 1) * KEY_WORDS] ?? 0;
  let last = -1;
  for (let record = keys[key * KEY_WORDS] ?? 0; record < limit; record++) {
    const first = records[record * 2] ?? 0;
    if (aliasOf(first) === last || !isCased(text, { start, end }, [first, records[record * 2 + 1] ?? 0])) continue;
    last = aliasOf(first);
    // Nearly always the only one: an array that is pushed to takes room for seventeen.
    fit = fit.length === 0 ? [record] : [...fit, record];
  }
  return fit;
}

/** Decodes what names found can mean; `usesOf` decodes a record of the table. */
export function findNames(
  matches: readonly NameMatch[],
  usesOf: (record: number) => readonly NameUse[],
): readonly NameHit[] {
  return matches.map(({ start, end, records }) => {
    const [first = 0] = records;
    return { start, end, uses: records.length === 1 ? usesOf(first) : records.flatMap(usesOf) };
  });
}
