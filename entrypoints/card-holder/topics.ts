import type { Mark } from '../../lib/page/marks';
import { counted } from '../annotator.content/counted';

/** The topics of a page's statements, most frequent first. */
export function topicsOf(marks: readonly Mark[]): readonly string[] {
  const all = marks.flatMap((mark) => (mark.kind === 'statement' ? mark.finding.topics : []));
  return counted(all).map(([topic]) => topic);
}
