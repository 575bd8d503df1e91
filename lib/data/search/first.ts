import { allRows } from '../dataset-rows';
import { mine, type Store } from '../db';
import { type Found, isHidden, layers, winners } from '../layers';
import type { DatasetRecord } from '../records';
import type { CatalogueOf } from './catalogue';
import { entryOf, placed } from './entry';
import type { Entry } from './folded';
import { sorted } from './order';
import { beginning, catalogueVersion, entriesAtFirst } from './parts';

/** Own rows beyond this take longer than a list may wait. */
const mostOwn = 2_000;

/**
 * The first rows of a type by label, at most `limit`, long before all are known: packs keep the beginning of each alphabet apart.
 * Null where that does not tell.
 */
export async function firstRows(store: Store, of: CatalogueOf, limit: number): Promise<readonly Found[] | null> {
  const beginnings = await Promise.all((await layers(store)).map((dataset) => beginningOf(store, of, dataset)));
  const known = beginnings.flatMap((beginning) => beginning?.entries ?? []);
  const isCut = beginnings.some((beginning) => beginning === null || beginning.isCut);
  // Of what was cut off, nothing can come before these.
  const sure = sorted(known, 'label').slice(0, isCut ? entriesAtFirst : known.length);
  const found: Found[] = [];
  for (let at = 0; at < sure.length && found.length < limit; at += limit) {
    const some = sure.slice(at, at + limit);
    const ids = [...new Set(some.map(({ id }) => id))];
    const rows = await winners(store, of.type, ids);
    // A higher dataset may call a row otherwise, or hide it: then it does not stand here.
    for (const { id, dataset } of some) {
      const one = rows.get(id);
      if (one?.dataset === dataset) found.push(one);
    }
  }
  return beginnings.includes(null) || (isCut && found.length < limit) ? null : found.slice(0, limit);
}

type Beginning = { readonly entries: readonly Entry[]; readonly isCut: boolean };

async function beginningOf(
  store: Store,
  { type, lang }: CatalogueOf,
  dataset: DatasetRecord,
): Promise<Beginning | null> {
  const { key, id, counts } = dataset;
  const place = { dataset: id, lang };
  if (key !== mine) {
    const part = await store.catalogues.get([key, type, beginning]);
    if (part?.version !== catalogueVersion) return null;
    const entries = part.entries.map((entry) => placed(entry, place));
    return { entries, isCut: entries.length >= entriesAtFirst };
  }
  if (counts[type] > mostOwn) return null;
  const rows = await allRows(store, { key, type });
  return { entries: rows.flatMap((row) => (isHidden(row) ? [] : [entryOf(row, place)])), isCut: false };
}
