import { inLang } from '../../components/options/Details';
import { type Reference, referencesOf } from '../../lib/data/check/references';
import { renamed } from '../../lib/data/check/rewrite';
import type { RowKey } from '../../lib/data/curate';
import type { Store } from '../../lib/data/db';
import { groupedBy } from '../../lib/data/grouped';
import { winners } from '../../lib/data/layers';
import type { Row } from '../../lib/rows';

/** What a row is called, or says. */
export function titleOfRow(row: Row, lang: string): string {
  if (row.type === 'claim') return inLang(row.text, lang);
  return inLang(row.type === 'position' ? row.statement : row.label, lang);
}

/** What rows are called, by type and id: `entity/sergey-lavrov`. */
export type Titles = ReadonlyMap<string, string>;

/** What the rows with these keys are called; those that are not there are left out. */
export async function titlesOf(store: Store, keys: readonly RowKey[], lang: string): Promise<Titles> {
  const titles = new Map<string, string>();
  for (const [type, own] of groupedBy(keys, (key) => key.type)) {
    const ids = [...new Set(own.map(({ id }) => id))];
    for (const { row } of (await winners(store, type, ids)).values())
      titles.set(`${type}/${row.id}`, titleOfRow(row, lang));
  }
  return titles;
}

/** The rows that some rows name, but for those within terms. */
export function namedBy(rows: readonly Row[]): readonly RowKey[] {
  const isKey = (reference: Reference): reference is Reference & RowKey => reference.type !== 'term';
  return rows.flatMap((row) => referencesOf(row).filter(isKey));
}

/** A row for a reader: with what others are called where it has their ids. */
export function withTitles(row: Row, titles: Titles): Row {
  return renamed(row, (type, id) => titles.get(`${type}/${id}`) ?? id);
}
