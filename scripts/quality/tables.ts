import { type Comparison, isSpeakerRight, isTopicRight } from './compare';

const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(3));

/** One row of figures over articles: found, precision, topic, speaker and stance, each against what was annotated. */
export function figures(name: string, comparisons: readonly Comparison[]): string {
  const pairs = comparisons.flatMap((one) => one.pairs);
  const missed = comparisons.reduce((sum, one) => sum + one.missed.length, 0);
  const spurious = comparisons.reduce((sum, one) => sum + one.spurious.length, 0);
  const found = comparisons.reduce((sum, one) => sum + one.found, 0);
  const topical = pairs.filter(isTopicRight);
  const spoken = pairs.filter(({ gold }) => gold.speaker !== null);
  const cells = [
    name,
    String(comparisons.length),
    String(pairs.length + missed),
    share(pairs.length, pairs.length + missed),
    share(found - spurious, found),
    share(topical.length, pairs.length),
    share(spoken.filter(isSpeakerRight).length, spoken.length),
    share(topical.filter(({ gold, found: one }) => gold.stance === one.stance).length, topical.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table of `figures`. */
export const head = (what: string): string =>
  `| ${what} | articles | annotated | recall | precision | topic | speaker | stance |\n|---|---|---|---|---|---|---|---|`;

const stances = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'];

/** How often each annotated stance (rows) was found as which (columns), where the topic is right. */
export function stanceTable(comparisons: readonly Comparison[]): string {
  const pairs = comparisons.flatMap((one) => one.pairs).filter(isTopicRight);
  const count = (row: string, column: string) =>
    pairs.filter(({ gold, found }) => gold.stance === row && found.stance === column).length;
  const rows = stances.map((row) => `| ${row} | ${stances.map((column) => count(row, column) || '').join(' | ')} |`);
  return [`| annotated | ${stances.join(' | ')} |`, `|---|${stances.map(() => '---|').join('')}`, ...rows].join('\n');
}

/** The pairs of topics that were taken for each other most often; `none` where nothing was found or annotated. */
export function topicTable(comparisons: readonly Comparison[]): string {
  const counts = new Map<string, number>();
  const add = (annotated = 'none', found = 'none') => {
    const key = `| ${annotated} | ${found} |`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { pairs, missed, spurious } of comparisons) {
    for (const pair of pairs) if (!isTopicRight(pair)) add(pair.gold.topics[0], pair.found.topics[0]);
    for (const one of missed) add(one.topics[0], undefined);
    for (const one of spurious) add(undefined, one.topics[0]);
  }
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${key} ${count} |`);
  return ['| annotated | found | times |', '|---|---|---|', ...rows].join('\n');
}
