import type { Attribution } from './attribute/attribution';
import { MOST, noTopics, type RankedTopics } from './topics';

/** What a sentence is about, by its own words or by those before it; a topic that the sentence before or after has too is gone on with. */
export type Running = { readonly ranked: RankedTopics; readonly isCarried: boolean; readonly isGoneOnWith: boolean };

/** Only somebody's words go on with a topic that they do not name. */
const carries: ReadonlySet<Attribution['rule']> = new Set(['cue', 'source', 'colon', 'quotation', 'reported']);
/** Sentences that the same speaker goes on for, in which somebody else answers, and from which one points back (`Moskau ist dagegen`); fitted on annotated articles (docs/decisions/010). */
const REACH = { same: 6, other: 4, pointing: 2 };
/** The share of a page's sentences with a topic of their own from which on it keeps to them; what else is said on other pages is about anything. */
const KEPT_TO = 0.35;
/** Of fewer sentences that share says nothing: parts of a page are asked for alone. */
const FEW = 16;

/** The share of its topical sentences that makes a topic the page's. */
const ON_TOPIC = 0.3;

/** A page's sentences in order, and what is known of each: who says it, its own topics, whether the war is near. */
export type Passages = {
  readonly said: readonly Attribution[];
  readonly own: readonly RankedTopics[];
  readonly near: readonly boolean[];
  /** Which sentences say by a word for it that they speak of what was said before. */
  readonly isPointing: readonly boolean[];
};

/** The topics of each sentence; one without any that is near the war goes on with those before it, within its reach. Linear. */
export function runningTopics({ said, own, near, isPointing }: Passages): readonly Running[] {
  const main = pageTopic(own);
  const isKeptTo = own.length < FEW || topicalIn(own) >= KEPT_TO * own.length;
  let last: { ranked: RankedTopics; holder: string | null } | null = null;
  let distance = 0;
  return said.map((attribution, at): Running => {
    const ranked = own[at] ?? noTopics;
    const isGoneOnWith = sharesTopic(ranked, own[at - 1]) || sharesTopic(ranked, own[at + 1]);
    const holder = attribution.holder?.id ?? attribution.holder?.label ?? null;
    if (ranked.topics.length > 0) {
      last = { ranked, holder };
      distance = 0;
      return { ranked: { ...ranked, topics: joined(ranked.topics, main) }, isCarried: false, isGoneOnWith };
    }
    distance++;
    const mayCarry =
      isKeptTo &&
      near[at] === true &&
      holder !== null &&
      (carries.has(attribution.rule) || (attribution.rule === 'stance' && isPointing[at] === true));
    const isSame = holder === last?.holder;
    if (last === null || !mayCarry || distance > reachOf(attribution, isSame))
      return { ranked, isCarried: false, isGoneOnWith };
    const topics = joined(last.ranked.topics.slice(0, MOST - 1), main);
    return { ranked: { ...last.ranked, topics, claims: [] }, isCarried: true, isGoneOnWith };
  });
}

/** Over how many sentences a topic is carried; reported words go on with what the same speaker says. */
function reachOf({ rule }: Attribution, isSame: boolean): number {
  if (rule === 'stance') return REACH.pointing;
  if (isSame) return REACH.same;
  return rule === 'reported' ? 0 : REACH.other;
}

const sharesTopic = ({ topics }: RankedTopics, other: RankedTopics | undefined): boolean =>
  topics.slice(0, 1).some((topic) => other?.topics.includes(topic));

/** The topic that most sentences of a page have, if it is a page on that topic. */
function pageTopic(own: readonly RankedTopics[]): string | null {
  const counts = new Map<string, number>();
  for (const { topics } of own) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  return main && main[1] >= ON_TOPIC * topicalIn(own) ? main[0] : null;
}

const topicalIn = (own: readonly RankedTopics[]): number => own.filter(({ topics }) => topics.length > 0).length;

/** What is said on a page on one topic is about that topic, too: last, where there is room. */
const joined = (topics: readonly string[], main: string | null): readonly string[] =>
  main === null || topics.includes(main) ? topics : [...topics, main].slice(0, MOST);
