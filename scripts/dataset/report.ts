import type { ClaimRow, EntityRow, PositionRow, Row } from '../../lib/rows';
import { type Side, sideOf, sides, sidesOfClaim } from './sides';

/** Coverage of a dataset as Markdown tables: rows, claims and their fact checks, sides, languages, topics, years, kinds of source, holders. */
export function report(rows: readonly Row[]): string {
  const positions = rows.flatMap((row) => (row.type === 'position' ? [row] : []));
  const entities = new Map(rows.flatMap((row) => (row.type === 'entity' ? [[row.id, row]] : [])));
  const parts = [
    table(
      'Rows',
      tally(rows, (row) => [row.type]),
    ),
    table(
      'Names by kind',
      tally([...entities.values()], (row) => [row.kind]),
    ),
    table('Names by language of an alias', tally([...entities.values()], languagesOf)),
    ...claimTables(
      rows.flatMap((row) => (row.type === 'claim' ? [row] : [])),
      entities,
    ),
    ...positionTables(positions, entities),
  ];
  return parts.join('\n');
}

type Count = readonly [name: string, count: number];

function claimTables(claims: readonly ClaimRow[], entities: ReadonlyMap<string, EntityRow>): readonly string[] {
  const sidesOf = (row: ClaimRow) => sidesOfClaim(row, entities);
  const checked = claims.filter(({ reviews }) => (reviews?.length ?? 0) > 0);
  return [
    table(
      'Claims by language of the text',
      tally(claims, (row) => Object.keys(row.text)),
    ),
    table('Claims by side of their usual claimants', inOrder(tally(claims, sidesOf))),
    table('Claims with a published fact check, by side of their usual claimants', inOrder(tally(checked, sidesOf))),
    table(
      'Fact checks by publisher',
      tally(
        claims.flatMap(({ reviews }) => reviews ?? []),
        ({ publisher }) => [publisher],
      ),
      'count',
    ),
  ];
}

function positionTables(
  positions: readonly PositionRow[],
  entities: ReadonlyMap<string, EntityRow>,
): readonly string[] {
  return [
    table('Positions by side', inOrder(tally(positions, (row) => [sideOf(row, entities)]))),
    table(
      'Positions by language of the statement',
      tally(positions, (row) => Object.keys(row.statement)),
    ),
    table(
      'Positions by topic',
      tally(positions, (row) => [row.topic]),
    ),
    table(
      'Positions by year',
      tally(positions, (row) => [row.date.slice(0, 4)]),
    ),
    table(
      'Positions by kind of source',
      tally(positions, (row) => [row.source.kind]),
    ),
    table(
      'Positions by source seen',
      tally(positions, (row) => [row.source.seen ? 'seen' : 'not seen']),
    ),
    table(
      'Positions by holder',
      tally(positions, ({ holder }) => [entities.get(holder)?.label.en ?? holder]),
      'count',
    ),
  ];
}

function inOrder(counts: readonly Count[]): readonly (readonly [Side, number])[] {
  const found = new Map(counts);
  return sides.map((side) => [side, found.get(side) ?? 0]);
}

function languagesOf({ aliases }: EntityRow): readonly string[] {
  return [...new Set(aliases.map(({ lang }) => lang))];
}

function tally<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const name of items.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}

function table(title: string, counts: readonly Count[], order: 'name' | 'count' = 'name'): string {
  const sorted = order === 'count' ? counts.toSorted(([, left], [, right]) => right - left) : counts;
  return [`## ${title}`, '', '| | |', '|---|--:|', ...sorted.map(([name, count]) => `| ${name} | ${count} |`), ''].join(
    '\n',
  );
}
