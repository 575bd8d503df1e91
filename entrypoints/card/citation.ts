import type { CitationFormat } from '../../components/card/actions';
import type { Citation } from '../../lib/card-messages';

/** A statement of a page to be copied: the words, who said them, where and when they are written. `speaker`: as the reader's language names whoever it is. */
export function citation(cited: Citation, speaker: string | null, format: CitationFormat): string {
  const { text, title, url, publisher, author, date } = cited;
  const words = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  const listed = (...parts: readonly (string | null)[]) =>
    `— ${speaker ? `${speaker}, in: ` : ''}${parts.filter(Boolean).join(', ')}\n`;
  if (format === 'plain') return `${words}\n${listed(author, title, publisher, date, url)}`;
  const link = `[${title.replace(/[[\]]/g, '\\$&')}](${url})`;
  return `> ${words}\n>\n> ${listed(author, link, publisher, date)}`;
}
