import type { Lang, Span } from '../../rows';
import { abbreviations, ordinals } from './abbreviations';

const segmenters = new Map<Lang, Intl.Segmenter>();
const stopped = new Map(Object.entries(abbreviations).map(([lang, words]) => [lang, new Set(words)]));

/** Sentences of one block, without the white space around them; every letter of the block is in one. Linear in the text. */
export function sentences(text: string, lang: Lang): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const piece of pieces(text)) {
    for (const { index, segment } of segmenterOf(lang).segment(text.slice(piece.start, piece.end))) {
      const start = piece.start + index + (segment.length - segment.trimStart().length);
      const end = piece.start + index + segment.trimEnd().length;
      if (end <= start) continue;
      const last = found.at(-1);
      if (last && end - last.start <= LONGEST && isSame(text, last, { start, end }, lang)) last.end = end;
      else found.push({ start, end });
    }
  }
  return found;
}

/** Code units that are segmented at once, about: the segmenter's time grows with the square of its text (measured in Node 20). */
const PIECE = 4000;

/** Code units of what is still taken for one sentence where the segmenter broke it: all in a sentence is compared with each other. */
const LONGEST = 2000;

/** Parts of a long text, cut behind the mark that ends a sentence, else at a space. */
function pieces(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  while (text.length - start > 2 * PIECE) {
    const window = text.slice(start + PIECE, start + 2 * PIECE);
    const stop = /[.!?…]["'”“»’)]*\s+/u.exec(window) ?? /\s+/u.exec(window);
    const end = stop ? start + PIECE + stop.index + stop[0].length : start + 2 * PIECE;
    found.push({ start, end });
    start = end;
  }
  return [...found, { start, end: text.length }];
}

function segmenterOf(lang: Lang): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/** A network whose name looks like an initial. */
const NETWORK = /^[XХ]$/u;

/** Whether the standard algorithm broke inside a sentence: after an abbreviation, an initial, an ordinal, a question inside a quotation. */
function isSame(text: string, before: Span, after: Span, lang: Lang): boolean {
  if (text.slice(before.end, after.start).includes('\n')) return false;
  const first = text.slice(after.start, Math.min(after.end, after.start + 12));
  if (/^[\s"'„“”«»‚‘’)\]]*$/u.test(text.slice(after.start, Math.min(after.end, after.start + 40)))) return true;
  if (/^\p{Ll}/u.test(first)) return true;
  if (text[before.end - 1] !== '.') return false;
  const tail = text.slice(Math.max(before.start, before.end - 16), before.end - 1);
  const word = /[\p{L}\p{N}.-]*$/u.exec(tail)?.[0] ?? '';
  if (NETWORK.test(word)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+-?\p{Lu}$/u.test(word)) return true;
  if (/^\d{1,2}$/.test(word)) return ordinals.has(lang) && !/\d[.:,]?$/.test(tail.slice(0, -word.length).trimEnd());
  return stopped.get(lang)?.has(word.toLowerCase()) === true;
}
