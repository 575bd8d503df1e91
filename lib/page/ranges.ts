import type { Span } from '../rows';
import type { PageBlock, Segment } from './flatten';
import { originOf } from './frame-place';

type Point = { readonly node: Text; readonly offset: number };

/** Where a span of a block stands in the page, as a range that costs nothing while the page changes; null when its text is gone. */
export function rangeOf(block: PageBlock, span: Span): StaticRange | null {
  const ends = endsOf(block, span);
  if (!ends) return null;
  const [start, end] = ends;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** The boxes that a span takes in the window that the reader looks at, one a line; empty when its text is gone or not laid out. Lays the page out. */
export function rectsOf(block: PageBlock, span: Span): readonly DOMRect[] {
  const ends = endsOf(block, span);
  if (!ends) return [];
  const [start, end] = ends;
  const range = block.element.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const { x, y } = originOf(block.element.ownerDocument);
  return x === 0 && y === 0 ? rects : rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

/** The segments that a span touches, with the part of each node it takes. */
export function piecesOf(block: PageBlock, span: Span): readonly { node: Text; start: number; end: number }[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (let index = segmentAt(block.segments, span.start); index < block.segments.length; index++) {
    const segment = block.segments[index];
    if (!segment || segment.start >= span.end) break;
    const start = segment.at + Math.max(0, span.start - segment.start);
    const end = segment.at + Math.min(segment.length, span.end - segment.start);
    if (end > start) pieces.push({ node: segment.node, start, end });
  }
  return pieces;
}

function endsOf(block: PageBlock, span: Span): readonly [Point, Point] | null {
  const first = block.segments[segmentAt(block.segments, span.start)];
  const last = block.segments[segmentAt(block.segments, span.end - 1)];
  if (!first || !last || span.end <= span.start) return null;
  const start = pointIn(first, span.start);
  const end = pointIn(last, span.end);
  // Both must still hold what they held: the page may have changed since it was read.
  const lives = start.node.isConnected && end.node.isConnected;
  return lives && start.offset <= start.node.length && end.offset <= end.node.length ? [start, end] : null;
}

function pointIn(segment: Segment, offset: number): Point {
  const inside = Math.min(segment.length, Math.max(0, offset - segment.start));
  return { node: segment.node, offset: segment.at + inside };
}

// The last segment that starts at or before an offset: binary search, 0 when there is none.
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
