import type { Span } from '../rows';
import { isLowerCode, isUpperCode, isWordCode } from './letters';
import { inOneScript } from './look-alikes';
import type { Normalised } from './types';

// One pass over the text. What is only typography goes: composed and decomposed letters become one (NFC), soft hyphens,
// zero-width characters and Cyrillic stress marks vanish, spaces, apostrophes between letters and hyphens become one
// kind each, and a word of two scripts is written in one where its letters look the same in both. Letters stay the page's own: ё, ß and case are folded by the lexicon, and quotation marks are evidence.

const DROP = 1;
const SPACE = 2;
const APOSTROPHE = 3;
const HYPHEN = 4;
const EXPAND = 5;
const MARK = 6;
const DASH = 7;

const expansions = new Map<number, string>([
  ...['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'].map((letters, at) => [0xfb00 + at, letters] as const),
  ...Array.from({ length: 94 }, (_, at) => [0xff01 + at, String.fromCharCode(0x21 + at)] as const),
  [0x132, 'IJ'],
  [0x133, 'ij'],
  [0x212a, 'K'],
  [0x212b, 'Å'],
]);

const kinds = kindTable();

// Everything that the loop would change; texts without any (most English and German paragraphs) are returned as they are.
const marks = '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';
const spaces = '[\\t\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]|[ \\n]{2}';
const invisible = '[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]';
const shapes =
  '[\\u00b4`\\u0132\\u0133\\u02b9\\u02bc\\u2010-\\u2013\\u2018\\u2019\\u212a\\u212b\\u2212\\ufb00-\\ufb06\\ufe63\\uff01-\\uff5e]';
const anything = new RegExp([shapes, spaces, invisible, marks].join('|'));

/** The text as the scanner reads it, with the way back to the page's offsets. Linear in the text's length. */
export function normalise(text: string): Normalised {
  const plain = anything.test(text) ? rewrite(text) : { text, origin: null };
  return { text: inOneScript(plain.text), origin: plain.origin };
}

/**
 * The span of the page's text that a span of the normalised text came from. What was dropped or composed belongs to the
 * character before it, so neighbouring spans stay neighbours.
 */
export function toOriginal(normalised: Normalised, span: Span): Span {
  const { origin } = normalised;
  if (!origin) return { start: span.start, end: span.end };
  const start = origin[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  const last = origin[span.end - 1];
  let end = span.end;
  // Several units of one ligature share an origin: the span ends with the whole of it.
  while (end < origin.length - 1 && origin[end] === last) end++;
  return { start, end: origin[end] ?? start };
}

type Draft = { parts: string[]; origin: Uint32Array; length: number; moved: boolean };

function rewrite(text: string): Normalised {
  // The only growth is ﬃ -> ffi.
  const draft: Draft = { parts: [], origin: new Uint32Array(text.length + 1), length: 0, moved: false };
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if (kind === 0 || (kind === SPACE && isPlainSpace(text, at))) {
      at++;
      continue;
    }
    const from = kind === MARK ? clusterStart(text, at, copied) : at;
    copy(draft, text, { start: copied, end: from });
    const end = endOfRun(text, at, kind);
    put(draft, replacement(text, { start: from, end }, kind), { start: from, end });
    at = end;
    copied = end;
  }
  copy(draft, text, { start: copied, end: text.length });
  const changed = draft.parts.join('');
  if (!draft.moved) return { text: changed, origin: null };
  const origin = draft.origin.slice(0, draft.length + 1);
  origin[draft.length] = text.length;
  return { text: changed, origin };
}

function isPlainSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x20 || code === 0x0a) && kinds[text.charCodeAt(at + 1)] !== SPACE;
}

function endOfRun(text: string, at: number, kind: number): number {
  let end = at + 1;
  if (kind === SPACE || kind === MARK) while (end < text.length && kinds[text.charCodeAt(end)] === kind) end++;
  return end;
}

function replacement(text: string, span: Span, kind: number): string {
  const original = text.slice(span.start, span.end);
  if (kind === DROP) return '';
  if (kind === SPACE) return /[\n\r\u0085\u2028\u2029]/.test(original) ? '\n' : ' ';
  if (kind === HYPHEN) return '-';
  if (kind === DASH) return isBetweenLetters(text, span.start) ? '-' : original;
  if (kind === EXPAND) return expansions.get(original.charCodeAt(0)) ?? original;
  if (kind === MARK) return compose(original);
  return isApostrophe(text, span.start) ? "'" : original;
}

/** Between letters it is an apostrophe; before an opening quotation mark the elision of l’«... ; else it may close a quotation. */
function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2bc || code === 0x2b9) return true;
  if (at === 0 || !isWordCode(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return isWordCode(next) || next === 0xad || next === 0xab || next === 0x201c || next === 0x201e;
}

/** Close between two letters a short dash joins names as a hyphen does: Rheinland–Pfalz; between figures or spaces it does not. */
function isBetweenLetters(text: string, at: number): boolean {
  return at > 0 && isLetterCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1));
}

const isLetterCode = (code: number) => isUpperCode(code) || isLowerCode(code);

/** Й and ї keep their marks, a stress on a Cyrillic vowel goes. */
function compose(cluster: string): string {
  return cluster
    .normalize('NFD')
    .replace(/([аеиоуыэюяіє]\u0308?)([\u0300-\u036f]*?)\u0301/giu, '$1$2')
    .normalize('NFC');
}

function clusterStart(text: string, mark: number, copied: number): number {
  if (mark === copied) return mark;
  const isPair = mark - 2 >= copied && (text.charCodeAt(mark - 1) & 0xfc00) === 0xdc00;
  return isPair ? mark - 2 : mark - 1;
}

function copy(draft: Draft, text: string, span: Span): void {
  if (span.end <= span.start) return;
  draft.parts.push(text.slice(span.start, span.end));
  reserve(draft, span.end - span.start);
  for (let at = span.start; at < span.end; at++) draft.origin[draft.length++] = at;
}

function put(draft: Draft, letters: string, from: Span): void {
  const width = from.end - from.start;
  if (letters.length !== width) draft.moved = true;
  draft.parts.push(letters);
  reserve(draft, letters.length);
  for (let at = 0; at < letters.length; at++) draft.origin[draft.length++] = from.start + Math.min(at, width - 1);
}

function reserve(draft: Draft, more: number): void {
  if (draft.length + more < draft.origin.length) return;
  const wider = new Uint32Array((draft.length + more) * 2);
  wider.set(draft.origin);
  draft.origin = wider;
}

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (kind: number, ...ranges: readonly (readonly [number, number])[]) => {
    for (const [first, last] of ranges) table.fill(kind, first, last + 1);
  };
  mark(MARK, [0x300, 0x36f], [0x483, 0x489], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe20, 0xfe2f]);
  mark(DROP, [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e]);
  mark(DROP, [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff]);
  mark(SPACE, [9, 13], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]);
  mark(SPACE, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
  mark(APOSTROPHE, [0x2018, 0x2019], [0x2b9, 0x2b9], [0x2bc, 0x2bc], [0xb4, 0xb4], [0x60, 0x60]);
  mark(HYPHEN, [0x2010, 0x2011], [0xfe63, 0xfe63]);
  mark(DASH, [0x2012, 0x2013], [0x2212, 0x2212]);
  for (const code of expansions.keys()) table[code] = EXPAND;
  return table;
}
