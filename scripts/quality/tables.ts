import { table } from '../bench/measure';
import { annotatedStance, type Comparison, isTopicRight } from './compare';
import type { Figures, Share } from './figures';

const printed = ({ part, all }: Share) => (all === 0 ? '–' : (part / all).toFixed(3));

/** A table of figures, a row for each name. */
export function figuresTable(what: string, rows: Readonly<Record<string, Figures>>): string {
  const head = ['articles', 'statements', 'recall', 'precision', 'topic', 'speaker', 'stance'];
  const cells = Object.entries(rows).map(([name, one]) => [
    name,
    one.articles,
    one.annotated,
    ...[one.recall, one.precision, one.topics, one.speakers, one.stance].map(printed),
  ]);
  return table([what, ...head], cells);
}

/** A table of names and of whole pages, a row for each name. */
export function namesTable(what: string, rows: Readonly<Record<string, Figures>>): string {
  const head = ['names', 'recall', 'precision', 'linked right', 'pages told right'];
  const cells = Object.entries(rows).map(([name, one]) => [
    name,
    one.nameRecall.all,
    ...[one.nameRecall, one.namePrecision, one.links, one.pages].map(printed),
  ]);
  return table([what, ...head], cells);
}

const stances = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'];

/** How often each annotated stance (rows) was found as which (columns), where the topic is right. */
export function stanceTable(comparisons: readonly Comparison[]): string {
  const pairs = comparisons.flatMap((one) => one.pairs).filter(isTopicRight);
  const count = (row: string, column: string) =>
    pairs.filter((pair) => annotatedStance(pair) === row && pair.found.stance === column).length;
  return table(
    ['annotated', ...stances],
    stances.map((row) => [row, ...stances.map((column) => count(row, column) || '')]),
  );
}

/** The topics that were taken for each other most often, at most 20; `none` where nothing was found or annotated. */
export function topicTable(comparisons: readonly Comparison[]): string {
  const counts = new Map<string, { readonly pair: readonly string[]; readonly times: number }>();
  const add = (annotated = 'none', found = 'none') => {
    const key = `${annotated} ${found}`;
    counts.set(key, { pair: [annotated, found], times: (counts.get(key)?.times ?? 0) + 1 });
  };
  for (const { pairs, missed, spurious } of comparisons) {
    for (const pair of pairs) if (!isTopicRight(pair)) add(pair.gold.topics[0], pair.found.topics[0]);
    for (const one of missed) add(one.topics[0], undefined);
    for (const one of spurious) add(undefined, one.topics[0]);
  }
  const most = [...counts.values()].sort((one, other) => other.times - one.times).slice(0, 20);
  return table(
    ['annotated', 'found', 'times'],
    most.map(({ pair, times }) => [...pair, times]),
  );
}
