import type { HiddenRow, Row } from '../../rows';
import { rowTypes } from '../db';
import type { CataloguePart } from './catalogue-part';
import { entryOf } from './entry';
import { sorted } from './order';

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
