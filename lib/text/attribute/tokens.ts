import type { Span } from '../../rows';

/** A word, number or single mark of a block; `low` is its lower case. */
export type Token = Span & { readonly text: string; readonly low: string; readonly isWord: boolean };

const PIECE = /([\p{L}\p{N}]+(?:['’ʼ.-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*)|\.\.\.|[^\s]/gu;
const APOSTROPHE = /[’ʼ]/;
/** Words remembered with their lower case, at most. */
const MOST_KNOWN = 20_000;
const lows = new Map<string, string>();

/** Words and marks of a text in order. A full stop between letters stays in the word (`U.S`), one after it does not. Linear. */
export function tokens(text: string): readonly Token[] {
  const list: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const { index: start, 0: piece } = match;
    const end = start + piece.length;
    list.push({ start, end, text: piece, low: lowOf(piece), isWord: match[1] !== undefined });
  }
  return list;
}

/** The same string for the same word: what asks for it by its words finds it by identity. */
function lowOf(piece: string): string {
  const known = lows.get(piece);
  if (known !== undefined) return known;
  if (lows.size >= MOST_KNOWN) lows.clear();
  const small = piece.toLowerCase();
  const low = APOSTROPHE.test(piece) ? small.replaceAll(/[’ʼ]/g, "'") : small;
  lows.set(piece, low);
  return low;
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(list: readonly Token[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
