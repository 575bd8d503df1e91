import { quoteOfSelected, type TextQuote } from './quote';

/** What a reader selected, and where it stands. */
export type Selected = { readonly quote: TextQuote; readonly range: Range };

const blocks = 'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, summary, div, section, article';

/** The reader's selection, as far as its first paragraph goes; null when nothing is selected. Does not see into shadow trees. */
export function selected(document: Document): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
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

function blockOf(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest(blocks) ?? element;
}

// Soft hyphens are of the layout, not of the words.
function textOf(range: Range): string {
  return range.toString().replaceAll('\u00AD', '');
}
