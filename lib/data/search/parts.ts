import type { HiddenRow, Row } from '../../rows';
import { rowTypes } from '../db';
import type { CataloguePart } from './catalogue-part';
import { entryOf } from './entry';
import type { Entry } from './folded';
import { plain, sorted } from './order';
import { sortedAs } from './sorted-as';

/** Moves when an entry gets another field, or text is folded in another way. */
export const catalogueVersion = 2;

/** Few enough that the page can answer while one is unpacked: 2,500 take 15 ms. */
const entriesInPart = 2_500;

/** The part that holds what lists begin with in each language of the options page. */
export const beginning = -1;
const languages = ['de', 'en', 'fr', 'uk'] as const;

/** Of each: more than a screenful, as some may be hidden or changed. */
export const entriesAtFirst = 128;

/** All entries of a dataset, by type, and those that lists begin with; at least one part of each type, which says that nothing is missing. */
export function* cataloguePartsOf(key: string, rows: readonly (Row | HiddenRow)[]): Generator<CataloguePart> {
  for (const type of rowTypes) {
    const own = rows.filter((row) => row.type === type);
    const hidden = own.flatMap((row) => ('hidden' in row ? [row.id] : []));
    const visible = own.flatMap((row) => ('hidden' in row ? [] : [entryOf(row, { dataset: '', lang: 'en' })]));
    const entries = sorted(visible, 'label');
    const count = Math.max(1, Math.ceil(entries.length / entriesInPart));
    const ofType = { dataset: key, type, version: catalogueVersion };
    yield { ...ofType, part: beginning, entries: beginningOf(entries), hidden: [] };
    for (let part = 0; part < count; part += 1) {
      const some = entries.slice(part * entriesInPart, (part + 1) * entriesInPart);
      yield { ...ofType, part, entries: some, hidden: part === 0 ? hidden : [] };
    }
  }
}

/** The first of each language, each once. */
function beginningOf(entries: readonly Entry[]): readonly Entry[] {
  return [...new Set(languages.flatMap((lang) => firstIn(lang, entries)))];
}

function firstIn(lang: string, entries: readonly Entry[]): readonly Entry[] {
  const cut = (list: readonly Called[]) => list.toSorted(compare).slice(0, entriesAtFirst);
  let first: readonly Called[] = [];
  let open: Called[] = [];
  for (const entry of entries) {
    const label = sortedAs(entry.labels, lang);
    // Most come after what is known: all in order would be as much work as the whole list is.
    if (first.length === entriesAtFirst && label > (first.at(-1)?.label ?? '')) continue;
    open.push({ label, entry });
    if (open.length < entriesAtFirst) continue;
    first = cut([...first, ...open]);
    open = [];
  }
  return cut([...first, ...open]).map(({ entry }) => entry);
}

type Called = { readonly label: string; readonly entry: Entry };

function compare(a: Called, b: Called): number {
  return plain(a.label, b.label) || plain(a.entry.id, b.entry.id);
}
