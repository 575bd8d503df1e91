import type { Plugin } from 'vite';
import { CYRILLIC, ONES } from '../lib/text/entries';

const list = /(\b(?:entries|forms)\(\s*`)([^`]*)(`)/g;

/** Makes the word lists in lib/text smaller: no white space around their semicolons nor at the beginning of lines, and letters that an entry begins with like the one before it as one capital. It is 50 KB of the background. */
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

/** Letters that two neighbours begin with alike: fewer are written out, more have no capital. */
const FEWEST = 2;
const MOST = 26;
/** The code before that of `A`. */
const ZERO = 64;

/** A list as `entries` reads it. */
function tight(words: string): string {
  const list = words.trim().split(/\s*;\s*/);
  return inLatin(list.map((entry, at) => shortened(entry, list[at - 1] ?? '')).join(';'));
}

/** One byte for each Cyrillic letter, which has two; a list that has such characters itself stays as it is. */
function inLatin(words: string): string {
  if (!/[а-яёіїєґ]/u.test(words) || /[a-z0-9_]/.test(words)) return words;
  return `~${words.replace(/[а-яёіїєґ]/gu, (letter) => ONES[CYRILLIC.indexOf(letter)] ?? letter)}`;
}

function shortened(entry: string, last: string): string {
  let same = 0;
  while (same < Math.min(MOST, entry.length, last.length) && entry[same] === last[same]) same++;
  return same < FEWEST ? entry : String.fromCharCode(ZERO + same) + entry.slice(same);
}
