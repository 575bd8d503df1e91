import { findArticle } from '../../lib/page/article';
import { readBlocks } from '../../lib/page/blocks';
import type { PageBlock } from '../../lib/page/flatten';

/** A paragraph of no account, long enough to count as one of an article's. */
export const filler =
  'Ein Satz ohne Belang, der nur da ist, damit der Text lang wird und als Absatz eines Artikels zählt. '
    .repeat(3)
    .trim();

/** Fills the page with an article of our own; gives its element. */
export function showArticle(inner: string, around = ''): HTMLElement {
  document.body.innerHTML = `<article>${inner}<p>${filler}</p><p>${filler}</p><p>${filler}</p></article>${around}`;
  return document.querySelector('article') as HTMLElement;
}

/** The blocks of the page as the extension reads them, without the filler. */
export function blocksOfPage(): readonly PageBlock[] {
  const article = findArticle(document, true);
  return article ? [...readBlocks(article, window)].filter(({ text }) => text !== filler) : [];
}

/** The block that holds some words, and the span of these words in it. */
export function find(words: string): { readonly block: PageBlock; readonly start: number; readonly end: number } {
  const block = blocksOfPage().find(({ text }) => text.includes(words));
  if (!block)
    throw new Error(`expected a block with "${words}", got ${JSON.stringify(blocksOfPage().map(({ text }) => text))}`);
  const start = block.text.indexOf(words);
  return { block, start, end: start + words.length };
}

/** What a range of the page holds. */
export function textOf(range: AbstractRange | null): string | null {
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
