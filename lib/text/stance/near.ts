import type { Token } from '../attribute/tokens';

/** Tokens from `first` to `last`, both within. */
export type Place = { readonly first: number; readonly last: number };
/** How far a word is from others, in words. */
export type Distance = (from: Place, to: Place) => number;

/** What a mark between clauses counts for in words. */
const MARK = 4;
const MARKS = /^[,;:–—]$/u;
const isMark = (token: Token | undefined): boolean => token?.isWord === false && MARKS.test(token.text);
type Range = { readonly from: number; readonly to: number };

/** Measures distances among tokens `from` to `to`; 0 for places that share a token. The marks are counted once. */
export function distancesIn(list: readonly Token[], { from, to }: Range): Distance {
  const marks = new Uint32Array(Math.max(0, to - from) + 1);
  for (let at = from; at < to; at++) {
    marks[at - from + 1] = (marks[at - from] ?? 0) + (isMark(list[at]) ? 1 : 0);
  }
  const marksIn = (a: number, b: number) => (marks[b - from] ?? 0) - (marks[a - from] ?? 0);
  return (one, other) => {
    const [left, right] = one.first <= other.first ? [one, other] : [other, one];
    if (right.first <= left.last) return 0;
    return right.first - left.last + marksIn(left.last + 1, right.first) * MARK;
  };
}

/** Numbers the clauses of tokens `from` to `to`: a mark or a joining word begins another. */
export function clausesIn(
  list: readonly Token[],
  { from, to }: Range,
  isJoint: (word: string) => boolean,
): (at: number) => number {
  let clause = 0;
  const clauses = list.slice(from, to).map((token) => (isMark(token) || isJoint(token.low) ? ++clause : clause));
  return (at) => clauses[at - from] ?? -1;
}

/** The place that is nearest to another, and how far it is; null without places. */
export function nearest<One extends Place>(
  places: readonly One[],
  to: Place,
  distance: Distance,
): { readonly place: One; readonly far: number } | null {
  let best: { place: One; far: number } | null = null;
  for (const place of places) {
    const far = distance(place, to);
    if (!best || far < best.far) best = { place, far };
  }
  return best;
}
