import { bodyWords } from '../unknown/bodies';
import type { Reading } from './reading';

const bodies = new Set(bodyWords);

/** The last token of a body that says in its name what it is for, where nouns have capitals, or -1: `Zentrum für Osteuropastudien`. */
export function bodyEnd({ list, language }: Reading, at: number, to: number): number {
  const isFree = (here: number) => here < to && list[here]?.isWord === true;
  const isNoun = (here: number) => isFree(here) && list[here]?.text !== list[here]?.low;
  if (language.data.capitals !== 'nouns' || !bodies.has(list[at]?.text ?? '') || list[at + 1]?.low !== 'für') return -1;
  const first = isNoun(at + 2) ? at + 2 : at + 3;
  if (!isNoun(first)) return -1;
  const isJoined = language.data.conjunctions.includes(list[first + 1]?.low ?? '') && isNoun(first + 2);
  return isJoined ? first + 2 : first;
}
