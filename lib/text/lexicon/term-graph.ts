import type { Part, Term } from '../terms/parse';

/** Which topic's term refers to which other topics. */
export type References = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids that the term refers to. */
export function referencesOf(term: Term): readonly string[] {
  return term.flat(2).flatMap((part: Part) => (part.kind === 'reference' ? [part.id] : []));
}

/**
 * How many references deep each topic's terms go: 0 for words only. Topics are evaluated in this order.
 * Throws, with the way round, where a topic refers to itself through others.
 */
export function topicLevels(references: References): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const visit = (id: string, way: readonly string[]): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    if (way.includes(id)) {
      throw new Error(`Terms refer to each other in a circle: ${[...way.slice(way.indexOf(id)), id].join(' -> ')}`);
    }
    const deeper = [...(references.get(id) ?? [])].map((other) => visit(other, [...way, id]) + 1);
    const level = Math.max(0, ...deeper);
    levels.set(id, level);
    return level;
  };
  for (const id of references.keys()) visit(id, []);
  return levels;
}
