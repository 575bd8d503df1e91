import { windowAround } from '../../lib/page/frame-place';
import type { Mark } from '../../lib/page/marks';
import { rectsOf } from '../../lib/page/ranges';

/** Brings a mark into the window's middle and gives the first of its boxes; null when its text is gone. */
export function bringIntoView(mark: Mark): DOMRect | null {
  const first = rectsOf(mark.block, mark)[0];
  if (!first) return null;
  const view = windowAround(mark.block.element.ownerDocument);
  if (first.top < 60 || first.bottom > view.innerHeight - 120) {
    const before = mark.block.element.getBoundingClientRect().top;
    mark.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A block higher than the window: its middle is not where the mark is.
    const rect = rectsOf(mark.block, mark)[0];
    if (rect && (rect.top < 60 || rect.bottom > view.innerHeight - 60)) {
      view.scrollBy({ top: rect.top - view.innerHeight / 3, behavior: 'instant' });
    }
    if (mark.block.element.getBoundingClientRect().top === before) return first;
  }
  return rectsOf(mark.block, mark)[0] ?? null;
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
