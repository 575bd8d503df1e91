import type { Statement } from '../findings';
import type { Attribution } from './attribute/attribution';
import type { Parties } from './parties';
import type { TopicEntry } from './types';

/** What decides whether a passage is shown as a statement. */
export type Passage = Parties & {
  readonly rule: Attribution['rule'];
  readonly hasHolder: boolean;
  readonly nature: TopicEntry['nature'];
  readonly stance: Statement['stance'];
  /** Whether it says what somebody wants or rejects. */
  readonly isSided: boolean;
  /** Whether it only tells what happened. */
  readonly isEvent: boolean;
  readonly words: number;
  /** Whether it only tells of an act of saying, one clause in which nothing is said: `The Kremlin reacted sharply`. */
  readonly isMereAct: boolean;
  readonly claims: number;
  /** Words of topics in it. */
  readonly topical: number;
  /** Separate places that name a topic, in it or where its topic is carried from. */
  readonly places: number;
  /** Whether the first of its topics is told by words that only stand in one sentence. */
  readonly isLoose: boolean;
  readonly isCarried: boolean;
  readonly isGoneOnWith: boolean;
};

/** Words without which a sentence of an address asserts nothing: `Three months of shelling.` */
const SHORTEST = 3;
/** Words of topics without which a sentence that nobody is known to say is taken for a report of events. */
const TOPICAL = 2;
/** Places of topics from which on it is not clear which of them is carried on. */
const CROWDED = 3;

/** Whether a topical passage is a position or a contested assertion; reports of events, greetings and fragments are not. */
export function isStatement(passage: Passage): boolean {
  const { rule, hasHolder, nature, stance, isEvent, claims, topical, isCarried } = passage;
  const takesSide = stance !== 'asserts' && stance !== 'unclear';
  if (passage.words === 0) return false;
  if (rule === 'address') return !isCarried && (claims > 0 || takesSide || isContested(passage));
  if (isEvent && stance === 'asserts' && claims === 0) return false;
  if (hasHolder && rule === 'stance' && isCarried) return takesSide;
  if (hasHolder) return takesSide || !isCarried || (passage.places < CROWDED && !(rule === 'cue' && passage.isMereAct));
  if (rule === 'reported') return !isCarried;
  if (claims > 0) return (takesSide || nature === 'assertion') && stance !== 'unclear';
  return takesSide && topical >= TOPICAL && !isCarried && !passage.isLoose;
}

/** In one's own words an assertion is contested where it names the other side; else where topics are dwelt on. */
function isContested({ nature, stance, isSided, words, places, isGoneOnWith, ...parties }: Passage): boolean {
  if (stance !== 'asserts' || words < SHORTEST) return false;
  const isDweltOn = places > 1 || isGoneOnWith;
  return parties.hasOpponent || (isDweltOn && parties.hasParty && (nature === 'assertion' || isSided));
}
