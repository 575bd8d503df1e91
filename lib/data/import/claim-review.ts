import { slugOf } from '../ids';
import { type Details, digest, importedTopic, importedTopicRow, type Names } from './details';
import { addressOf, dayOf, hostOf, isOfType, listOf, type Node, nodesOf, textOf } from './json-ld';

/** Ids have at most 80 characters; a digest tells claims with the same beginning apart. */
const longestSlug = 60;

/** The fact checks in a node: itself, or the items of a feed. */
export function claimReviewsIn(node: Node): readonly Node[] {
  if (isOfType(node, 'ClaimReview')) return [node];
  if (isOfType(node, 'DataFeedItem')) return nodesOf(node.item).filter((item) => isOfType(item, 'ClaimReview'));
  return nodesOf(node.review).filter((review) => isOfType(review, 'ClaimReview'));
}

/** A schema.org/ClaimReview as rows, not yet checked: the claim with its review, who made it where no name fits, and a topic where none was chosen. */
export async function rowsOfClaimReview(review: Node, details: Details, names: Names): Promise<readonly object[]> {
  const text = textOf(review.claimReviewed);
  const lang = langOf(review, details);
  const [item] = nodesOf(review.itemReviewed);
  const people = await claimantsOf([...nodesOf(item?.author), ...nodesOf(item?.creator)], lang, names);
  const sources = addressesOf(item).map((url) => ({
    title: null,
    publisher: hostOf(url),
    url,
    kind: 'other',
    seen: false,
  }));
  const claim = {
    type: 'claim',
    id: text === '' ? '' : `${slugOf(text).slice(0, longestSlug).replace(/-+$/, '')}-${digest(text)}`,
    topic: details.topic || importedTopic,
    text: { [lang]: text },
    ...(people.length > 0 ? { claimants: people.map(({ id }) => id) } : {}),
    reviews: [reviewOf(review, text, lang)],
    ...(sources.length > 0 ? { sources } : {}),
  };
  const topic = claim.topic === importedTopic ? [importedTopicRow] : [];
  return [...topic, ...people.flatMap(({ row }) => row ?? []), claim];
}

function reviewOf(review: Node, claimed: string, lang: string): object {
  const url = addressOf(review.url) || addressOf(review['@id']);
  const rating = ratingOf(review);
  const published = dayOf(review.datePublished);
  return {
    url,
    publisher: textOf(review.author) || textOf(review.publisher) || hostOf(url),
    title: textOf(review.name) || textOf(review.headline) || claimed,
    ...(rating ? { rating } : {}),
    ...(published ? { published } : {}),
    lang,
  };
}

/** In words where there are any, else as a share: `2/5`. */
function ratingOf({ reviewRating }: Node): string {
  const [rating] = nodesOf(reviewRating);
  if (rating === undefined) return textOf(reviewRating);
  const [value, best] = [textOf(rating.ratingValue), textOf(rating.bestRating)];
  return textOf(rating.alternateName) || textOf(rating.name) || (value && best ? `${value}/${best}` : value);
}

function langOf(review: Node, details: Details): string {
  const named = textOf(review.inLanguage);
  return /^[a-z]{2,3}(-|$)/i.test(named) ? named.toLowerCase().split('-')[0] || details.lang : details.lang;
}

type Claimant = { readonly id: string; readonly row: object | null };

async function claimantsOf(authors: readonly Node[], lang: string, names: Names): Promise<readonly Claimant[]> {
  const found = new Map<string, Claimant>();
  for (const author of authors) {
    const name = textOf(author.name);
    if (name === '') continue;
    const known = await names(name);
    const id = known ?? slugOf(name);
    const kind = isOfType(author, 'Person') ? 'person' : 'other';
    const entityKind = isOfType(author, 'Organization') ? 'org' : kind;
    // Without spellings: whoever is only named in a fact check is not marked on pages.
    const row = { type: 'entity', id, kind: entityKind, label: { [lang]: name }, aliases: [] };
    found.set(id, { id, row: known === null ? row : null });
  }
  return [...found.values()];
}

function addressesOf(item: Node | undefined): readonly string[] {
  const values = [item?.firstAppearance, item?.appearance].flatMap(listOf);
  return [...new Set(values.map(addressOf).filter((url) => url !== ''))];
}
