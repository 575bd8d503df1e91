import type { Attribution } from './attribute/attributions';
import { MOST, type RankedTopics } from './topics';

/** What a sentence is about, by its own words or by those before it. */
export type Running = { readonly ranked: RankedTopics; readonly isCarried: boolean };

/** Only somebody's words go on with a topic that they do not name. */
const carries: ReadonlySet<Attribution['rule']> = new Set(['cue', 'source', 'colon', 'quotation', 'reported']);
/** Sentences that the same speaker goes on for, and in which somebody else answers; fitted on annotated articles (docs/decisions/010). */
const REACH = { same: 6, other: 4 };
/** The same on a page that speaks of much else. */
const SHORT_REACH = { same: 1, other: 0 };
/** The share of a page's sentences with a word of the war, of its topics or of its parties, from which on the page keeps to it. */
const KEPT_TO = 0.7;
/** Of fewer sentences that share says nothing: parts of a page are asked for alone. */
const FEW = 10;

/** The share of its topical sentences that makes a topic the page's. */
const ON_TOPIC = 0.3;

/** A page's sentences in order, and what is known of each: who says it, its own topics, whether it has words of the war, whether the war is near. */
export type Passages = {
  readonly said: readonly Attribution[];
  readonly own: readonly RankedTopics[];
  readonly worded: readonly boolean[];
  readonly near: readonly boolean[];
};

/** The topics of each sentence; one without any that is near the war goes on with those before it, within its reach. Linear. */
export function runningTopics({ said, own, worded, near }: Passages): readonly Running[] {
  const main = pageTopic(own);
  const isKeptTo = worded.length < FEW || worded.filter(Boolean).length >= KEPT_TO * worded.length;
  const reach = isKeptTo ? REACH : SHORT_REACH;
  let last: { ranked: RankedTopics; holder: string | null } | null = null;
  let distance = 0;
  return said.map((attribution, at): Running => {
    const ranked = own[at] ?? { topics: [], claims: [], term: null };
    const holder = attribution.holder?.id ?? attribution.holder?.label ?? null;
    if (ranked.topics.length > 0) {
      last = { ranked, holder };
      distance = 0;
      return { ranked: { ...ranked, topics: joined(ranked.topics, main) }, isCarried: false };
    }
    distance++;
    const mayCarry = near[at] === true && holder !== null && carries.has(attribution.rule);
    if (last === null || !mayCarry) return { ranked, isCarried: false };
    if (distance > (holder === last.holder ? reach.same : reach.other)) return { ranked, isCarried: false };
    const topics = joined(last.ranked.topics.slice(0, MOST - 1), main);
    return { ranked: { ...last.ranked, topics, claims: [] }, isCarried: true };
  });
}

/** The topic that most sentences of a page have, if it is a page on that topic. */
function pageTopic(own: readonly RankedTopics[]): string | null {
  const counts = new Map<string, number>();
  for (const { topics } of own) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  const topical = own.filter(({ topics }) => topics.length > 0).length;
  return main && main[1] >= ON_TOPIC * topical ? main[0] : null;
}

/** What is said on a page on one topic is about that topic, too: last, where there is room. */
const joined = (topics: readonly string[], main: string | null): readonly string[] =>
  main === null || topics.includes(main) ? topics : [...topics, main].slice(0, MOST);
