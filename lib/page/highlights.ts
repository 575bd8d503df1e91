import type { Span } from '../rows';
import { adoptedRules } from './adopted';
import { type Canvas, canvas, type Layer } from './canvas';
import type { PageBlock } from './flatten';
import type { Mark } from './marks';
import { rangeOf } from './ranges';

/** Paints the marks of a page, its frames and its open shadow roots. */
export type Painter = {
  /** Replaces what is painted in a block. */
  paint(block: PageBlock, marks: readonly Mark[]): void;
  erase(block: PageBlock): void;
  /** The mark whose card is open; null for none. */
  activate(mark: Mark | null): void;
  /** The mark under the pointer; null for none. */
  hover(mark: Mark | null): void;
  /** Paints for a dark page or a light one. */
  theme(isDark: boolean): void;
  /** Rules of the reader's own that go after ours; empty for none. */
  restyle(rules: string): void;
  /** Takes all paint away. */
  clear(): void;
};

type Painted = { readonly on: Canvas; readonly ranges: readonly (readonly [Layer, StaticRange])[] };

/**
 * A painter over a page; `css` are the rules that the page itself has from the extension, and its frames and shadow roots have not.
 * `isSolid`: the browser paints every highlight as if it were selected, whatever its rules.
 */
export function painter(document: Document, css: string, isSolid = () => false): Painter {
  const canvases = new Map<Document, Canvas>();
  const painted = new Map<PageBlock, Painted>();
  const adopted = adoptedRules(css);
  let isDark = false;

  const canvasOf = ({ element: { ownerDocument } }: PageBlock) => {
    const known = canvases.get(ownerDocument);
    if (known) return known;
    for (const gone of canvases.keys()) if (!gone.defaultView) canvases.delete(gone);
    const made = canvas((ownerDocument.defaultView ?? window) as Window & typeof globalThis);
    made.theme(isDark);
    canvases.set(ownerDocument, made);
    return made;
  };
  const erase = (block: PageBlock) => {
    const before = painted.get(block);
    for (const [layer, range] of before?.ranges ?? []) before?.on.delete(layer, range);
    painted.delete(block);
  };
  const paint = (block: PageBlock, marks: readonly Mark[]) => {
    erase(block);
    const isCut = isSolid();
    const ranges = marks.flatMap((mark) => {
      const range = rangeOf(block, isCut && mark.kind === 'statement' ? firstWord(mark) : mark);
      return range ? [[mark.kind, range] as const] : [];
    });
    if (ranges.length === 0) return;
    const on = canvasOf(block);
    for (const [layer, range] of ranges) on.add(layer, range);
    painted.set(block, { on, ranges });
    const root = block.element.getRootNode() as Document | ShadowRoot;
    if (root !== document && 'adoptedStyleSheets' in root) adopted.adopt(root);
  };
  const only = (layer: Layer) => (mark: Mark | null) => {
    const on = mark && canvasOf(mark.block);
    for (const each of canvases.values()) each.only(layer, each === on && mark ? rangeOf(mark.block, mark) : null);
  };
  return {
    paint,
    erase,
    activate: only('active'),
    hover: only('hover'),
    theme: (dark) => {
      if (dark === isDark) return;
      isDark = dark;
      for (const each of canvases.values()) each.theme(dark);
    },
    restyle: (rules) => {
      adopted.replace(css + rules);
      if (rules !== '') adopted.adopt(document);
    },
    clear: () => {
      for (const each of canvases.values()) each.clear();
      painted.clear();
      adopted.withdraw();
    },
  };
}

// Of an article with its statements selected nothing could be read: the whole of one is painted under the pointer and while its card is open.
function firstWord({ block, start, end }: Mark): Span {
  const length = block.text.slice(start, end).search(/\s/);
  return { start, end: length > 0 ? start + length : end };
}
