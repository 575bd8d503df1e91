import type { Mention } from '../findings';
import type { Lang, Span } from '../rows';
import type { Attribution } from './attribute/attribution';
import type { Reading } from './attribute/reading';
import type { Occasion } from './in-office';
import type { RankedTopics } from './topics';
import type { EntityEntry, Lexicon, TermHit, TopicEntry } from './types';

/** A block with all that earlier steps found in it; offsets as in `text`. */
export type ReadBlock = {
  readonly text: string;
  readonly lang: Lang;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermHit[];
};

export type StatementInput = Occasion & {
  readonly blocks: readonly ReadBlock[];
  readonly title?: string;
  /** Persons whom the title names, in order. */
  readonly titled?: readonly EntityEntry[];
  /** The country or alliance that a name is one of. */
  country?(name: string, lang: Lang): EntityEntry | null;
  /** Who holds an office on the day of the article. */
  inOffice?(office: string, lang: Lang): EntityEntry | null;
  entity(id: string): EntityEntry | null;
  topic(id: string): TopicEntry | null;
  readonly examples?: Lexicon['examples'];
  /** The terms in a text that is not the page's: what an example speaks of. */
  termsOf?(text: string, lang: Lang): readonly TermHit[];
};

/** A sentence of the page, who says it, and what it is about. */
export type Sentence = {
  readonly said: Attribution;
  /** The terms that stand in it. */
  readonly terms: readonly TermHit[];
  readonly reading: Reading;
  readonly ranked: RankedTopics;
  readonly isCarried: boolean;
  readonly isGoneOnWith: boolean;
};
