import type { Plugin } from 'vite';

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
  return list.map((entry, at) => shortened(entry, list[at - 1] ?? '')).join(';');
}

function shortened(entry: string, last: string): string {
  let same = 0;
  while (same < Math.min(MOST, entry.length, last.length) && entry[same] === last[same]) same++;
  return same < FEWEST ? entry : String.fromCharCode(ZERO + same) + entry.slice(same);
}
