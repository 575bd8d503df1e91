import type { EntityKind, Row, RowType, Stance } from '../../rows';
import { rowsById } from '../dataset-rows';
import { rowTypes, type Store } from '../db';
import { type Found, isHidden, layers } from '../layers';
import { type Catalogue, type Order, openCatalogue } from './catalogue';
import type { Entry } from './entry';
import { wordsOf } from './fold';
import { having } from './joined';

/** Each absent filter lets everything through. */
export type Filters = {
  readonly dataset?: string;
  readonly kind?: EntityKind;
  readonly topic?: string;
  readonly holder?: string;
  readonly stance?: Stance;
  /** A language that the row has a text or alias in. */
  readonly lang?: string;
  readonly tag?: string;
  /** Positions dated on or after, on or before: beginnings of ISO dates. */
  readonly from?: string;
  readonly to?: string;
  readonly hasSource?: boolean;
};

export type Query = {
  readonly type: RowType;
  /** Words that must all begin a word of the row, in any script, accents aside. */
  readonly query?: string;
  /** The reader's language: rows that are called so in it come first, then those called so in others, then the rest. */
  readonly lang?: string;
  readonly filters?: Filters;
  readonly sort?: { readonly by: Order; readonly descending?: boolean };
  readonly offset?: number;
  readonly limit: number;
};

export type Answer = { readonly rows: readonly Found<Row>[]; readonly total: number };

export type Search = {
  search(query: Query): Promise<Answer>;
  /** Ids of all rows that match, for work on many; `offset` and `limit` do not count. */
  ids(query: Omit<Query, 'limit' | 'offset'>): Promise<readonly string[]>;
};

/** Searches what the reader sees: layers applied, hidden rows left out. Reads each type once, at its first query. */
export function openSearch(store: Store): Search {
  const catalogues = new Map<RowType, Catalogue>(rowTypes.map((type) => [type, openCatalogue(store, type)]));

  let last: { readonly asked: string; readonly all: readonly Entry[]; readonly found: readonly Entry[] } | null = null;

  const matches = async ({
    type,
    query = '',
    filters = {},
    sort,
    lang = 'en',
  }: Omit<Query, 'limit'>): Promise<readonly Entry[]> => {
    const { by, descending } = sort ?? { by: 'label' };
    const words = wordsOf(query);
    const all = (await catalogues.get(type)?.entries(by)) ?? [];
    const asked = JSON.stringify([type, words, filters, sort, lang]);
    // Scrolling asks the same again for other rows.
    if (last?.asked === asked && last.all === all) return last.found;
    // One word after the other, the longest first: each leaves less for the next.
    const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
    let found = longest === undefined ? all : having(all, longest);
    for (const word of others) found = found.filter(({ text }) => text.includes(word));
    if (Object.keys(filters).length > 0) found = found.filter((entry) => passes(entry, filters));
    const sorted = descending ? found.toReversed() : found;
    const ordered = words.length === 0 || sort !== undefined ? sorted : called(sorted, words, lang);
    last = { asked, all, found: ordered };
    return ordered;
  };

  return {
    search: async (query) => {
      const found = await matches(query);
      const { offset = 0, limit, type } = query;
      return { total: found.length, rows: await rowsOf(store, type, found.slice(offset, offset + limit)) };
    },
    ids: async (query) => (await matches(query)).map(({ id }) => id),
  };
}

/** The rows of entries, each from the dataset that it was found in: asking every layer for every row took most of a search. */
async function rowsOf(store: Store, type: RowType, entries: readonly Entry[]): Promise<readonly Found<Row>[]> {
  const rows = new Map<string, Found<Row>>();
  for (const { key, id: dataset } of entries.length === 0 ? [] : await layers(store)) {
    const ids = entries.flatMap((entry) => (entry.dataset === dataset ? [entry.id] : []));
    for (const row of await rowsById(store, { key, type }, ids)) {
      if (row && !isHidden(row)) rows.set(row.id, { row, dataset });
    }
  }
  return entries.flatMap(({ id }) => rows.get(id) ?? []);
}

/** Keeps the order within each of the three groups. */
function called(found: readonly Entry[], words: readonly string[], lang: string): readonly Entry[] {
  const groups: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of found) groups[groupOf(entry, words, lang)].push(entry);
  return groups.flat();
}

function groupOf({ labels }: Entry, words: readonly string[], lang: string): 0 | 1 | 2 {
  if (holds(labels[lang], words)) return 0;
  for (const other in labels) if (other !== lang && holds(labels[other], words)) return 1;
  return 2;
}

function holds(label: string | undefined, words: readonly string[]): boolean {
  if (label === undefined) return false;
  for (const word of words) if (!label.includes(word)) return false;
  return true;
}

function passes(entry: Entry, filters: Filters): boolean {
  const { dataset, kind, topic, holder, stance, lang, tag, from, to, hasSource } = filters;
  return (
    is(dataset, entry.dataset) &&
    is(kind, entry.kind) &&
    is(topic, entry.topic) &&
    is(holder, entry.holder) &&
    is(stance, entry.stance) &&
    is(hasSource, entry.hasSource) &&
    (lang === undefined || entry.langs.includes(lang)) &&
    (tag === undefined || entry.tags.includes(tag)) &&
    (from === undefined || entry.date >= from) &&
    (to === undefined || entry.date.slice(0, to.length) <= to)
  );
}

function is<T>(wanted: T | undefined, found: T | null): boolean {
  return wanted === undefined || wanted === found;
}
