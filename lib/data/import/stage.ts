import type { HiddenRow, Row } from '../../rows';
import { blocksOf } from '../blocks';
import type { Store } from '../db';
import { compileRows } from '../lexicons';
import { cataloguePartsOf } from '../search/parts';
import { UnreadableFile } from './bytes';

export type Staged = {
  /** Key of the dataset, whose record is there and says that it is being imported. */
  readonly key: string;
  readonly rows: readonly (Row | HiddenRow)[];
  /** The connection that writes the rows. */
  readonly staging: Store;
  readonly signal?: AbortSignal;
};

/** Records in a transaction: few enough that one can be given up quickly. */
const batch = 200;

/** Writes what arrives where nobody looks yet: the rows, what searching needs of them, and their lexicon. */
export async function stage(store: Store, { key, rows, staging, signal }: Staged): Promise<void> {
  const blocks = blocksOf(key, rows);
  for (let at = 0; at < blocks.length; at += batch) {
    signal?.throwIfAborted();
    await staging.blocks.bulkAdd(blocks.slice(at, at + batch));
  }
  for (const part of cataloguePartsOf(key, rows)) {
    signal?.throwIfAborted();
    await staging.catalogues.add(part);
  }
  await compiled(store, key, rows);
}

/** Terms that refer to each other in a circle are seen only when all rows are there. */
async function compiled(store: Store, key: string, rows: readonly (Row | HiddenRow)[]): Promise<void> {
  const [problem] = await compileRows(store, key, rows);
  if (problem !== undefined) throw new UnreadableFile(`expected terms that can be compiled, found ${problem}`);
}
