import type { EntityRow } from '../../rows';
import { finding, type RowFinding } from './finding';

/** Whom each entity stands for, by id. */
export type StandsFor = ReadonlyMap<string, string | undefined>;

/** What is expected of a name that stands for another. */
export const noCircle = 'a name that does not stand for itself, not by way of others either';

/** The way from an entity over those that it stands for, back to itself: a, b, a; null where it ends elsewhere. */
export function wayRound(id: string, standsFor: StandsFor): readonly string[] | null {
  const way = new Set([id]);
  let at = standsFor.get(id);
  for (; at !== undefined && !way.has(at); at = standsFor.get(at)) way.add(at);
  return at === id ? [...way, id] : null;
}

/** Entities that stand for themselves by way of others; one that does so at once is a reference to itself. */
export function checkCircles(entities: readonly EntityRow[]): readonly RowFinding[] {
  const all = new Map(entities.map(({ id, standsFor }) => [id, standsFor]));
  return entities.flatMap((row) => {
    const way = row.standsFor === row.id ? null : wayRound(row.id, all);
    return way === null
      ? []
      : [finding(row, 'standsFor', ['an entity that does not stand for this one', way.join(' -> ')])];
  });
}
