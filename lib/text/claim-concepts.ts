import type { TermHit } from './types';

// Claims found again by what is spoken of, whatever the words and the language: the topics and concepts of two
// sentences compared as sets (cosine; docs/decisions/008-claims-by-similarity.md).

/** Topics and concepts in a text; `core` are those without which it says something else: what is done, with what, how. */
export type Concepts = { readonly all: ReadonlySet<string>; readonly core: readonly string[] };

/** Concepts made of several parties, who may be named or not. */
const parties: ReadonlySet<string> = new Set(['leader-any', 'west-any']);
/** Topics and concepts in common, at least: less is said by everybody on the topic. */
const FEWEST = 3;

/** Concepts of words for a party are named after it: `russia-any`. */
export const isParty = ({ use }: TermHit, entity: (id: string) => unknown): boolean =>
  use.kind === 'topic' && use.topic.concept && entity(partyOf({ use })) !== null;

/** The party that a concept is named after. */
export const partyOf = ({ use }: Pick<TermHit, 'use'>): string =>
  use.kind === 'topic' ? use.topic.id.replace(/-any$/, '') : '';

/** The topics and concepts of hits in one text. */
export function conceptsOf(hits: readonly TermHit[], entity: (id: string) => unknown): Concepts {
  const all = new Set<string>();
  const core = new Set<string>();
  for (const hit of hits) {
    if (hit.use.kind !== 'topic') continue;
    const { id, concept } = hit.use.topic;
    all.add(id);
    if (concept && !parties.has(id) && !isParty(hit, entity)) core.add(id);
  }
  return { all, core: [...core] };
}

/** How much a sentence says what an example says, 0..1; 0 where it is not on the topic or lacks a concept of the example's core. */
export function conceptLikeness(sentence: ReadonlySet<string>, { all, core }: Concepts, topic: string): number {
  if (core.length === 0 || !sentence.has(topic) || !core.every((id) => sentence.has(id))) return 0;
  const shared = [...all].filter((id) => sentence.has(id)).length;
  return shared < FEWEST ? 0 : shared / Math.sqrt(all.size * sentence.size);
}
