import type { Statement } from '../../lib/findings';
import type { Metadata } from '../../lib/page/metadata';

/** A statement of a page as Markdown: the words, who said them, where and when they are written. */
export function citation(
  { text, speaker }: Statement,
  { title, url, publisher, author }: Metadata,
  date: string,
): string {
  const source = [author, `[${title.replace(/[[\]]/g, '\\$&')}](${url})`, publisher, date].filter(Boolean).join(', ');
  return `> ${text.replace(/\s+/g, ' ')}\n>\n> — ${speaker ? `${speaker.label}, in: ` : ''}${source}\n`;
}
