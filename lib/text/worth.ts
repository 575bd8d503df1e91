import type { Statement } from '../findings';
import type { Attribution } from './attribute/attribution';
import type { TopicEntry } from './types';

/** What decides whether a passage is shown as a statement. */
export type Passage = {
  readonly rule: Attribution['rule'];
  readonly hasHolder: boolean;
  readonly nature: TopicEntry['nature'];
  readonly stance: Statement['stance'];
  /** Whether it says what somebody wants or rejects. */
  readonly isSided: boolean;
  /** Whether it only tells what happened. */
  readonly isEvent: boolean;
  readonly words: number;
  /** Whether it names somebody, a country or the speaker's own side. */
  readonly hasParty: boolean;
  readonly claims: number;
  /** Words of topics in it. */
  readonly topical: number;
  readonly isCarried: boolean;
};

/** Words without which a sentence of an address asserts nothing: `Three months of shelling.` */
const SHORTEST = 3;
/** Words of topics without which a sentence that nobody is known to say is taken for a report of events. */
const TOPICAL = 2;

/** Whether a topical passage is a position or a contested assertion; reports of events, greetings and fragments are not. */
export function isStatement(passage: Passage): boolean {
  const { rule, hasHolder, nature, stance, isSided, isEvent, words, hasParty, claims, topical, isCarried } = passage;
  const takesSide = stance !== 'asserts' && stance !== 'unclear';
  if (words === 0) return false;
  if (rule === 'address') {
    if (isCarried) return false;
    return (
      claims > 0 ||
      takesSide ||
      ((nature === 'assertion' || isSided) && stance === 'asserts' && hasParty && words >= SHORTEST)
    );
  }
  if (isEvent && stance === 'asserts' && claims === 0) return false;
  if (hasHolder) return true;
  if (rule === 'reported') return !isCarried;
  if (claims > 0) return (takesSide || nature === 'assertion') && stance !== 'unclear';
  return takesSide && topical >= TOPICAL && !isCarried;
}
