import type { Plugin } from 'vite';

const list = /(\b(?:entries|forms)\(\s*`)([^`]*)(`)/g;

/** Takes white space that nothing reads out of lib/text: around the semicolons of word lists, which `entries` passes by, and what begins the lines of longer texts. It is 18 KB of the background. */
export const tightLists = (): Plugin => ({
  name: 'tight-lists',
  transform: (code, id) =>
    /\/lib\/text\/.*\.ts$/.test(id)
      ? {
          code: code
            .replace(list, (_, begin, words: string, end) => begin + words.trim().replace(/\s*;\s*/g, ';') + end)
            .replace(/\n[ \t]+/g, '\n'),
          map: null,
        }
      : null,
});
