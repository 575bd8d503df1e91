import type { EntityRow, PositionRow, Row } from '../../lib/rows';
import { sideOf, sides } from './sides';

/** Coverage of a dataset as Markdown tables: rows, sides, languages, topics, years, kinds of source, holders. */
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
    table('Positions by side', bySide(positions, entities)),
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
  return parts.join('\n');
}

type Count = readonly [name: string, count: number];

function bySide(positions: readonly PositionRow[], entities: ReadonlyMap<string, EntityRow>): readonly Count[] {
  const counts = new Map(tally(positions, (row) => [sideOf(row, entities)]));
  return sides.map((side) => [side, counts.get(side) ?? 0]);
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
