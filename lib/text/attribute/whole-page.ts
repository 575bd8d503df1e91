import type { Address } from './address';
import type { Attribution } from './attributions';
import type { Interview } from './interview';

/** In an interview a question is nobody's position, and what nobody else is linked to is the guest's. */
export function answered(
  said: readonly Attribution[],
  block: number,
  { turns, speaker }: Interview,
): readonly Attribution[] {
  const turn = turns.get(block);
  if (turn?.kind === 'asks') return [];
  if (turn) return said.map((one) => addressed(one, { speaker: turn.holder }));
  if (turns.size > 0) return said;
  return said.map((one) => (one.rule === 'quotation' ? { ...one, holder: speaker } : one));
}

/** On a page that is somebody's address, what nobody else is quoted with is that person's own: so is what they say that others want. */
export function addressed(one: Attribution, { speaker }: Address): Attribution {
  if ((one.rule === 'cue' || one.rule === 'source') && one.holder?.id) return one;
  return { ...one, holder: speaker, cue: null, form: 'direct', rule: 'address' };
}
