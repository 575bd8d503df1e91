import type { RowType } from '../../rows';
import type { Entry } from './folded';

/** What searching needs of some rows of a pack, folded once at its import; without the dataset's id, in the order of English labels. */
export type CataloguePart = {
  /** Key of the dataset. */
  readonly dataset: string;
  readonly type: RowType;
  /** From 0 on; `beginning` has again what lists begin with. */
  readonly part: number;
  /** Layout of the entries; those of another version are made again from the rows. */
  readonly version: number;
  readonly entries: readonly Entry[];
  /** Ids of rows that hide others. */
  readonly hidden: readonly string[];
};
