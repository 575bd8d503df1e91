import type { TextQuote } from './quote';

/** Longest text that is written out in a link, characters; of a longer one the first and the last words are. */
const longest = 120;
const endWords = 4;
const contextWords = 3;

/**
 * The address of words on a page (Text Fragments, WICG): browsers open it at the words. With their neighbours, so that the
 * same words elsewhere on the page are not meant.
 */
export function textFragment(address: string, { exact, prefix, suffix }: TextQuote): string {
  const words = exact.split(/\s+/);
  const isLong = exact.length > longest && words.length > endWords * 2;
  const said = isLong ? [words.slice(0, endWords).join(' '), words.slice(-endWords).join(' ')] : [exact];
  // A context that was cut off in the middle of a word would not be found.
  const before = wholeWords(prefix, 'before').slice(-contextWords).join(' ');
  const after = wholeWords(suffix, 'after').slice(0, contextWords).join(' ');
  const parts = [before && `${encode(before)}-`, ...said.map(encode), after && `-${encode(after)}`].filter(Boolean);
  return `${address.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`;
}

function wholeWords(context: string, side: 'before' | 'after'): readonly string[] {
  const words = context.split(/\s+/);
  if (context.length < 32) return words.filter(Boolean);
  return (side === 'before' ? words.slice(1) : words.slice(0, -1)).filter(Boolean);
}

// Half a character, which a page may hold, has no address.
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
