import type { DatasetRow, HiddenRow, Row, RowType } from '../rows';

/** importing: rows arrive, nobody sees them. ready: a dataset of the reader's. gone: removed or replaced, kept for undo. */
export type DatasetStatus = 'importing' | 'ready' | 'gone';

export type DatasetState = { readonly status: DatasetStatus; readonly enabled: boolean; readonly rank: number };

/** A dataset as stored. An update of a pack has the same `id` and a new `key`, so that it replaces the old one at a stroke. */
export type DatasetRecord = Omit<DatasetRow, 'type' | 'format'> &
  DatasetState & {
    readonly key: string;
    readonly counts: Readonly<Record<RowType, number>>;
    /** ISO 8601. */
    readonly added: string;
    /** Moves with every write to its rows; a lexicon with another stamp is out of date. */
    readonly stamp: number;
  };

/** Some rows of a dataset, of one type, sorted by id; all of them stand before those of the next block. */
export type Block = {
  /** Key of the dataset. */
  readonly dataset: string;
  readonly type: RowType;
  /** Id of the first row. */
  readonly first: string;
  readonly rows: readonly (Row | HiddenRow)[];
  /** How many those are, in `mine`, whose blocks change: its rows are counted by it. */
  readonly size?: number;
  /** Of positions: who holds them, and on what. */
  readonly holders?: readonly string[];
  readonly topics?: readonly string[];
};

export type LexiconRecord = {
  /** Key of the dataset. */
  readonly dataset: string;
  readonly stamp: number;
  readonly version: string;
  readonly buffer: ArrayBuffer;
};

/** A row of `mine` before and after; null where there was or is none. */
export type RowChange = {
  readonly type: RowType;
  readonly id: string;
  readonly before: Row | HiddenRow | null;
  readonly after: Row | HiddenRow | null;
};

export type DatasetChange = { readonly key: string; readonly before: DatasetState; readonly after: DatasetState };

export type Action = 'save' | 'delete' | 'hide' | 'restore' | 'merge' | 'import' | 'remove' | 'arrange';

/** One step of undo. Undone steps always come after all others. */
export type JournalEntry = {
  readonly number: number;
  readonly action: Action;
  /** ISO 8601. */
  readonly at: string;
  readonly changes: readonly RowChange[];
  readonly datasets: readonly DatasetChange[];
  readonly undone: 0 | 1;
  /** Moves when the step is made, undone or redone: what changed since a stamp is found by it. */
  readonly stamp: number;
  /** `entity/sergey-lavrov`, for the history of a row; `many` alone where they are too many to be named. */
  readonly rows: readonly string[];
};

/** What a write tells its caller, who moves `settings.revision` by it. */
export type Written = { readonly stamp: number };
