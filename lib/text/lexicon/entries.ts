import type { ClaimRow, EntityRow, HiddenRow, PositionRow, TopicRow } from '../../rows';
import type { ClaimEntry, EntityEntry, PositionEntry, TopicEntry } from '../types';

// What detection needs of a row, as one JSON string in the pool: decoded when it is asked for, and never all at once.

/** A row that is there for the reader. */
export function isShown<R extends { readonly type: string }>(row: R | HiddenRow): row is R {
  return !('hidden' in row);
}

export function entityEntry(row: EntityRow): EntityEntry {
  return {
    id: row.id,
    label: row.label.en ?? Object.values(row.label)[0] ?? row.id,
    kind: row.kind,
    gender: row.gender ?? null,
    standsFor: row.standsFor ?? null,
    speaksFor: row.speaksFor ?? [],
  };
}

export function topicEntry(row: TopicRow): TopicEntry {
  return { id: row.id, nature: row.nature ?? 'position', concept: row.concept ?? false };
}

export function claimEntry(row: ClaimRow): ClaimEntry {
  return { id: row.id, topic: row.topic, claimants: row.claimants ?? [] };
}

export function positionEntry(row: PositionRow): PositionEntry {
  return {
    id: row.id,
    holder: row.holder,
    onBehalfOf: row.onBehalfOf ?? null,
    topic: row.topic,
    claim: row.claim ?? null,
    stance: row.stance,
    date: row.date,
  };
}
