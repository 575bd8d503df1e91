import type { Mention } from '../findings';
import type { Lang } from '../rows';
import type { EntityEntry, TermHit } from './types';

// How much a page is about the war: never decided by one name. The weights were fitted on saved pages of news sites (docs/decisions/005-relevance.md).

/** The two sides; an entity belongs to a side if it is it, stands for it, or speaks for it. */
const sides = ['ukraine', 'russia'] as const;
type Side = (typeof sides)[number];

/** A page is relevant from this score (0..1) on. */
export const leastRelevance = 0.37;

/** UTF-16 code units of a short news item, the measure for how often things are named. */
const shortItem = 1500;
/** Languages whose pages are expected to contain topic terms: a page without any is then about something else. */
const languagesWithTerms = new Set<Lang>(['de', 'en', 'uk', 'ru', 'fr', 'pl', 'it', 'es']);
/** Topics that a page must speak of. */
const FEWEST_TOPICS = 2;
/** How often a short item that never names Ukraine names Russia: Russia is in the news for oil, sport and summits, too. */
const RUSSIA_ALONE = 1.25;
/** What is left of the score of a page that names a side but speaks of neither the topics nor both sides. */
const inPassing = 0.4;

/** Concepts of the datasets whose words tell of a side without being its name: `Ukrainian`, `Crimea`. */
const sideOfConcept: Readonly<Record<string, Side>> = {
  'crimea-any': 'ukraine',
  'donbas-any': 'ukraine',
  'donetsk-any': 'ukraine',
  'luhansk-any': 'ukraine',
  'russia-any': 'russia',
  'ukraine-any': 'ukraine',
};

export type RelevanceQuery = {
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermHit[];
  /** The sides that words tell of, as often as they do. */
  readonly told: readonly Side[];
  /** UTF-16 code units of all blocks. */
  readonly length: number;
  readonly lang: Lang;
  entity(id: string): EntityEntry | null;
};

/** 0..1 from how often each side is named and how many of the topics are spoken of, for the page's length. */
export function relevance({ mentions, terms, told, length, lang, entity }: RelevanceQuery): number {
  const named: Record<Side, number> = { ukraine: 0, russia: 0 };
  for (const side of told) named[side] += 1;
  for (const mention of mentions) {
    const side = sideOf(mention.entity.id, entity);
    if (side) named[side] += 1;
  }
  const both = Math.min(named.ukraine, named.russia);
  const either = named.ukraine + named.russia;
  if (either === 0) return 0;
  const items = Math.max(1, length / shortItem);
  const topics = countTopics(terms);
  const isSubject =
    (topics >= Math.max(FEWEST_TOPICS, items / 3) && (named.ukraine > 0 || either >= RUSSIA_ALONE * items)) ||
    both >= items / 2 ||
    (!languagesWithTerms.has(lang) && either >= 2 * items);
  const score =
    0.2 * share(named.ukraine, 2) + 0.4 * share(either, 1.5 * items) + 0.2 * share(both, 2) + 0.2 * share(topics, 3);
  return isSubject ? score : inPassing * score;
}

type Block = Pick<RelevanceQuery, 'mentions' | 'terms'>;

/** The sides that words of a page tell of where no name stands; a page on few of the topics tells of players or of tea. */
export function toldIn(blocks: readonly Block[]): readonly Side[] {
  const isOnTopic = countTopics(blocks.flatMap(({ terms }) => terms)) >= FEWEST_TOPICS;
  return isOnTopic ? blocks.flatMap(toldInBlock) : [];
}

function toldInBlock({ mentions, terms }: Block): readonly Side[] {
  const names = new Set(mentions.map(({ start }) => start));
  return terms.flatMap(({ start, use }) => {
    const side = use.kind === 'topic' && use.topic.concept ? sideOfConcept[use.topic.id] : undefined;
    return side && !names.has(start) ? [side] : [];
  });
}

/** The terms of blocks that name a side, or stand beside one that does: `peace` and `talks` alone are about anything. */
export function termsBeside(blocks: readonly Block[], entity: RelevanceQuery['entity']): readonly TermHit[] {
  const names = blocks.map(({ mentions }) => mentions.some((mention) => sideOf(mention.entity.id, entity) !== null));
  return blocks.flatMap(({ terms }, at) => (names[at - 1] || names[at] || names[at + 1] ? terms : []));
}

function countTopics(terms: readonly TermHit[]): number {
  const topics = new Set<string>();
  for (const { use } of terms) if (use.kind === 'topic' && !use.topic.concept) topics.add(use.topic.id);
  return topics.size;
}

const share = (count: number, full: number) => Math.min(1, count / full);

/** The side that an entity is, stands for, or first speaks for; null for all others. */
export function sideOf(id: string, entity: RelevanceQuery['entity']): Side | null {
  const entry = entity(id);
  const ids = [id, entry?.standsFor, entry?.speaksFor[0]?.entity];
  return sides.find((side) => ids.includes(side)) ?? null;
}
