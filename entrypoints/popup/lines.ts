import type { IndexLine } from '../../components/page-index/index-line';
import type { IndexEntry, PageLabels } from '../../lib/messages';

/** Names of a page as lines, most frequent first. */
export function nameLines(entries: readonly IndexEntry[], times: (count: number) => string): readonly IndexLine[] {
  return entries
    .filter((entry) => entry.kind === 'mention')
    .toSorted((a, b) => b.count - a.count || a.first - b.first)
    .map((entry) => ({ kind: 'mention', index: entry.first, text: entry.label, aside: times(entry.count), group: '' }));
}

/** Statements of a page as lines in reading order, grouped by who speaks; `unnamed` stands for the article's own voice. */
export function statementLines(
  entries: readonly IndexEntry[],
  labels: PageLabels,
  unnamed: string,
): readonly IndexLine[] {
  return entries
    .filter((entry) => entry.kind === 'statement')
    .map(({ index, text, topics: [topic = ''], speaker, speakerId }) => ({
      kind: 'statement',
      index,
      text,
      // An id is nothing to read: nothing stands there until the background has said.
      aside: labels.topics[topic] ?? '',
      group: labels.entities[speakerId ?? ''] ?? speaker ?? unnamed,
    }));
}
