/** A W3C TextQuoteSelector: words of a page, with up to 32 characters that stand before and after them. */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

type Parts = { readonly before: string; readonly inside: string; readonly after: string };

/** Characters of context on either side. */
const context = 32;
/** Words of a quotation that a dataset keeps. */
const mostWords = 25;

/** The quote of a span of a text. */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  const prefix = text.slice(Math.max(0, start - context), start);
  return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + context) };
}

/** The quote of what a reader selected: whole words, white space as one blank, at most 25 words; null when there are none. */
export function quoteOfSelected({ before, inside, after }: Parts): TextQuote | null {
  const text = collapsed(`${before}${inside}${after}`);
  let start = collapsed(before).length;
  let end = collapsed(`${before}${inside}`).length;
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  while (isWord(start) && start > 0 && isWord(start - 1)) start--;
  while (isWord(end) && end > 0 && isWord(end - 1)) end++;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const words = text.slice(start, end).split(' ');
  // A dash between blanks is no word.
  const counted = words.map(
    (_, index) => words.slice(0, index + 1).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  );
  const exact = words.filter((_, index) => (counted[index] ?? 0) <= mostWords).join(' ');
  return (counted.at(-1) ?? 0) === 0 ? null : quoteAt(text, start, start + exact.length);
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
