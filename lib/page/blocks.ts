import type { Article } from './article';
import { flattener, type PageBlock } from './flatten';
import { cursorIn } from './tree';
import { isNeverRead } from './unwanted';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements within each other from which on asking a browser whether one is shown, which looks at all around it, costs more than its style. */
const deep = 100;

/** A block of which so much is linked is a teaser or a list of links. */
const linkedTeaser = 0.75;

const sentenceEnd = /[.!?…。।][)\]"'»«”“’]*$/;

const account = /\/\/(?:[a-z]+\.)?(?:x\.com|twitter\.com|facebook\.com|instagram\.com|t\.me)\/[^/?#]+\/?$/i;

/** The blocks of an article in document order, one at a time, so that the caller may pause. `view`: null where nothing is laid out. */
export function* readBlocks(article: Article, view: Window | null): Generator<PageBlock, void, undefined> {
  for (const root of article.roots) yield* readRoot(root, article, view);
}

/** Blocks without the teasers and invitations that follow the last sentence of an article; all, where that would take half of the text. */
export function withoutTail(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let end = blocks.findLastIndex(isProse) + 1;
  while (end > 0 && isClosing(blocks[end], blocks[end - 1])) end++;
  const kept = blocks.slice(0, end);
  return length(kept) * 2 >= length(blocks) ? kept : blocks;
}

function length(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function isProse({ element, text }: PageBlock): boolean {
  return text.length >= 60 && !/^H\d$/.test(element.tagName) && sentenceEnd.test(text) && !isInvitation(element);
}

// A last sentence may be short: it follows at once, as a paragraph of the same text, and leads nowhere.
function isClosing(block: PageBlock | undefined, before: PageBlock | undefined): boolean {
  return (
    block?.element.tagName === 'P' &&
    block.element.parentElement === before?.element.parentElement &&
    sentenceEnd.test(block.text) &&
    block.element.querySelector('a[href]') === null
  );
}

// A page ends with where to write to and whom to follow: a mailbox, or the accounts of several networks, whose addresses have one part.
function isInvitation(element: Element): boolean {
  const targets = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const accounts = targets.filter((target) => account.test(target));
  return accounts.length > 1 || targets.some((target) => target.startsWith('mailto:'));
}

// One frame an open element, with what is left of its children.
type Frame = {
  readonly element: Element;
  readonly owner: Element;
  readonly next: () => Node | null;
  readonly isBlock: boolean;
  readonly isApart: boolean;
  readonly linked: boolean;
  /** Of what is folded only the summary is seen. */
  readonly isFolded: boolean;
};

function* readRoot(root: Element, article: Article, view: Window | null): Generator<PageBlock, void, undefined> {
  const gather = flattener();
  const finish = (owner: Element) => {
    const done = gather.finish(owner, langOf);
    return done && !(done.linked > linkedTeaser && !mayBeLinked(owner)) ? done.block : null;
  };
  const stack: Frame[] = [enter(root, null, false)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.next();
    if (!child) {
      stack.pop();
      const block = frame.isBlock ? finish(frame.element) : null;
      if (block) yield block;
      if (frame.isApart) gather.breakLine();
    } else if (isText(child)) {
      gather.add(child, frame.linked);
    } else if (isElement(child)) {
      if (child.tagName === 'BR') gather.breakLine();
      else if (!isNeverRead(child) && !article.isBeside(child)) {
        if (view && frame.isFolded && child.tagName !== 'SUMMARY') continue;
        const shown = !view || (stack.length < deep && isPlainlyShown(child)) ? 'inline' : layOut(child, view);
        if (shown === 'hidden') continue;
        const inner = enter(child, frame, shown === 'apart');
        const block = inner.isBlock ? finish(frame.owner) : null;
        if (block) yield block;
        if (inner.isApart) gather.breakLine();
        stack.push(inner);
      }
    }
  }
}

function enter(element: Element, around: Frame | null, isApart: boolean): Frame {
  const isBlock = blockTags.has(element.tagName);
  return {
    element,
    owner: isBlock || !around ? element : around.owner,
    next: cursorIn(element),
    isBlock,
    isApart: !isBlock && isApart,
    linked: around?.linked || isLink(element),
    isFolded: element.tagName === 'DETAILS' && !(element as HTMLDetailsElement).open,
  };
}

// A block is a line of its own whatever its style: without a class nobody clips it, and whether it is shown is asked at a third of the cost.
function isPlainlyShown(element: Element): boolean {
  return (
    blockTags.has(element.tagName) &&
    !element.hasAttribute('class') &&
    !element.hasAttribute('style') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

// Whether a reader sees an element, and whether it is a line of its own. Only its own style counts: what is around was looked at before.
function layOut(element: Element, view: Window): 'hidden' | 'apart' | 'inline' {
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return 'hidden';
  if (style.visibility !== 'visible' && display !== 'contents') return 'hidden';
  if (/^(inline|contents|ruby|math)/.test(display)) return 'inline';
  if (style.position === 'absolute' && isTiny(element as HTMLElement)) return 'hidden';
  // A drop cap floats, but belongs to its word.
  const isTaken = style.float !== 'none' || style.position === 'absolute';
  return isTaken && (element.textContent ?? '').trim().length <= 3 ? 'inline' : 'apart';
}

// Texts for screen readers only are clipped to a pixel; a mark there would be seen by nobody.
function isTiny({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth <= 1 && offsetHeight <= 1;
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
