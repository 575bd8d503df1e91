import type { Span } from '../../rows';

/** A word, number or single mark of a block; `low` is its lower case. */
export type Token = Span & { readonly text: string; readonly low: string; readonly isWord: boolean };

const PIECE = /[\p{L}\p{N}]+(?:['’ʼ.-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|\.\.\.|[^\s]/gu;
const APOSTROPHE = /[’ʼ]/;
const WORD = /^[\p{L}\p{N}]/u;

/** Words and marks of a text in order. A full stop between letters stays in the word (`U.S`), one after it does not. Linear. */
export function tokens(text: string): readonly Token[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const piece = match[0];
    return {
      start: match.index,
      end: match.index + piece.length,
      text: piece,
      low: APOSTROPHE.test(piece) ? piece.toLowerCase().replaceAll(/[’ʼ]/g, "'") : piece.toLowerCase(),
      isWord: WORD.test(piece),
    };
  });
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
