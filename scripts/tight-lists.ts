import type { Plugin } from 'vite';
import { endings, gap } from '../lib/text/entries';

const list = /(\b(?:entries|forms)\(\s*`)([^`]*)(`)/g;

/** Makes the word lists in lib/text smaller: no white space around their semicolons nor at the beginning of lines, and letters that an entry begins with like the one before it, and the most frequent endings, as one capital, gaps as one line. It is 70 KB of the background. */
export const tightLists = (): Plugin => ({
  name: 'tight-lists',
  transform: (code, id) =>
    /\/lib\/text\/.*\.ts$/.test(id)
      ? {
          code: code
            .replace(list, (_, begin, words: string, end) => begin + tight(words) + end)
            .replace(/\n[ \t]+/g, '\n'),
          map: null,
        }
      : null,
});

/** Bytes that two neighbours begin with alike, below which they are written out, and letters above which there is no capital. */
const FEWEST = 2;
const MOST = 26;
/** The code before that of `A`. */
const ZERO = 64;

/** A list as `entries` reads it. */
function tight(words: string): string {
  const list = words
    .trim()
    .split(/\s*;\s*/)
    .map((entry) => entry.replace(ENDING, ending).replaceAll(gap.written, gap.built));
  return list.map((entry, at) => shortened(entry, list[at - 1] ?? '')).join(';');
}

/** What follows a bar in one word of an entry. */
const ENDING = /\|([^ /$_]+)/g;

function ending(whole: string, written: string): string {
  const at = endings.indexOf(written);
  return at < 0 ? whole : `|${String.fromCharCode(ZERO + at + 1)}`;
}

function shortened(entry: string, last: string): string {
  let same = 0;
  while (same < Math.min(MOST, entry.length, last.length) && entry[same] === last[same]) same++;
  return Buffer.byteLength(last.slice(0, same)) < FEWEST ? entry : String.fromCharCode(ZERO + same) + entry.slice(same);
}
