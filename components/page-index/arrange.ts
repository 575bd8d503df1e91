import type { IndexLine } from './index-line';

/** What the statements of a page are ordered by. */
export const orders = ['speaker', 'topic', 'reading'] as const;
export type Order = (typeof orders)[number];

/** Statements, given by speaker with their topic aside, in another order; always in reading order within a group. */
export function arranged(lines: readonly IndexLine[], order: Order): readonly IndexLine[] {
  if (order === 'speaker') return lines;
  return lines.map((line) =>
    order === 'topic'
      ? { ...line, group: line.aside, aside: line.group }
      : { ...line, group: '', aside: [line.group, line.aside].filter(Boolean).join(' · ') },
  );
}
