import type { ClaimRow, EntityRow, PositionRow } from '../../lib/rows';

/** Sides as the coverage report counts them; a body of several states is counted with none of them but Europe. */
export const sides = ['Russia', 'Ukraine', 'United States', 'Europe', 'others'] as const;
export type Side = (typeof sides)[number];

const states: Readonly<Record<string, Side>> = {
  ...of('Russia', 'russia Q159'),
  ...of('Ukraine', 'ukraine Q212'),
  ...of('United States', 'united-states usa us united-states-of-america Q30'),
  ...of(
    'Europe',
    `albania austria belgium bosnia-and-herzegovina bulgaria croatia cyprus czech-republic czechia denmark estonia
    european-commission european-council european-parliament european-union eu finland france germany greece holy-see
    hungary iceland ireland italy kosovo latvia lithuania luxembourg malta moldova montenegro netherlands north-macedonia
    norway poland portugal romania serbia slovakia slovenia spain sweden switzerland united-kingdom uk vatican
    vatican-city Q458 Q183 Q142 Q145 Q36 Q38 Q28 Q214 Q213 Q40 Q29 Q45 Q31 Q55 Q32 Q35 Q34 Q33 Q20 Q191 Q211 Q37 Q218
    Q219 Q224 Q215 Q41 Q229 Q233 Q27 Q189 Q39 Q403 Q236 Q222 Q221 Q225 Q217 Q237 Q8880 Q8889 Q8886`,
  ),
};

/** For whom a position counts: whom it was taken on behalf of, else whom its holder speaks or stands for. */
export function sideOf(position: PositionRow, entities: ReadonlyMap<string, EntityRow>): Side {
  const starts = [position.onBehalfOf, position.holder].flatMap((id) => (id === undefined ? [] : [id]));
  return starts.map((id) => walk(id, entities, new Set())).find((side) => side !== null) ?? 'others';
}

/** For whom each usual claimant of a claim speaks, every side once. */
export function sidesOfClaim(claim: ClaimRow, entities: ReadonlyMap<string, EntityRow>): readonly Side[] {
  return [...new Set((claim.claimants ?? []).map((id) => walk(id, entities, new Set()) ?? 'others'))];
}

function walk(id: string, entities: ReadonlyMap<string, EntityRow>, been: Set<string>): Side | null {
  const side = states[id];
  if (side !== undefined) return side;
  if (been.has(id)) return null;
  been.add(id);
  const row = entities.get(id);
  const next = [row?.standsFor ?? [], (row?.speaksFor ?? []).map(({ entity }) => entity)].flat();
  return next.map((other) => walk(other, entities, been)).find((found) => found !== null) ?? null;
}

function of(side: Side, ids: string): Record<string, Side> {
  return Object.fromEntries(ids.split(/\s+/).map((id) => [id, side]));
}
