import type { Lang } from '../../rows';
import type { Store } from '../db';
import { openSource, refTo } from './source';

export type LabelsQuestion = {
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  readonly lang: Lang;
};

/** What ids are called in the reader's language; an id that no dataset has stands for itself. */
export type Labels = {
  readonly entities: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
};

/** Names entities and topics in the reader's language. */
export async function labelsFor(store: Store, { entities, topics, lang }: LabelsQuestion): Promise<Labels> {
  const source = openSource(store, lang);
  const [foundEntities, foundTopics] = await Promise.all([source.entities(entities), source.topics(topics)]);
  return {
    entities: Object.fromEntries(entities.map((id) => [id, refTo(id, foundEntities.get(id)?.row, lang).label])),
    topics: Object.fromEntries(topics.map((id) => [id, refTo(id, foundTopics.get(id)?.row, lang).label])),
  };
}
