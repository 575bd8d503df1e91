import type { ByLang, EntityKind, RowType, Stance } from '../../rows';

/** What searching needs of a row; the row itself is read when it is shown. */
export type Entry = {
  readonly id: string;
  readonly type: RowType;
  readonly dataset: string;
  /** In every language and script, folded. */
  readonly text: string;
  /** What it is sorted by in the reader's language. */
  readonly label: string;
  /** Folded labels by language: what a row is called counts more than what is said of it. */
  readonly labels: ByLang;
  readonly date: string;
  readonly kind: EntityKind | null;
  readonly topic: string | null;
  readonly holder: string | null;
  readonly stance: Stance | null;
  readonly langs: readonly string[];
  readonly tags: readonly string[];
  /** An address to look it up at. */
  readonly hasSource: boolean;
};
