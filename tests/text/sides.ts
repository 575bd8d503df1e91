import type { Mention } from '../../lib/findings';
import type { EntityEntry, TermHit } from '../../lib/text/types';

// A small world of sides: who stands or speaks for whom, names and terms of a page by their ids alone.

const entries: Readonly<Record<string, Partial<EntityEntry>>> = {
  kremlin: { standsFor: 'russia' },
  bankova: { standsFor: 'ukraine' },
  president: { speaksFor: [{ entity: 'russia' }] },
  minister: { speaksFor: [{ entity: 'ukraine' }] },
  envoy: { speaksFor: [{ entity: 'ukraine' }, { entity: 'russia' }] },
  turncoat: { speaksFor: [{ entity: 'france' }, { entity: 'russia' }] },
};

export const entity = (id: string): EntityEntry => ({
  ...{ id, label: id, kind: 'other', gender: null, standsFor: null, speaksFor: [] },
  ...entries[id],
});

export const mention = (id: string): Mention => ({
  ...{ block: 0, start: 0, end: 1, text: id, candidates: 1, why: [] },
  entity: { id, label: id, kind: 'other' },
});

export const term = (id: string, concept = false): TermHit => ({
  ...{ start: 0, end: 1, dataset: 'd' },
  use: { kind: 'topic', topic: { id, nature: 'position', concept }, lang: 'de', term: id },
});
