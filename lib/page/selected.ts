import { quoteOfSelected, type TextQuote } from './quote';

/** What a reader selected, and where it stands. */
export type Selected = { readonly quote: TextQuote; readonly range: Range };

const blocks = 'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, summary, div, section, article';

/** The reader's selection, as far as its first paragraph goes; null when nothing is selected. Sees into the shadow trees that are given. */
export function selected(document: Document, shadowRoots: readonly ShadowRoot[] = []): Selected | null {
  const range = selectedRange(document, shadowRoots);
  if (!range || range.collapsed) return null;
  const block = blockOf(range.startContainer);
  if (!block) return null;
  if (!block.contains(range.endContainer)) range.setEnd(block, block.childNodes.length);
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(block, block.childNodes.length);
  const [said, inside, rest] = [before, range, after].map(textOf);
  const quote = quoteOfSelected({ before: said ?? '', inside: inside ?? '', after: rest ?? '' });
  return quote && { quote, range };
}

function selectedRange(document: Document, shadowRoots: readonly ShadowRoot[]): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] }) ?? [];
  if (!composed) return selection.getRangeAt(0).cloneRange();
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

function blockOf(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest(blocks) ?? element;
}

// Soft hyphens are of the layout, not of the words.
function textOf(range: Range): string {
  return range.toString().replaceAll('\u00AD', '');
}
