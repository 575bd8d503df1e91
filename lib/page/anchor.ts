import { windowAround } from './frame-place';
import type { Mark } from './marks';
import { rectsOf } from './ranges';

/** Share of the window's height over which a mark is too high to be kept free of its card. */
const mostOfWindow = 0.6;

/** The box beside which the card of a mark goes: at the line that was pointed at, as high as all of its lines in the window. */
export function anchorOf(mark: Mark, line: DOMRect): DOMRect {
  const height = windowAround(mark.block.element.ownerDocument).innerHeight;
  // Lines of another column are beside this one, not above or below it.
  const lines = rectsOf(mark.block, mark).filter(
    ({ top, bottom, left, right }) =>
      bottom > 0 && top < height && left < line.right + line.width && right > line.left - line.width,
  );
  const top = Math.min(line.top, ...lines.map((each) => each.top));
  const bottom = Math.max(line.bottom, ...lines.map((each) => each.bottom));
  return bottom - top > height * mostOfWindow ? line : new DOMRect(line.x, top, line.width, bottom - top);
}
