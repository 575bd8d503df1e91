import type { Attribution } from './attribute/attribution';
import { conceptsOf } from './claim-concepts';
import { type ClaimIndex, claimIndex, similarClaims } from './claims';
import type { StatementInput } from './statement-input';
import { MOST, type RankedTopics, rankTopics } from './topics';
import type { TermHit } from './types';

/** Topics and claims that each sentence has by itself: named, declared, or much like an example of a claim. */
export function ownTopics(
  said: readonly Attribution[],
  terms: readonly (readonly TermHit[])[],
  input: StatementInput,
): readonly RankedTopics[] {
  const index = indexOf(input);
  const alone = { topic: input.topic, share: () => 0 };
  const share = sharesOf(said.map(({ sentence }, at) => rankTopics(terms[at] ?? [], sentence, alone).topics));
  return said.map(({ block, sentence }, at) => {
    const { text = '', lang = '' } = input.blocks[block] ?? {};
    const hits = terms[at] ?? [];
    const ranked = rankTopics(hits, sentence, { topic: input.topic, share });
    if (!index) return ranked;
    const similar = similarClaims(index, {
      text: text.slice(sentence.start, sentence.end),
      lang,
      topics: new Set(ranked.topics),
      concepts: new Set(hits.flatMap(({ use }) => (use.kind === 'topic' ? [use.topic.id] : []))),
    }).filter(({ id }) => ranked.claims.every((claim) => claim.id !== id));
    if (similar.length === 0) return ranked;
    const claims = [...ranked.claims, ...similar.map((claim) => ({ ...claim, term: 'similar', place: null }))];
    const topic = index.examples.find(({ claim }) => claim.id === similar[0]?.id)?.claim.topic;
    const topics = topic && !ranked.topics.includes(topic) ? [...ranked.topics, topic].slice(0, MOST) : ranked.topics;
    return { ...ranked, topics, claims };
  });
}

/** What share of a page's topical sentences each topic has. */
function sharesOf(topics: readonly (readonly string[])[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const ids of topics) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = topics.filter((ids) => ids.length > 0).length;
  return (id) => (counts.get(id) ?? 0) / Math.max(1, all);
}

let indexed: ClaimIndex | null = null;

/** The index of the examples, made again only when the examples changed. */
function indexOf({ examples = [], termsOf, entity }: StatementInput): ClaimIndex | null {
  if (examples.length === 0) return null;
  const isSame =
    indexed?.examples.length === examples.length && examples.every((example, at) => indexed?.examples[at] === example);
  if (!isSame) indexed = claimIndex(examples, (text, lang) => conceptsOf(termsOf?.(text, lang) ?? [], entity));
  return indexed;
}
