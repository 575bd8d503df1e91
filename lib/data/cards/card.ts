import type { Card } from '../../cards';
import type { Mention, Statement } from '../../findings';
import type { Lang } from '../../rows';
import { articleDay } from '../../text/date';
import { readTables, type Store } from '../db';
import { entityCard } from './entity';
import { openSource } from './source';
import { statementCard } from './statement';

export type CardQuestion = {
  readonly finding:
    | { readonly kind: 'mention'; readonly entity: string; readonly mention?: Mention }
    | { readonly kind: 'statement'; readonly statement: Statement };
  /** Topics of the article, most frequent first. */
  readonly topics: readonly string[];
  /** ISO date of the article. */
  readonly date: string;
  readonly lang: Lang;
};

/** The card of a finding, all of it from one state of the store; null for a name that no dataset has. */
export function cardFor(store: Store, { finding, topics, date, lang }: CardQuestion): Promise<Card | null> {
  const day = articleDay(date, new Date().toISOString().slice(0, 10));
  const source = openSource(store, lang);
  return store.transaction('r', readTables(store), async () => {
    if (finding.kind === 'statement') return await statementCard(source, finding.statement, day);
    return await entityCard(source, { id: finding.entity, topics, day, why: finding.mention?.why ?? [] });
  });
}
