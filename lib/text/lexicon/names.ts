import { mayEnd } from '../letters';
import type { NameHit, NameUse } from '../types';
import { aliasOf, capitals, isCased } from './name-forms';
import { type Trie, walk } from './trie';

/** A name found: a key of the trie, of which at least one record fits the letter case. */
export type NameMatch = { readonly start: number; readonly end: number; readonly records: readonly number[] };

// A text can begin more names than this at one place only by malice.
const MOST_ENDS = 128;

/**
 * Leftmost-longest: of all names that begin at the first word where any begins, the longest; then on from its end. A name
 * begins where a word does and ends where a word may end; so Putin is found in Putin-Trump-Gipfel, and not in Putinismus.
 */
export function scanNames(trie: Trie, text: string, starts: Uint32Array): NameMatch[] {
  const matches: NameMatch[] = [];
  const { entry } = trie;
  const reading = { at: 0, step: 1 as const, found: new Int32Array(MOST_ENDS) };
  let free = 0;
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word] ?? 0;
    if (entry[text.charCodeAt(start)] === 0 || start < free) continue;
    reading.at = start;
    const count = walk(trie, text, reading);
    if (count === 0) continue;
    const match = longest(trie, text, { start, found: reading.found, count });
    if (!match) continue;
    matches.push(match);
    free = match.end;
  }
  return matches;
}

type Candidates = { readonly start: number; readonly found: Int32Array; readonly count: number };

function longest(trie: Trie, text: string, { start, found, count }: Candidates): NameMatch | null {
  for (let at = count - 2; at >= 0; at -= 2) {
    const end = found[at] ?? 0;
    if (!mayEnd(text, end)) continue;
    const records = fitting(trie, found[at + 1] ?? 0, capitals(text, 'exact', { start, end }));
    if (records.length > 0) return { start, end, records };
  }
  return null;
}

/** Records of a key that the letter case of the text fits; of an alias the first, which is the alias itself where it can be. */
function fitting({ limits, records }: Trie, key: number, found: number): readonly number[] {
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

/** Scans for names and decodes what they can mean; `useOf` decodes a record of the trie. */
export function findNames(matches: readonly NameMatch[], useOf: (record: number) => NameUse): NameHit[] {
  return matches.map(({ start, end, records }) => ({ start, end, uses: records.map(useOf) }));
}
