import type { Mention, Statement } from '../../lib/findings';
import type { Settings } from '../../lib/settings';
import { leastConfidence } from '../../lib/text/strictness';

export type Choice = Pick<Settings, 'strictness' | 'kindsOff' | 'quiet' | 'neverMark'> & {
  readonly host: string;
  /** Names that the reader took back on this page: `entity-id words`. */
  readonly takenBack: ReadonlySet<string>;
};

/** Whether the reader wants a name marked. */
export function isMentionShown({ entity, text }: Mention, choice: Choice): boolean {
  return (
    !choice.kindsOff.includes(entity.kind) &&
    !choice.neverMark.includes(neverMarkKey(choice.host, entity.id)) &&
    !choice.takenBack.has(takenBackKey(entity.id, text))
  );
}

/** Whether the reader wants a statement marked: sure enough, and by default only where its card has something to tell. */
export function isStatementShown({ confidence, prior, claims }: Statement, choice: Choice): boolean {
  return confidence >= leastConfidence[choice.strictness] && (!choice.quiet || prior.length > 0 || claims.length > 0);
}

/** How `neverMark` names an entity on a site. */
export function neverMarkKey(host: string, entity: string): string {
  return `${host} ${entity}`;
}

/** How a page's own list names an entity by its words. */
export function takenBackKey(entity: string, words: string): string {
  return `${entity} ${words}`;
}
