import type { Address } from './address';
import type { Attribution } from './attribution';
import type { Holder } from './discourse';
import type { Interview } from './interview';
import type { Reading } from './reading';
import { tokenAt } from './tokens';

/** In an interview a question only names a topic, and what nobody else is linked to is the guest's, as are quotations in the lead. */
export function answered(
  said: readonly Attribution[],
  block: number,
  { turns, speaker }: Interview,
): readonly Attribution[] {
  const turn = turns.get(block);
  if (turn?.kind === 'asks') return said.map((one) => asked(one));
  if (turn) return said.map((one) => (isOthers(one) ? one : { ...one, ...spoken, holder: turn.holder }));
  return said.map((one) => (one.rule === 'quotation' ? { ...one, holder: speaker } : one));
}

const asked = ({ spokenOf, ...one }: Attribution): Attribution => ({
  ...one,
  holder: null,
  cue: null,
  form: 'narrative',
  rule: 'none',
});

const spoken = { cue: null, form: 'direct', rule: 'quotation' } as const;

/** Whether somebody known is quoted with a sentence. */
const isOthers = ({ rule, holder }: Attribution): boolean =>
  (rule === 'cue' || rule === 'source') && holder !== null && holder.id !== null;

/** On a page that argues in its own voice, what is linked to nobody is the page's, or its author's. */
export function argued(one: Attribution, author: Holder | null, reading?: Reading): Attribution {
  return one.holder === null || (reading && isWriters(one, reading))
    ? { ...one, holder: author, cue: null, form: 'direct', rule: 'address' }
    : one;
}

/** `Ich halte die Sanktionen ...`: a form of reported speech that is one of the first person, too. */
const isWriters = ({ rule, sentence }: Attribution, { list, quoteAt, language }: Reading): boolean =>
  rule === 'reported' &&
  list
    .slice(tokenAt(list, sentence.start), tokenAt(list, sentence.end))
    .some(({ low, start }) => quoteAt[tokenAt(list, start)] === -1 && language.is.firstSubject(low));

/** On a page that is somebody's address, what nobody else is quoted with is that person's own: so is what they say that others want. */
export function addressed(one: Attribution, { speaker }: Address): Attribution {
  if (isOthers(one)) return one;
  return { ...one, holder: speaker, cue: null, form: 'direct', rule: 'address' };
}
