import type { Reading } from './reading';

/** Words between a word that a source follows and the source's noun, at most: `по словам | высокопоставленного | чиновника`. */
const EPITHETS = 2;

/** The nominative of a noun for people that a word for its source, or a passive, puts into another case: `по словам | министра`; else null. */
export function sourceNoun({ list, language }: Reading, at: number): string | null {
  const { text = '', low = '' } = list[at] ?? {};
  const noun = language.nominatives.get(low);
  if (noun === undefined || text !== low || language.is.people(low)) return null;
  const cues = language.cues.find(list, Math.max(0, at - EPITHETS - 3), at);
  const isBefore = cues.some(({ last, value }) => {
    const between = list.slice(last + 1, at);
    const isPlain = between.length <= EPITHETS && between.every((token) => token.isWord && token.text === token.low);
    return isPlain && (value === 'before' || (value === 'done' && language.is.instrumental(low)));
  });
  return isBefore ? noun : null;
}
