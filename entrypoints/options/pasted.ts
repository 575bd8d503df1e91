import type { DetectRequest } from '../../lib/findings';
import { findArticle } from '../../lib/page/article';
import { readBlocks, withoutTail } from '../../lib/page/blocks';
import { metadata } from '../../lib/page/metadata';
import { paragraphs } from './tried';

/** What is to be looked through, and as what it was read. */
export type Pasted = { readonly request: DetectRequest; readonly title: string | null };

type Written = { readonly text: string; readonly lang: string; readonly date: string };

/** Reads what was pasted: the HTML of a page as that page would be read, without its scripts and styles; else paragraphs of text. What is chosen goes before what the page says of itself. */
export function readPasted({ text, lang, date }: Written): Pasted | null {
  if (text.trim() === '') return null;
  const page = isPage(text) ? readPage(text) : null;
  const chosen = { ...(lang ? { lang } : {}), ...(date ? { date } : {}) };
  if (page) return { title: page.title, request: { ...page.request, ...chosen } };
  const blocks = paragraphs(text).map((one) => ({ text: one }));
  return { title: null, request: { blocks, ...chosen } };
}

function isPage(text: string): boolean {
  return /<(?:!doctype|html|head|body|article|main|p|div)\b[^>]*>/i.test(text);
}

function readPage(html: string) {
  // A parsed document runs no scripts and loads nothing.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const meta = metadata(parsed, 'https://page.invalid/');
  const article = findArticle(parsed, meta.saysArticle);
  const blocks = article ? withoutTail([...readBlocks(article, null)]).map(({ text }) => ({ text })) : [];
  if (blocks.length === 0) return null;
  const { title } = meta;
  return {
    title: title || (blocks[0]?.text ?? ''),
    request: {
      blocks,
      ...(title ? { title } : {}),
      ...(meta.lang ? { lang: meta.lang } : {}),
      ...(meta.date ? { date: meta.date } : {}),
    },
  };
}
