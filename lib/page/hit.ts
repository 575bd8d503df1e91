import type { PageBlock } from './flatten';
import { originOf } from './frame-place';
import type { Mark } from './marks';
import { piecesOf, rectsOf } from './ranges';

/** A mark under a point, and the box of it that the point is in. */
export type Hit = { readonly mark: Mark; readonly rect: DOMRect };

/** Finds marks by text node and offset. */
export type HitIndex = {
  set(block: PageBlock, marks: readonly Mark[]): void;
  delete(block: PageBlock): void;
  /** The mark at a point of a document's own window, names before the statements around them; null where none is drawn. */
  at(document: Document, x: number, y: number): Hit | null;
};

type Interval = { readonly start: number; readonly end: number; readonly mark: Mark };
type Intervals = { readonly mention: Interval[]; readonly statement: Interval[] };

/** How far beside its letters a mark may be hit, px. */
const slack = 2;

/** An empty index. */
export function hitIndex(): HitIndex {
  const byNode = new WeakMap<Text, Intervals>();
  const clear = (block: PageBlock) => {
    for (const { node } of block.segments) byNode.delete(node);
  };
  // Nobody points at most marks of most pages: they are put in order at the first look.
  const waiting = new Map<PageBlock, readonly Mark[]>();
  const order = (block: PageBlock, marks: readonly Mark[]) => {
    clear(block);
    for (const mark of marks) {
      for (const { node, start, end } of piecesOf(block, mark)) {
        const intervals = byNode.get(node) ?? { mention: [], statement: [] };
        intervals[mark.kind].push({ start, end, mark });
        byNode.set(node, intervals);
      }
    }
    for (const { node } of block.segments) {
      byNode.get(node)?.mention.sort(byStart);
      byNode.get(node)?.statement.sort(byStart);
    }
  };
  const at = (document: Document, x: number, y: number) => {
    for (const [block, marks] of waiting) order(block, marks);
    waiting.clear();
    const caret = caretAt(document, x, y);
    const intervals = caret && byNode.get(caret.node);
    if (!caret || !intervals) return null;
    const origin = originOf(document);
    // The caret stands between two letters: either may be the one under the point.
    for (const list of [intervals.mention, intervals.statement]) {
      for (const offset of [caret.offset, caret.offset - 1]) {
        const mark = covering(list, offset)?.mark;
        const rect = mark && rectsOf(mark.block, mark).find((box) => isIn(box, x + origin.x, y + origin.y));
        if (mark && rect) return { mark, rect };
      }
    }
    return null;
  };
  const set = (block: PageBlock, marks: readonly Mark[]) => waiting.set(block, marks);
  const forget = (block: PageBlock) => {
    waiting.delete(block);
    clear(block);
  };
  return { set, delete: forget, at };
}

type Caret = { readonly node: Text; readonly offset: number };

function caretAt(document: Document, x: number, y: number): Caret | null {
  const roots = openRootsAt(document, x, y);
  const caret = document.caretPositionFromPoint(x, y, roots.length > 0 ? { shadowRoots: roots } : undefined);
  const node = caret?.offsetNode;
  return caret && node?.nodeType === 3 ? { node: node as Text, offset: caret.offset } : null;
}

function openRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = document.elementFromPoint(x, y)?.shadowRoot;
  while (root) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
    if (root && roots.includes(root)) break;
  }
  return roots;
}

// The last interval that starts at or before an offset, if it reaches over it: binary search.
function covering(intervals: readonly Interval[], offset: number): Interval | null {
  let low = 0;
  let high = intervals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const interval = intervals[middle];
    if (!interval) return null;
    if (interval.start <= offset && offset < interval.end) return interval;
    if (interval.start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

function byStart(one: Interval, other: Interval): number {
  return one.start - other.start;
}

function isIn(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack;
}
