import type { PageBlock } from './flatten';
import type { Mark } from './marks';
import { rangeOf } from './ranges';

/** Paints marks without touching the page's elements (CSS Custom Highlight API). */
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
  /** Takes all paint away. */
  clear(): void;
};

const layers = { statement: 0, mention: 1, hover: 2, active: 3 } as const;
type Layer = keyof typeof layers;

/** A painter over a page's highlight registry; `css` is what open shadow roots with marks adopt. */
export function painter(registry: HighlightRegistry, css: string): Painter {
  const highlights = new Map<Layer, Highlight>();
  const painted = new Map<PageBlock, readonly (readonly [Layer, StaticRange])[]>();
  const adopt = adopter(css);
  for (const layer of Object.keys(layers) as Layer[]) {
    const highlight = new Highlight();
    highlight.priority = layers[layer];
    highlights.set(layer, highlight);
  }

  const erase = (block: PageBlock) => {
    for (const [layer, range] of painted.get(block) ?? []) highlights.get(layer)?.delete(range);
    painted.delete(block);
  };
  const paint = (block: PageBlock, marks: readonly Mark[]) => {
    erase(block);
    const ranges = marks.flatMap((mark) => {
      const range = rangeOf(block, mark);
      return range ? [[mark.kind, range] as const] : [];
    });
    for (const [layer, range] of ranges) highlights.get(layer)?.add(range);
    if (ranges.length === 0) return;
    painted.set(block, ranges);
    adopt(block.element.getRootNode());
  };
  const only = (layer: Layer) => (mark: Mark | null) => {
    const highlight = highlights.get(layer);
    highlight?.clear();
    const range = mark && rangeOf(mark.block, mark);
    if (range) highlight?.add(range);
  };
  // After an update of the extension the next painter may already stand under the name.
  const withdraw = (name: string, highlight: Highlight) => {
    if (registry.get(name) === highlight) registry.delete(name);
  };
  const theme = (isDark: boolean) => {
    for (const [layer, highlight] of highlights) {
      withdraw(nameOf(layer, !isDark), highlight);
      registry.set(nameOf(layer, isDark), highlight);
    }
  };
  const clear = () => {
    for (const [layer, highlight] of highlights) {
      highlight.clear();
      withdraw(nameOf(layer, true), highlight);
      withdraw(nameOf(layer, false), highlight);
    }
    painted.clear();
  };
  theme(false);
  return { paint, erase, activate: only('active'), hover: only('hover'), theme, clear };
}

function nameOf(layer: Layer, isDark: boolean): string {
  return `standpunkt-${layer}${isDark ? '-dark' : ''}`;
}

// Rules for highlights do not reach into shadow trees: each that holds a mark adopts one sheet, and its elements stay as they are.
function adopter(css: string): (root: Node) => void {
  let sheet: CSSStyleSheet | null = null;
  return (root) => {
    if (!('adoptedStyleSheets' in root) || root.nodeType === root.DOCUMENT_NODE) return;
    const shadow = root as ShadowRoot;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  };
}
