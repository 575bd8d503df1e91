import type { Mention, Statement } from '../../lib/findings';
import type { Mark } from '../../lib/page/marks';
import type { Settings } from '../../lib/settings';
import { leastConfidence } from '../../lib/text/strictness';

export type Choice = Pick<Settings, 'strictness' | 'kindsOff' | 'quiet' | 'neverMark'> & {
  readonly host: string;
  /** Marks that the reader took back on this page, as `takenBackKey` names them. */
  readonly takenBack: ReadonlySet<string>;
};

/** Whether the reader wants a name marked. */
export function isMentionShown({ entity, text }: Mention, choice: Choice): boolean {
  return (
    !choice.kindsOff.includes(entity.kind) &&
    !choice.neverMark.includes(`${choice.host} ${entity.id}`) &&
    !choice.takenBack.has(`${entity.id} ${text}`)
  );
}

/** Whether the reader wants a statement marked: sure enough, and by default only where its card has something to tell. */
export function isStatementShown(statement: Statement, choice: Choice): boolean {
  const { confidence, prior, claims, text } = statement;
  return (
    confidence >= leastConfidence[choice.strictness] &&
    (!choice.quiet || prior.length > 0 || claims.length > 0) &&
    !choice.neverMark.includes(`${choice.host} ${subjectOf(statement)}`) &&
    !choice.takenBack.has(`${subjectOf(statement)} ${text}`)
  );
}

/** How `neverMark` names what a mark is about on a site: `host id`, the id of an entity, a claim or a topic. */
export function neverMarkKey(host: string, mark: Mark): string {
  return `${host} ${mark.kind === 'mention' ? mark.finding.entity.id : subjectOf(mark.finding)}`;
}

/** How a page's own list names a mark: what it is about, and its words. */
export function takenBackKey(mark: Mark): string {
  return `${mark.kind === 'mention' ? mark.finding.entity.id : subjectOf(mark.finding)} ${mark.finding.text}`;
}

// A statement is of a stored claim, or else of a topic.
function subjectOf({ claims, topics }: Statement): string {
  return claims[0]?.id ?? topics[0] ?? '';
}
