import type { Mark } from '../../lib/page/marks';

/** The topics of a page's statements, most frequent first. */
export function topicsOf(marks: readonly Mark[]): readonly string[] {
  const all = marks.flatMap((mark) => (mark.kind === 'statement' ? mark.finding.topics : []));
  const grouped = [...Map.groupBy(all, (topic) => topic)];
  return grouped.sort(([, one], [, other]) => other.length - one.length).map(([topic]) => topic);
}
