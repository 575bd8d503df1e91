import type { Part, Term } from '../terms/parse';

/** Which topic's terms refer to which other topics. */
export type References = ReadonlyMap<string, ReadonlySet<string>>;
/** A reference that would close a circle, and the way round: a -> b -> a. */
export type Circle = { readonly from: string; readonly to: string; readonly way: string };

/** Ids that the term refers to. */
export function referencesOf(term: Term): readonly string[] {
  const ids: string[] = [];
  for (const sequence of term)
    for (const phrase of sequence) for (const part of phrase) if (isReference(part)) ids.push(part.id);
  return ids;
}

const isReference = (part: Part) => part.kind === 'reference';

/**
 * How many references deep each topic's terms go: 0 for words only. Topics are evaluated in this order. References that
 * would close a circle are told, and not followed.
 */
export function topicLevels(references: References): {
  readonly levels: ReadonlyMap<string, number>;
  readonly circles: readonly Circle[];
} {
  const levels = new Map<string, number>();
  const circles: Circle[] = [];
  const visit = (id: string, way: readonly string[]): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    let level = 0;
    for (const other of references.get(id) ?? []) {
      const round = [...way, id];
      const back = round.indexOf(other);
      if (back < 0) level = Math.max(level, visit(other, round) + 1);
      else circles.push({ from: id, to: other, way: [...round.slice(back), other].join(' -> ') });
    }
    levels.set(id, level);
    return level;
  };
  for (const id of references.keys()) visit(id, []);
  return { levels, circles };
}
