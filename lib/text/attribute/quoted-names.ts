import type { Mention } from '../../findings';
import type { Span } from '../../rows';
import type { Candidate } from './candidate';
import { placedIn, type Reading } from './reading';

/** Quotations without those that are nothing but the name of a body: `die Zeitung „Le Monde“`. Linear. */
export function withoutNames(text: string, quotes: readonly Span[], mentions: readonly Mention[]): readonly Span[] {
  const ends = new Map(mentions.flatMap(({ start, end, entity }) => (entity.kind === 'org' ? [[start, end]] : [])));
  if (quotes.length === 0 || ends.size === 0) return quotes;
  return quotes.filter(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    const first = start + 1 + inside.length - inside.trimStart().length;
    return (ends.get(first) ?? 0) < first + inside.trim().length;
  });
}

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
