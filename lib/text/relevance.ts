import type { Mention } from '../findings';
import type { EntityEntry, TermHit } from './types';

// How much a page is about the war: never decided by one name. Weights and threshold were fitted on pages of news sites, see docs/decisions/relevance.md.

/** The two sides; an entity belongs to a side if it is it, stands for it, or speaks for it. */
const sides = ['ukraine', 'russia'] as const;

/** A page is relevant from this score (0..1) on. */
export const leastRelevance = 0.5;

export type RelevanceQuery = {
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermHit[];
  /** UTF-16 code units of all blocks. */
  readonly length: number;
  entity(id: string): EntityEntry | null;
};

/** 0..1 from how often both sides are named, how many others of the dataset are, and how many of its topics are spoken of, for the page's length. */
export function relevance({ mentions, terms, length, entity }: RelevanceQuery): number {
  const counts = new Map<string, number>();
  const others = new Set<string>();
  for (const { entity: named } of mentions) {
    const side = sideOf(named.id, entity);
    if (side) counts.set(side, (counts.get(side) ?? 0) + 1);
    else others.add(named.id);
  }
  const topics = new Map<string, number>();
  for (const { use } of terms) {
    if (use.kind === 'topic' && !use.topic.concept) topics.set(use.topic.id, (topics.get(use.topic.id) ?? 0) + 1);
  }
  const ukraine = counts.get('ukraine') ?? 0;
  const russia = counts.get('russia') ?? 0;
  if (ukraine + russia === 0) return 0;
  // One mention in 1,500 characters is a page's subject, one in 10,000 is in passing.
  const pages = Math.max(1, length / 1500);
  const density = Math.min(1, (ukraine + russia) / (2 * pages));
  const both = ukraine > 0 && russia > 0 ? 0.25 : 0;
  const spoken = Math.min(1, topics.size / 3) * 0.25;
  const company = Math.min(1, others.size / 6) * 0.1;
  return Math.min(1, density * 0.4 + both + spoken + company);
}

function sideOf(id: string, entity: RelevanceQuery['entity']): string | null {
  const isSide = (other: string | null) => sides.find((side) => side === other) ?? null;
  const entry = entity(id);
  return isSide(id) ?? isSide(entry?.standsFor ?? null) ?? isSide(entry?.speaksFor[0]?.entity ?? null);
}
