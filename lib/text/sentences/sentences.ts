import type { Lang, Span } from '../../rows';
import { isFunctionWord } from '../function-words';
import { abbreviations, beforeFigures, closing, ordinals } from './abbreviations';

const segmenters = new Map<Lang, Intl.Segmenter>();
const setsOf = (lists: Readonly<Record<Lang, readonly string[]>>) =>
  new Map(Object.entries(lists).map(([lang, words]) => [lang, new Set(words)]));
const stopped = setsOf(abbreviations);
const counting = setsOf(beforeFigures);
const ending = setsOf(closing);

/** Sentences of one block, without the white space around them; every letter of the block is in one. Linear in the text. */
export function sentences(text: string, lang: Lang): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const piece of pieces(text)) {
    // The standard takes three stops for an end, their one letter not.
    const plain = text.slice(piece.start, piece.end).replaceAll('…', '.');
    for (const { index, segment } of segmentsOf(plain, lang)) {
      const last = found.at(-1);
      const end = piece.start + index + segment.trimEnd().length;
      let start = piece.start + index + (segment.length - segment.trimStart().length);
      if (last && SET_OFF.test(text.slice(start, start + 2))) {
        last.end = start + 1;
        start = end - text.slice(start + 1, end).trimStart().length;
      }
      if (last && last.end === start && opensNext(text.slice(last.start, last.end))) {
        last.end -= 1;
        start -= 1;
      }
      if (end <= start) continue;
      if (last && end - last.start <= LONGEST && isSame(text, last, { start, end }, lang)) last.end = end;
      else found.push({ start, end });
    }
  }
  return found;
}

/** A full stop without the space behind it: `сказал он.В Киеве`, but not `Газета.Ру`. */
const UNSPACED =
  /(?<=\p{Ll}{2}["»”]?[.!?]|\p{Ll}{2}[.!?][»”])(?=["«„“]?(?!Ру(?!\p{L}))[А-ЯЁЄІЇҐ](?:[а-яёєіїґ'’]|\s\p{Ll}))/u;

/** The standard's sentences, parted where a page has lost the space between two. */
function* segmentsOf(text: string, lang: Lang): Generator<{ readonly index: number; readonly segment: string }> {
  for (const { index, segment } of segmenterOf(lang).segment(text)) {
    let at = index;
    for (const part of segment.split(UNSPACED)) {
      yield { index: at, segment: part };
      at += part.length;
    }
  }
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

/** A closing mark behind a space, « Non ! », which the standard takes for the next sentence's. */
const SET_OFF = /^»(?![\p{L}\p{N}])/u;

/** `считает он."Мы ...`: an opening mark that the standard takes for the end of the sentence before it. */
const opensNext = (text: string): boolean =>
  /[.!?]"$/u.test(text) && text.length < LONGEST && text.split('"').length % 2 === 0;

/** A network whose name looks like an initial. */
const NETWORK = /^[XХ]$/u;

/** Whether the standard algorithm broke inside a sentence: after an abbreviation, an initial, an ordinal, a question inside a quotation. */
function isSame(text: string, before: Span, after: Span, lang: Lang): boolean {
  if (text.slice(before.end, after.start).includes('\n')) return false;
  const first = text.slice(after.start, Math.min(after.end, after.start + 12));
  if (/^[\s"'„“”«»‚‘’)\]]*$/u.test(text.slice(after.start, Math.min(after.end, after.start + 40)))) return true;
  if (/^[\p{Ll},;]/u.test(first)) return true;
  if (text[before.end - 1] !== '.') return false;
  const tail = text.slice(Math.max(before.start, before.end - 16), before.end - 1);
  const word = /[\p{L}\p{N}.-]*$/u.exec(tail)?.[0] ?? '';
  if (NETWORK.test(word)) return false;
  const lower = word.toLowerCase();
  if (counting.get(lang)?.has(lower) && /^\d/.test(first)) return true;
  const isOpened = isFunctionWord(/^\p{L}{2,}/u.exec(first)?.[0].toLowerCase() ?? '', lang);
  if (isOpened && ending.get(lang)?.has(lower)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+-?\p{Lu}$/u.test(word)) return true;
  if (/^\d{1,2}$/.test(word))
    return !isOpened && ordinals.has(lang) && !/\d[.:,]?$/.test(tail.slice(0, -word.length).trimEnd());
  // Dipl.-Ing.
  return stopped.get(lang)?.has(lower.slice(lower.lastIndexOf('-') + 1)) === true;
}
