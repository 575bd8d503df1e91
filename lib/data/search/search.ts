import type { EntityKind, Row, RowType, Stance } from '../../rows';
import { rowsById } from '../dataset-rows';
import { rowTypes, type Store } from '../db';
import { type Found, isHidden } from '../layers';
import type { DatasetRecord } from '../records';
import { type Catalogue, openCatalogue } from './catalogue';
import { firstRows } from './first';
import { wordsOf } from './fold';
import type { Entry } from './folded';
import { having } from './joined';
import type { Order } from './order';
import { called } from './ranked';

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
  /** Words that must all begin a word of the row, in any script, accents aside. What the reader's language calls so comes first, then what others do. */
  readonly query?: string;
  readonly filters?: Filters;
  readonly sort?: { readonly by: Order; readonly descending?: boolean };
  readonly offset?: number;
  readonly limit: number;
};

export type Answer = { readonly rows: readonly Found<Row>[]; readonly total: number };

export type Search = {
  search(query: Query): Promise<Answer>;
  /**
   * The first rows of a list by label that nobody searches or filters, at most `limit`, before all rows were read; null where
   * `search` answers as soon, or alone can.
   */
  first(query: Query): Promise<readonly Found[] | null>;
  /** Ids of all rows that match, for work on many; `offset` and `limit` do not count. */
  ids(query: Omit<Query, 'limit' | 'offset'>): Promise<readonly string[]>;
};

/** What was found, and in which datasets: `ordered` answers at least as many of the first as asked for. */
type Ranked = {
  readonly total: number;
  readonly ordered: (wanted: number) => readonly Entry[];
  readonly datasets: readonly DatasetRecord[];
};

/** Searches what a reader of a language sees: layers applied, hidden rows left out. Reads each type once, at its first query. */
export function openSearch(store: Store, lang = 'en'): Search {
  const catalogues = new Map<RowType, Catalogue>(rowTypes.map((type) => [type, openCatalogue(store, { type, lang })]));
  const none = { all: [], datasets: [] };

  let last: { readonly asked: string; readonly all: readonly Entry[]; readonly found: Ranked } | null = null;

  const matches = async ({ type, query = '', filters = {}, sort }: Omit<Query, 'limit'>): Promise<Ranked> => {
    const { by, descending } = sort ?? { by: 'label' };
    const words = wordsOf(query);
    const { all, datasets } = (await catalogues.get(type)?.entries(by)) ?? none;
    const asked = JSON.stringify([type, words, filters, sort]);
    // Scrolling asks the same again for other rows.
    if (last?.asked === asked && last.all === all) return last.found;
    // One word after the other, the longest first: each leaves less for the next.
    const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
    let found = longest === undefined ? all : having(all, longest);
    for (const word of others) found = found.filter(({ text }) => text.includes(word));
    if (Object.keys(filters).length > 0) found = found.filter((entry) => passes(entry, filters));
    const sorted = descending ? found.toReversed() : found;
    const ordered = words.length === 0 || sort !== undefined ? () => sorted : called(sorted, words, lang);
    last = { asked, all, found: { total: sorted.length, ordered, datasets } };
    return last.found;
  };

  return {
    search: async (query) => {
      const found = await matches(query);
      const { offset = 0, limit } = query;
      const wanted = limit === 0 ? [] : found.ordered(offset + limit).slice(offset, offset + limit);
      return { total: found.total, rows: await rowsOf(store, wanted, found.datasets) };
    },
    first: async ({ type, query = '', filters = {}, sort, offset = 0, limit }) => {
      const isPlain = wordsOf(query).length === 0 && Object.keys(filters).length === 0 && sort === undefined;
      if (!isPlain || offset !== 0 || catalogues.get(type)?.isRead()) return null;
      return await firstRows(store, { type, lang }, limit);
    },
    ids: async (query) => {
      const { total, ordered } = await matches(query);
      return ordered(total).map(({ id }) => id);
    },
  };
}

/** The rows of entries of one type, each from the dataset that it was found in: asking every layer for every row took most of a search. */
async function rowsOf(
  store: Store,
  entries: readonly Entry[],
  datasets: readonly DatasetRecord[],
): Promise<readonly Found<Row>[]> {
  const rows = new Map<string, Found<Row>>();
  for (const { key, id: dataset } of datasets) {
    const own = entries.filter((entry) => entry.dataset === dataset);
    const [type, ids] = [own[0]?.type, own.map(({ id }) => id)];
    if (type === undefined) continue;
    for (const row of await rowsById(store, { key, type }, ids)) {
      if (row && !isHidden(row)) rows.set(row.id, { row, dataset });
    }
  }
  return entries.flatMap(({ id }) => rows.get(id) ?? []);
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
