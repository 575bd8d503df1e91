import type { Article } from './article';
import { flattener, type PageBlock } from './flatten';
import { isNeverRead } from './unwanted';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** A block of which so much is linked is a teaser or a list of links. */
const linkedTeaser = 0.75;

/** The blocks of an article in document order, one at a time, so that the caller may pause. `view`: null where nothing is laid out. */
export function* readBlocks(article: Article, view: Window | null): Generator<PageBlock, void, undefined> {
  for (const root of article.roots) yield* readRoot(root, article, view);
}

/** Blocks without the teasers that follow the last sentence of an article; all, where that would take half of the text. */
export function withoutTail(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const kept = blocks.slice(0, blocks.findLastIndex(isProse) + 1);
  return length(kept) * 2 >= length(blocks) ? kept : blocks;
}

function length(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function isProse({ element, text }: PageBlock): boolean {
  return text.length >= 60 && !/^H\d$/.test(element.tagName) && /[.!?…。।][)\]"'»«”“’]*$/.test(text);
}

// One frame an open element, with what is left of its children.
type Frame = {
  readonly element: Element;
  readonly owner: Element;
  readonly children: Iterator<Node>;
  readonly isBlock: boolean;
  readonly isApart: boolean;
  readonly linked: boolean;
};

function* readRoot(root: Element, article: Article, view: Window | null): Generator<PageBlock, void, undefined> {
  const gather = flattener();
  const finish = (owner: Element) => {
    const done = gather.finish(owner, langOf(owner));
    return done && !(done.linked > linkedTeaser && !mayBeLinked(owner)) ? done.block : null;
  };
  const stack: Frame[] = [enter(root, root, false, view)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const next = frame.children.next();
    if (next.done) {
      stack.pop();
      const block = frame.isBlock ? finish(frame.element) : null;
      if (block) yield block;
      if (frame.isApart) gather.breakLine();
    } else if (isText(next.value)) {
      gather.add(next.value, frame.linked);
    } else if (isElement(next.value)) {
      const child = next.value;
      if (child.tagName === 'BR') gather.breakLine();
      else if (!isNeverRead(child) && !article.isBeside(child) && isShown(child, view)) {
        const inner = enter(child, frame.owner, frame.linked, view);
        const block = inner.isBlock ? finish(frame.owner) : null;
        if (block) yield block;
        if (inner.isApart) gather.breakLine();
        stack.push(inner);
      }
    }
  }
}

function enter(element: Element, owner: Element, linked: boolean, view: Window | null): Frame {
  const isBlock = blockTags.has(element.tagName);
  return {
    element,
    owner: isBlock ? element : owner,
    children: childrenOf(element)[Symbol.iterator](),
    isBlock,
    isApart: !isBlock && standsApart(element, view),
    linked: linked || isLink(element),
  };
}

// What a reader sees: the shadow tree instead of the children, and in its slots the children again.
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

// An inline tag that a style sheet shows as a line of its own; a drop cap floats, but belongs to its word.
function standsApart(element: Element, view: Window | null): boolean {
  if (!view) return false;
  const { display, float, position } = view.getComputedStyle(element);
  const short = (element.textContent ?? '').trim().length <= 3;
  if (float !== 'none' || position === 'absolute') return !short;
  return !/^(inline|contents|none|ruby|math)/.test(display);
}

function isShown(element: Element, view: Window | null): boolean {
  if (!view) return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return display(element, view) === 'contents';
  // Texts for screen readers only are clipped to a pixel; a mark there would be seen by nobody.
  const clipped = element as HTMLElement;
  return !(
    view.getComputedStyle(element).position === 'absolute' &&
    clipped.offsetWidth <= 1 &&
    clipped.offsetHeight <= 1
  );
}

function display(element: Element, view: Window): string {
  return view.getComputedStyle(element).display;
}

function isLink(element: Element): boolean {
  const target = element.tagName === 'A' ? element.getAttribute('href') : null;
  return target !== null && !target.startsWith('#');
}

// Headlines link to their article on live pages, pictures with their captions to a larger one.
function mayBeLinked(owner: Element): boolean {
  return owner.closest('h1, figure') !== null;
}

function langOf(element: Element): string | null {
  const said = element.closest('[lang]');
  return said && said !== said.ownerDocument.documentElement ? said.getAttribute('lang') || null : null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
