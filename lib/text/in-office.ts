import type { TermHit } from './types';

export type RoleHit = TermHit & { readonly use: Extract<TermHit['use'], { kind: 'role' }> };

/** The day of a page (ISO); `named`: ids of those whom a page without a date names. */
export type Occasion = { readonly date: string; readonly named?: ReadonlySet<string> };

/** Offices by whoever holds them on the day of the page; where it has no date, by the last of their holders whom it names, else today's. */
export function inOffice(hits: readonly TermHit[], { date, named }: Occasion): readonly RoleHit[] {
  const roles = hits.filter((hit): hit is RoleHit => hit.use.kind === 'role');
  const current = roles.filter(
    ({ use }) => use.from <= date && (use.to === null || date.slice(0, use.to.length) <= use.to),
  );
  const told = roles.filter(({ use }) => named?.has(use.entity.id));
  if (told.length === 0) return current;
  const latest = new Map<string, RoleHit>();
  for (const hit of told) {
    const before = latest.get(placeOf(hit));
    if (!before || before.use.from < hit.use.from) latest.set(placeOf(hit), hit);
  }
  return [...current.filter((hit) => !latest.has(placeOf(hit))), ...latest.values()].sort((a, b) => a.start - b.start);
}

const placeOf = ({ start, end }: RoleHit): string => `${start} ${end}`;
