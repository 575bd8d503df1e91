import type { HiddenRow, Row, RowType } from '../../rows';
import { rowTypes } from '../db';
import { type Entry, entryOf } from './entry';
import { sorted } from './order';

/** What searching needs of some rows of a pack, folded once at its import; without the dataset's id, in the order of labels. */
export type CataloguePart = {
  /** Key of the dataset. */
  readonly dataset: string;
  readonly type: RowType;
  readonly part: number;
  /** Layout of the entries; those of another version are made again from the rows. */
  readonly version: number;
  readonly entries: readonly Entry[];
  /** Ids of rows that hide others. */
  readonly hidden: readonly string[];
};

/** Moves when an entry gets another field, or text is folded in another way. */
export const catalogueVersion = 1;

/** Few enough that the page can answer while one is unpacked: 2,500 take 15 ms. */
export const entriesInPart = 2_500;

/** All entries of a dataset, by type; at least one part of each type, which says that nothing is missing. */
export function* cataloguePartsOf(key: string, rows: readonly (Row | HiddenRow)[]): Generator<CataloguePart> {
  for (const type of rowTypes) {
    const own = rows.filter((row) => row.type === type);
    const hidden = own.flatMap((row) => ('hidden' in row ? [row.id] : []));
    const visible = own.flatMap((row) => ('hidden' in row ? [] : [entryOf({ row, dataset: '' })]));
    const entries = sorted(visible, 'label');
    const count = Math.max(1, Math.ceil(entries.length / entriesInPart));
    for (let part = 0; part < count; part += 1) {
      const some = entries.slice(part * entriesInPart, (part + 1) * entriesInPart);
      yield { dataset: key, type, part, version: catalogueVersion, entries: some, hidden: part === 0 ? hidden : [] };
    }
  }
}
