import type { Attribution } from './attribute/attributions';
import type { RankedTopics } from './topics';

/** What a sentence is about, by its own words or by those before it. */
export type Running = { readonly ranked: RankedTopics; readonly isCarried: boolean };

/** Only somebody's words go on with a topic that they do not name. */
const carries: ReadonlySet<Attribution['rule']> = new Set([
  'cue',
  'source',
  'colon',
  'quotation',
  'reported',
  'stance',
]);
/** Sentences that the same speaker goes on for, and in which somebody else answers, on a page whose speakers keep to the topic; and on any other. */
const FAR = { same: 4, other: 2 };
const NEAR = { same: 1, other: 0 };
/** The share of attributed sentences with a topic of their own, and of the main topic among these, that make a page of the first kind. */
const KEPT = 0.45;
const MAIN = 0.3;
/** Topical sentences of a page of the first kind, at least. */
const FEWEST = 4;

/** The topics of each sentence; one without any goes on with those before it, within its reach. Linear. */
export function runningTopics(said: readonly Attribution[], own: readonly RankedTopics[]): readonly Running[] {
  const { main, isKept } = pageTopic(said, own);
  const reach = isKept ? FAR : NEAR;
  let last: { ranked: RankedTopics; holder: string | null } | null = null;
  let distance = 0;
  return said.map((attribution, at): Running => {
    const ranked = own[at] ?? { topics: [], claims: [], term: null };
    const holder = attribution.holder?.id ?? attribution.holder?.label ?? null;
    if (ranked.topics.length > 0) {
      last = { ranked, holder };
      distance = 0;
      return { ranked, isCarried: false };
    }
    distance++;
    if (last === null || holder === null || !carries.has(attribution.rule)) return { ranked, isCarried: false };
    const limit = holder === last.holder ? reach.same : reach.other;
    if (distance > (attribution.rule === 'stance' ? Math.min(1, limit) : limit)) return { ranked, isCarried: false };
    const topics = [...new Set([...last.ranked.topics.slice(0, 2), ...(main ? [main] : [])])].slice(0, 3);
    return { ranked: { ...last.ranked, topics, claims: [] }, isCarried: true };
  });
}

/** The topic that most sentences of a page have, and whether its speakers keep to it. */
function pageTopic(
  said: readonly Attribution[],
  own: readonly RankedTopics[],
): { main: string | null; isKept: boolean } {
  const counts = new Map<string, number>();
  for (const { topics } of own) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  const spoken = said.flatMap(({ holder, rule }, at) =>
    holder && carries.has(rule) ? [own[at]?.topics.length ?? 0] : [],
  );
  const topical = spoken.filter((count) => count > 0).length;
  const all = own.filter(({ topics }) => topics.length > 0).length;
  const isKept = topical >= FEWEST && topical >= spoken.length * KEPT && (main?.[1] ?? 0) >= all * MAIN;
  return { main: main?.[0] ?? null, isKept };
}
