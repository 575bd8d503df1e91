import type { Span } from '../rows';
import type { TermHit, TopicEntry } from './types';

export type RankedTopics = {
  /** Most important first, at most three. */
  readonly topics: readonly string[];
  readonly claims: readonly ClaimHit[];
  /** The words that decided the first topic. */
  readonly term: string | null;
  /** How many separate places name a topic. */
  readonly places: number;
};
/** What is said of no topic. */
export const noTopics: RankedTopics = { topics: [], claims: [], term: null, places: 0 };
/** A claim and the words that make it; null where it is only like an example. */
export type ClaimHit = {
  readonly id: string;
  readonly score: number;
  readonly term: string;
  readonly place: Span | null;
};
/** What being the topic of the whole page counts: as much as one word, so that it decides between topics of like weight (docs/decisions/010). */
const PAGE_WEIGHT = 1;
/** What words that only stand in the same sentence (`&`) count of one that is named. */
const LOOSE = 0.65;
/** What a word inside a longer one of another topic counts of it. */
const COVERED = 0.5;
type Weighed = { weight: number; first: number; term: string; spans: Span[] };

/** Topics a statement names, at most. */
export const MOST = 3;
/** A pattern of a claim says more than any term of a topic. */
const CLAIM_WEIGHT = 4;

/** What is known of topics beyond the sentence: their rows, and what share (0..1) of the page's topical sentences each has. */
export type TopicFacts = {
  topic(id: string): TopicEntry | null;
  share(id: string): number;
};

/** Topics and declared claims among the hits within a span: the more specific, earlier and more frequent first; of equals, what the page is about. */
export function rankTopics(hits: readonly TermHit[], span: Span, { topic, share }: TopicFacts): RankedTopics {
  const inside = hits.filter((hit) => hit.start >= span.start && hit.end <= span.end);
  const weights = new Map<string, Weighed>();
  const claims = new Map<string, ClaimHit>();
  const add = (id: string, weight: number, hit: TermHit) => {
    const known = weights.get(id);
    if (known) addWeight(known, weight, hit);
    else weights.set(id, { weight, first: hit.start, term: hit.use.term, spans: [hit] });
  };
  for (const hit of inside) {
    if (hit.use.kind === 'claim') {
      claims.set(hit.use.claim.id, { id: hit.use.claim.id, score: 1, term: hit.use.term, place: hit });
      if (topic(hit.use.claim.topic)) add(hit.use.claim.topic, CLAIM_WEIGHT, hit);
    } else if (hit.use.kind === 'topic' && !hit.use.topic.concept) {
      add(hit.use.topic.id, weightOf(hit, inside), hit);
    }
  }
  const length = Math.max(1, span.end - span.start);
  const score = ([id, { weight, first }]: [string, Weighed]) =>
    weight - (first - span.start) / length / 2 + share(id) * PAGE_WEIGHT;
  const ranked = [...weights].sort((a, b) => score(b) - score(a)).slice(0, MOST);
  return {
    topics: ranked.map(([id]) => id),
    claims: [...claims.values()],
    term: ranked[0]?.[1].term ?? null,
    places: placesOf([...weights.values()].flatMap(({ spans }) => spans)),
  };
}

/** Spans that overlap are one place. */
function placesOf(spans: readonly Span[]): number {
  let count = 0;
  let free = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (count > 0 && start < free) continue;
    count++;
    free = end;
  }
  return count;
}

/** Further words of a topic count half; terms over the same words are one, as heavy as the heaviest. */
function addWeight(known: Weighed, weight: number, { start, end }: Span): void {
  const isSame = known.spans.some((other) => other.start < end && other.end > start);
  known.weight = isSame ? Math.max(known.weight, weight) : known.weight + weight / 2;
  known.spans.push({ start, end });
}

/** A term of several words is more specific than one; one inside a longer hit of another topic counts little. */
function weightOf(hit: TermHit, all: readonly TermHit[]): number {
  const isLoose = hit.use.term.includes('&');
  const parts = isLoose ? 1 : hit.use.term.split(/[\s…]+/u).length;
  const isCovered = all.some(
    (other) =>
      other.use.kind !== 'role' &&
      !other.use.term.includes('&') &&
      other.start <= hit.start &&
      other.end >= hit.end &&
      other.end - other.start > hit.end - hit.start + 3,
  );
  const whole = isLoose ? LOOSE : 1;
  return (isCovered ? COVERED : whole) + Math.min(2, parts - 1) * 0.4;
}
