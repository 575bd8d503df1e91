import type { Candidate } from './candidate';
import { placedIn, type Reading } from './reading';

/** Whether a noun says what the body is whose name stands right behind it, in quotation marks or not: `die Zeitung | „Le Monde“`. */
export function isKindOf({ list, mentions, language: { is } }: Reading, noun: Candidate, body: Candidate): boolean {
  const between = list.slice(noun.last + 1, body.first);
  if (noun.kind !== 'people' || body.kind !== 'mention') return false;
  const [placed] = placedIn(mentions, body.first, body.first + 1);
  if (placed?.value.entity.kind !== 'org') return false;
  const low = list[noun.first]?.low ?? '';
  if (between.length === 0) return is.organ(low) || is.body(low);
  return between.length === 1 && MARK.test(between[0]?.text ?? '');
}

/** A mark that opens a quotation. */
export const MARK = /^[„“”«»"‚‘’']$/u;
