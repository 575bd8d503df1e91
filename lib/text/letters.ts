// What the scanner must know of a UTF-16 code unit, as tables over the whole BMP: a look-up costs a nanosecond, a regular
// expression per character a hundred. Letters beyond the BMP (surrogates) count as no letters: no news language has any.

/** Bits of `traits`: a letter, digit or combining mark; a letter that has a lower-case form; Cyrillic; the apostrophe; a letter that is one. */
export const TRAIT = { word: 1, upper: 2, cyrillic: 4, apostrophe: 8, lower: 16 } as const;

const { word: WORD, upper: UPPER, cyrillic: CYRILLIC, lower: LOWER } = TRAIT;
const SIZE = 0x10000;
const APOSTROPHE = 0x27;
const SIGMA = 0x3c3;
const DOTTED_CAPITAL_I = 0x130;
const DOTLESS_SMALL_I = 0x131;

/** Code unit of the letter that stands for all its spellings in a search: lower case, with ё as е and final ς as σ. */
export const folded = foldTable();

/** What a code unit is, as bits of `TRAIT`: for loops that look at every character. */
export const traits = traitTable();

/** `folded` of letters, digits and combining marks, 0 of all else: one look-up says both what a code unit is and how it is searched. */
export const wordLetters = folded.map((letter, code) => ((traits[code] ?? 0) & WORD ? letter : 0));

/** True for letters, digits and combining marks. */
export const isWordCode = (code: number): boolean => ((traits[code] ?? 0) & WORD) !== 0;

/** True for a letter that has a lower-case form. */
export const isUpperCode = (code: number): boolean => ((traits[code] ?? 0) & UPPER) !== 0;

/** True for a letter that is the lower-case form of another. */
export const isLowerCode = (code: number): boolean => ((traits[code] ?? 0) & LOWER) !== 0;

/** True for Cyrillic letters, in whose words an apostrophe is a letter: Лук'янов. */
export const isCyrillicCode = (code: number): boolean => ((traits[code] ?? 0) & CYRILLIC) !== 0;

/** True where a word may end: never between two letters or digits, nor beside the apostrophe inside a Cyrillic word. */
export function mayEnd(text: string, at: number): boolean {
  if (at >= text.length || at === 0) return true;
  const next = text.charCodeAt(at);
  const last = text.charCodeAt(at - 1);
  if (isWordCode(next)) {
    const isInside = last === APOSTROPHE && isCyrillicCode(next) && isCyrillicCode(text.charCodeAt(at - 2));
    return !isWordCode(last) && !isInside;
  }
  return !(next === APOSTROPHE && isCyrillicCode(last) && isCyrillicCode(text.charCodeAt(at + 1)));
}

/** Offset of the end of the word that `at` lies in: the next offset at which a word may end. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !mayEnd(text, end)) end++;
  return end;
}

/** The text as a search key: one code unit for each of the text's, letter case and ё/е set aside. */
export function fold(text: string): string {
  let key = '';
  for (let at = 0; at < text.length; at++) key += String.fromCharCode(folded[text.charCodeAt(at)] ?? 0);
  return key;
}

function everyCode(): string {
  let all = '';
  for (let code = 0; code < SIZE; code++) all += isSurrogate(code) ? ' ' : String.fromCharCode(code);
  return all;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(SIZE);
  // İ alone grows when lower-cased, and would shift all that follow.
  const lower = everyCode().replace('\u0130', 'i').toLowerCase();
  for (let code = 0; code < SIZE; code++) table[code] = isSurrogate(code) ? code : lower.charCodeAt(code);
  table[0x3a3] = SIGMA;
  table[0x3c2] = SIGMA;
  table[0x401] = 0x435;
  table[0x451] = 0x435;
  for (const space of [9, 10, 11, 12, 13, 0xa0]) table[space] = 0x20;
  return table;
}

function traitTable(): Uint8Array {
  const table = new Uint8Array(SIZE);
  for (const run of everyCode().matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    table.fill(WORD, run.index, run.index + run[0].length);
  const small = new Set([0x3c2, 0x451]);
  for (let code = 0x41; code < SIZE; code++) {
    if (folded[code] !== code && !small.has(code) && !isSpaceLike(code)) table[code] = (table[code] ?? 0) | UPPER;
  }
  table[DOTTED_CAPITAL_I] = WORD | UPPER;
  for (let code = 0x41; code < SIZE; code++) {
    if (((table[code] ?? 0) & UPPER) !== 0) table[folded[code] ?? 0] = (table[folded[code] ?? 0] ?? 0) | LOWER;
  }
  for (const code of [...small, DOTLESS_SMALL_I]) table[code] = (table[code] ?? 0) | LOWER;
  for (let code = 0x400; code < 0x530; code++) table[code] = (table[code] ?? 0) | CYRILLIC;
  table[APOSTROPHE] = TRAIT.apostrophe;
  return table;
}

function isSpaceLike(code: number): boolean {
  return code === 0xa0;
}
