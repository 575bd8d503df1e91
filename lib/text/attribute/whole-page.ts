import type { Address } from './address';
import type { Attribution } from './attribution';
import type { Interview } from './interview';

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

/** On a page that argues in its own voice, what is linked to nobody is the page's. */
export function argued(one: Attribution): Attribution {
  return one.holder === null ? { ...one, cue: null, form: 'direct', rule: 'address' } : one;
}

/** On a page that is somebody's address, what nobody else is quoted with is that person's own: so is what they say that others want. */
export function addressed(one: Attribution, { speaker }: Address): Attribution {
  if (isOthers(one)) return one;
  return { ...one, holder: speaker, cue: null, form: 'direct', rule: 'address' };
}
