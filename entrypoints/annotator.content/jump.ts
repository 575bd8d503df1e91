import { windowAround } from '../../lib/page/frame-place';
import type { Mark } from '../../lib/page/marks';
import { rectsOf } from '../../lib/page/ranges';
import { sightRoom } from '../../lib/page/sheet';

/** Brings a mark to where its card leaves it in sight and gives the first of its boxes; null when its text is gone. */
export function bringIntoView(mark: Mark): DOMRect | null {
  const { block } = mark;
  const first = rectsOf(block, mark)[0];
  if (!first) return null;
  const view = windowAround(block.element.ownerDocument);
  const { top, bottom } = sightRoom(view);
  const isSeen = (rect: DOMRect) => rect.top >= top && rect.bottom <= bottom;
  if (isSeen(first)) return first;
  block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A block higher than the window, or a card that will cover its middle.
  const rect = rectsOf(block, mark)[0];
  if (rect && !isSeen(rect)) view.scrollBy({ top: rect.top - (top + (bottom - top) / 3), behavior: 'instant' });
  return rectsOf(block, mark)[0] ?? null;
}

/** The mark of the same kind of thing before or after another, around the end; null when it is the only one. */
export function neighbour(marks: readonly Mark[], from: Mark | null, step: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  const index = from ? marks.indexOf(from) : -1;
  if (index === -1) return (step === 1 ? marks[0] : marks.at(-1)) ?? null;
  return marks[(index + step + marks.length) % marks.length] ?? null;
}

/** Marks of the same name. */
export function samePlaces(marks: readonly Mark[], { kind, finding }: Mark): readonly Mark[] {
  if (kind === 'statement') return marks.filter((mark) => mark.kind === 'statement');
  return marks.filter((mark) => mark.kind === 'mention' && mark.finding.entity.id === finding.entity.id);
}
