import type { HiddenRow, Row, Stance } from '../../rows';
import type { Store } from '../db';
import { reviewsOf } from './claim-review';
import { tableOf } from './csv';
import { positionList } from './markdown';
import { namesIn } from './names';

/** How rows can be written into a file. Only the first two read back as the same rows. */
export type ExportFormat = 'ndjson' | 'csv' | 'claim-review' | 'markdown';

export type ExportOptions = {
  readonly format: ExportFormat;
  /** The reader's language, for names of people and topics. */
  readonly lang: string;
  /** The heading of a list; only for Markdown. */
  readonly title?: string;
  /** Words for stances; only for Markdown. */
  readonly stances?: Readonly<Record<Stance, string>>;
};

/** Rows as the text of a file, empty when none can be written so: all for NDJSON and CSV, fact checks of claims for ClaimReview, positions for Markdown. */
export async function exportRows(
  store: Store,
  rows: readonly (Row | HiddenRow)[],
  { format, lang, title = '', stances }: ExportOptions,
): Promise<string> {
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (format === 'csv') return tableOf(rows);
  const shown = rows.filter((row): row is Row => !('hidden' in row));
  const names = await namesIn(store, shown, lang);
  if (format === 'claim-review') {
    const reviews = reviewsOf(shown, names);
    return reviews === null ? '' : `${JSON.stringify(reviews, null, 2)}\n`;
  }
  return positionList(shown, names, { title, ...(stances ? { stances } : {}) });
}

const files: Readonly<Record<ExportFormat, readonly [ending: string, mime: string]>> = {
  ndjson: ['ndjson', 'application/x-ndjson'],
  csv: ['csv', 'text/csv'],
  'claim-review': ['claimreview.json', 'application/ld+json'],
  markdown: ['md', 'text/markdown'],
};

/** The name of a file with its day: `mine-2026-01-31.csv`. */
export function exportName(base: string, format: ExportFormat, now = new Date()): string {
  return `${base}-${now.toISOString().slice(0, 10)}.${files[format][0]}`;
}

/** The media type of a file. */
export function mimeOf(format: ExportFormat): string {
  return files[format][1];
}
