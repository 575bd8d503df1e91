import type { CardDataset, CardPosition, CardRef } from '../../cards';
import type { ClaimRow, EntityRow, Lang, PositionRow, Row, TopicRow } from '../../rows';
import { compareDates } from '../../text/date';
import { positionsWith } from '../dataset-rows';
import type { Store } from '../db';
import { type Found, layers, winners } from '../layers';
import { inLanguage, textIn } from './language';

/** What cards read, each row at most once a card. */
export type CardSource = {
  readonly lang: Lang;
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, Found<EntityRow>>>;
  topics(ids: readonly string[]): Promise<ReadonlyMap<string, Found<TopicRow>>>;
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, Found<ClaimRow>>>;
  positions(ids: readonly string[]): Promise<readonly Found<PositionRow>[]>;
  /** All positions of holders, or on a topic, newest first. */
  positionsOf(field: 'holder' | 'topic', ids: readonly string[]): Promise<readonly Found<PositionRow>[]>;
  /** The same positions as a card shows them. */
  shown(positions: readonly Found<PositionRow>[]): Promise<readonly CardPosition[]>;
  dataset(id: string): Promise<CardDataset>;
};

/** Reads for one card in the reader's language. */
export function openSource(store: Store, lang: Lang): CardSource {
  const source: CardSource = {
    lang,
    entities: (ids) => rows<EntityRow>(store, 'entity', ids),
    topics: (ids) => rows<TopicRow>(store, 'topic', ids),
    claims: (ids) => rows<ClaimRow>(store, 'claim', ids),
    positions: async (ids) => {
      const found = await rows<PositionRow>(store, 'position', ids);
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    positionsOf: async (field, ids) => {
      const candidates = await positionsWith(store, field, ids);
      const found = await rows<PositionRow>(store, 'position', [...new Set(candidates.map(({ id }) => id))]);
      // A higher layer may have moved a position to somebody or something else.
      const kept = [...found.values()].filter(({ row }) => ids.includes(row[field]));
      return kept.sort((a, b) => compareDates(b.row.date, a.row.date));
    },
    shown: async (positions) => {
      const holders = await source.entities(positions.map(({ row }) => row.holder));
      const topics = await source.topics(positions.map(({ row }) => row.topic));
      return positions.map(({ row, dataset }) => ({
        ...cardPosition(row, lang),
        dataset,
        holder: refTo(row.holder, holders.get(row.holder)?.row, lang),
        topic: refTo(row.topic, topics.get(row.topic)?.row, lang),
      }));
    },
    dataset: async (id) => {
      const found = (await layers(store)).find((layer) => layer.id === id);
      return { id, title: textIn(found?.title, lang), author: found?.author ?? '' };
    },
  };
  return source;
}

/** A row as a card names it; by its id where it is not there. */
export function refTo(id: string, row: EntityRow | TopicRow | undefined, lang: Lang): CardRef {
  return { id, label: inLanguage(row?.label, lang)?.text ?? id };
}

async function rows<R extends Row>(store: Store, type: R['type'], ids: readonly string[]) {
  return (await winners(store, type, [...new Set(ids)])) as ReadonlyMap<string, Found<R>>;
}

function cardPosition(row: PositionRow, lang: Lang) {
  const statement = inLanguage(row.statement, lang);
  const venue = inLanguage(row.venue, lang);
  return {
    id: row.id,
    stance: row.stance,
    date: row.date,
    statement: statement?.text ?? '',
    statementLang: statement?.lang ?? lang,
    ...(row.quote ? { quote: row.quote } : {}),
    ...(venue ? { venue: venue.text } : {}),
    source: row.source,
  };
}
