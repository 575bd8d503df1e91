import type { CardPosition } from '../lib/cards';
import type { Edtf } from '../lib/rows';
import { daysOf, yearOf, yearStart } from './dates';

/** A position on the axis. `at`: share of its width; `lane`: 0 on the axis, 1 and 2 above it where dots would touch. */
export type Dot = {
  readonly position: CardPosition;
  readonly at: number;
  readonly lane: number;
  readonly isLater: boolean;
};
type Tick = { readonly year: number; readonly at: number; readonly isLabelled: boolean };
export type Axis = { readonly dots: readonly Dot[]; readonly ticks: readonly Tick[]; readonly article: number };

/** Shares of the width: how near dots may stand (24 px, the least target, in a window of 320), labels of years, a year to the article's label. */
const dotRoom = 0.084;
const labelRoom = 0.11;
const articleRoom = 0.3;
/** From this share on the article's label ends at its line; before the other it begins there. */
export const endsAtLine = 0.72;
export const beginsAtLine = 0.16;

/** Lays positions out on a true time axis that ends with the article or the last position; null when nothing is dated. */
export function axis(positions: readonly CardPosition[], article: Edtf): Axis | null {
  const now = daysOf(article);
  const dated = positions
    .flatMap((position) => {
      const days = daysOf(position.date);
      return days ? [{ position, day: (days.from + days.to) / 2, isLater: now !== null && days.from > now.to }] : [];
    })
    .sort((one, other) => one.day - other.day);
  const first = dated[0];
  if (!first || !now) return null;
  const start = Math.min(first.day, now.from);
  const end = Math.max(dated.at(-1)?.day ?? now.to, now.to);
  const width = Math.max(end - start, 60);
  // Room at both ends for the halves of shapes.
  const share = (day: number) => 0.03 + (0.94 * (day - start)) / width;
  return {
    dots: lanes(dated.map(({ position, day, isLater }) => ({ position, at: share(day), lane: 0, isLater }))),
    ticks: ticks(yearOf(start), yearOf(end), share, share(now.to)),
    article: share(now.to),
  };
}

function lanes(dots: readonly Dot[]): readonly Dot[] {
  const ends = [-1, -1, -1];
  return dots.map((dot) => {
    const free = ends.findIndex((end) => dot.at - end >= dotRoom);
    const lane = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[lane] = dot.at;
    return { ...dot, lane };
  });
}

function ticks(from: number, to: number, share: (day: number) => number, article: number): readonly Tick[] {
  let last = -1;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const at = share(yearStart(year));
    const isLabelled = at >= 0 && at < 0.95 && at - last >= labelRoom && !isUnderArticle(at, article);
    if (isLabelled) last = at;
    return { year, at, isLabelled };
  }).filter(({ at }) => at >= 0);
}

function isUnderArticle(at: number, article: number): boolean {
  if (article > endsAtLine) return at > article - articleRoom;
  if (article < beginsAtLine) return at < article + articleRoom;
  return Math.abs(at - article) < articleRoom * 0.7;
}
