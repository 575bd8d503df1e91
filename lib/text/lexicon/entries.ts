import type { ClaimRow, EntityKind, EntityRow, HiddenRow, PositionRow, TopicRow } from '../../rows';
import { remembered } from '../remembered';
import type { ClaimEntry, EntityEntry, PositionEntry, TopicEntry } from '../types';
import type { Pool, PoolWriter } from './pool';
import type { Section } from './sections';

// What detection needs of a row: decoded when it is asked for, and never all at once.

/** A row that is there for the reader. */
export function isShown<R extends { readonly type: string }>(row: R | HiddenRow): row is R {
  return !('hidden' in row);
}

const kinds: readonly EntityKind[] = ['person', 'org', 'place', 'agreement', 'event', 'weapon', 'other'];
const genders = [null, 'f', 'm'] as const;
const ENTITY_WORDS = 5;

/** Entities as columns, there being most of them: id, label, kind and gender, what it stands for, whom it speaks for. */
export function entityTable(pool: PoolWriter, rows: readonly EntityRow[], idNumbers: readonly number[]): Section {
  const table = new Uint32Array(rows.length * ENTITY_WORDS);
  rows.forEach((row, index) => {
    const at = index * ENTITY_WORDS;
    table[at] = idNumbers[index] ?? 0;
    table[at + 1] = pool.add(row.label.en ?? Object.values(row.label)[0] ?? row.id);
    table[at + 2] = kinds.indexOf(row.kind) * genders.length + genders.indexOf(row.gender ?? null);
    table[at + 3] = row.standsFor === undefined ? 0 : pool.add(row.standsFor) + 1;
    table[at + 4] = row.speaksFor?.length ? pool.add(JSON.stringify(row.speaksFor)) + 1 : 0;
  });
  return table;
}

/** Decodes an entity by its row, once. */
export function openEntities(table: Uint32Array, pool: Pool): (row: number) => EntityEntry {
  return remembered((row) => {
    const at = row * ENTITY_WORDS;
    const [id = 0, label = 0, traits = 0, standsFor = 0, speaksFor = 0] = table.subarray(at, at + ENTITY_WORDS);
    return {
      id: pool(id),
      label: pool(label),
      kind: kinds[Math.floor(traits / genders.length)] ?? 'other',
      gender: genders[traits % genders.length] ?? null,
      standsFor: standsFor > 0 ? pool(standsFor - 1) : null,
      speaksFor: speaksFor > 0 ? JSON.parse(pool(speaksFor - 1)) : [],
    };
  });
}

export function topicEntry(row: TopicRow): TopicEntry {
  return { id: row.id, nature: row.nature ?? 'position', concept: row.concept ?? false };
}

export function claimEntry(row: ClaimRow): ClaimEntry {
  const isPlain = Object.values(row.patterns ?? {}).every((patterns) => patterns.length === 0);
  return { id: row.id, topic: row.topic, claimants: row.claimants ?? [], ...(isPlain ? { isPlain } : {}) };
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
