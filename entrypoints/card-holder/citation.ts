import type { Citation } from '../../lib/card-messages';
import type { Statement } from '../../lib/findings';
import type { Metadata } from '../../lib/page/metadata';

/** A statement of a page to be copied: the words, who said them, where and when they are written. */
export function citation(
  { text, speaker }: Statement,
  { title, url, publisher, author }: Metadata,
  date: string,
): Citation {
  const words = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  const listed = (...parts: readonly (string | null)[]) =>
    `— ${speaker ? `${speaker.label}, in: ` : ''}${parts.filter(Boolean).join(', ')}\n`;
  const link = `[${title.replace(/[[\]]/g, '\\$&')}](${url})`;
  return {
    markdown: `> ${words}\n>\n> ${listed(author, link, publisher, date)}`,
    plain: `${words}\n${listed(author, title, publisher, date, url)}`,
  };
}
