import type { Hit } from './signs';
import type { Scene } from './votes';

/** Whether a word or phrase makes a condition of what is said. */
export const isCondition = (hit: Hit, scene: Scene): boolean =>
  hit.sign === 'condition' || hit.sign === 'need' || (hit.sign === 'inverted' && isOpening(hit, scene));

/** Whether a verb begins a sentence or a quotation, or a clause in the subjunctive of reported speech: `Trump sagte, ziehe Moskau ab, ...`. */
function isOpening({ first }: Hit, { list, clauseOf }: Scene): boolean {
  const before = list[first - 1];
  if (clauseOf(first - 1) < 0 || before?.text === ':' || QUOTE.test(before?.text ?? '')) return true;
  return before?.text === ',' && list[first]?.low.endsWith('e') === true;
}

const QUOTE = /^[„“"»«‚‘]$/u;

/** `Only with sanctions`, `without sanctions nothing`: who needs the topic's thing for something is for it. */
export const isNeeded = ({ sign, first }: Hit, { topicAt }: Scene): boolean =>
  sign === 'need' && topicAt.some((place) => place.first > first && place.first - first <= NEEDED);

/** Words between `only`, `without` and what is needed, at most. */
const NEEDED = 4;
