import type { ClaimReview, ClaimRow, Row } from '../../rows';
import { textIn } from '../cards/language';
import type { Names } from './names';

/** The fact checks of claims as schema.org/ClaimReview in JSON-LD; claims without one are left out, null when no claim has one. */
export function reviewsOf(rows: readonly Row[], names: Names): object | null {
  const claims = rows.filter((row): row is ClaimRow => row.type === 'claim');
  const nodes = claims.flatMap((claim) => (claim.reviews ?? []).map((review) => node(claim, review, names)));
  return nodes.length === 0 ? null : { '@context': 'https://schema.org', '@graph': nodes };
}

function node(claim: ClaimRow, review: ClaimReview, names: Names): object {
  const lang = review.lang ?? Object.keys(claim.text)[0] ?? names.lang;
  const appearances = (claim.sources ?? []).flatMap(({ url }) => url ?? []);
  return {
    '@type': 'ClaimReview',
    url: review.url,
    name: review.title,
    inLanguage: lang,
    claimReviewed: textIn(claim.text, lang),
    author: { '@type': 'Organization', name: review.publisher },
    ...(review.published ? { datePublished: review.published } : {}),
    ...(review.rating ? { reviewRating: { '@type': 'Rating', alternateName: review.rating } } : {}),
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.claimants?.length
        ? { author: claim.claimants.map((id) => ({ '@type': 'Thing', name: names.entity(id) })) }
        : {}),
      ...(appearances.length > 0 ? { appearance: appearances } : {}),
    },
  };
}
