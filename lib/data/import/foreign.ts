import { isAnnotation, rowsOfAnnotation } from './annotation';
import { claimReviewsIn, rowsOfClaimReview } from './claim-review';
import type { Details, Names } from './details';
import type { Node } from './json-ld';

/** A row made from another format, not yet checked, and where in the file it comes from. */
export type MadeRow = { readonly value: object; readonly line: number; readonly column: number };

export type Foreign = {
  /** Takes an object that is no row of ours; false when it is of no format that is known. */
  add(value: object, place: { readonly line: number; readonly column: number }): Promise<boolean>;
  /** The rows that were made; reviews of the same claim are together. */
  rows(): readonly MadeRow[];
};

/** Collects what a file has in other formats: ClaimReview of schema.org, annotations of the W3C. */
export function openForeign(details: Details, names: Names): Foreign {
  const made = new Map<string, MadeRow>();
  const keep = (value: object, place: { readonly line: number; readonly column: number }) => {
    const { type, id } = value as { type: string; id: string };
    const before = made.get(`${type}/${id}`);
    const together = before && type === 'claim' ? withReviews(before.value, value) : (before?.value ?? value);
    made.set(`${type}/${id}`, {
      ...(before ?? place),
      line: before?.line ?? place.line,
      column: before?.column ?? place.column,
      value: together,
    });
  };
  return {
    add: async (value, place) => {
      const node = value as Node;
      const reviews = claimReviewsIn(node);
      for (const review of reviews) for (const row of await rowsOfClaimReview(review, details, names)) keep(row, place);
      if (reviews.length > 0) return true;
      if (!isAnnotation(node)) return false;
      for (const row of await rowsOfAnnotation(node, details, names)) keep(row, place);
      return true;
    },
    rows: () => [...made.values()],
  };
}

function withReviews(claim: object, other: object): object {
  const [mine, theirs] = [claim, other].map((row) => (row as { reviews: readonly { url: string }[] }).reviews);
  const fresh = (theirs ?? []).filter(({ url }) => !mine?.some((review) => review.url === url));
  return { ...claim, reviews: [...(mine ?? []), ...fresh] };
}
