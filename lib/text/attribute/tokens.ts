import type { Span } from '../../rows';

/** A word, number or single mark of a block, with е for ё, since words are written with either; `low` is its lower case. */
export type Token = Span & { readonly text: string; readonly low: string; readonly isWord: boolean };

const PIECE = /([\p{L}\p{N}]+(?:(?:['’ʼ-]|\.(?!\p{Lu}\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{N}]+)*)|\.\.\.|[^\s]/gu;
const APOSTROPHE = /[’ʼ]/;
const YO = /[Ёё]/;
type Spelling = Pick<Token, 'text' | 'low'>;
/** Words remembered with their spelling, at most. */
const MOST_KNOWN = 20_000;
const spellings = new Map<string, Spelling>();

/** Words and marks of a text in order. A full stop between letters stays in the word (`U.S`), one after it or before a word of its own does not. Linear. */
export function tokens(text: string): readonly Token[] {
  const list: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const { index: start, 0: piece } = match;
    const end = start + piece.length;
    const { text: written, low } = spellingOf(piece);
    list.push({ start, end, text: written, low, isWord: match[1] !== undefined });
  }
  return list;
}

/** The same strings for the same word: what asks for it by its words finds it by identity. */
function spellingOf(piece: string): Spelling {
  const known = spellings.get(piece);
  if (known !== undefined) return known;
  if (spellings.size >= MOST_KNOWN) spellings.clear();
  const text = YO.test(piece) ? piece.replaceAll('Ё', 'Е').replaceAll('ё', 'е') : piece;
  const small = text.toLowerCase();
  const made = { text, low: APOSTROPHE.test(small) ? small.replaceAll(/[’ʼ]/g, "'") : small };
  spellings.set(piece, made);
  return made;
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
