import type { Row, RowType } from '../rows';
import { rowBatches } from './dataset-rows';
import { rowTypes, type Store } from './db';
import { type Found, isHidden, layers } from './layers';

/** Few enough that the page can answer in between. */
const batch = 800;

/** Every row the reader has, layers applied, a batch at a time; of one type, or of all. */
export async function* visibleRows(
  store: Store,
  types: readonly RowType[] = rowTypes,
): AsyncGenerator<readonly Found[]> {
  const order = await layers(store);
  for (const type of types) {
    const taken = new Set<string>();
    for (const { key, id: dataset } of order) {
      for await (const rows of rowBatches(store, { key, type }, batch)) {
        const fresh = rows.filter(({ id }) => !taken.has(id));
        yield fresh.flatMap((row) => (isHidden(row) ? [] : [{ row, dataset }]));
        // Within one dataset an id comes once.
        for (const { id } of rows) taken.add(id);
      }
    }
  }
}

/** The same, all at once. */
export async function allVisible(store: Store, types?: readonly RowType[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const found of visibleRows(store, types)) rows.push(...found.map(({ row }) => row));
  return rows;
}
