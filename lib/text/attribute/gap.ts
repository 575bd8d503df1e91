import type { Candidate } from './candidate';
import type { CueKind } from './language';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';

/** Tokens from `from` up to but not with `to`. */
export type Range = { readonly from: number; readonly to: number };
/** A cue and somebody to whom it may belong. */
export type Pair = {
  readonly cue: PhraseHit<CueKind>;
  readonly who: Candidate;
  readonly range: Range;
  /** The auxiliary of the cue, or -1. */
  readonly anchor: number;
};
/** How unlikely it is, in words, that a cue is somebody's; infinite where it cannot be. */
export type Cost = (reading: Reading, pair: Pair) => number;

/** Above this cost a name and a verb are not taken to belong together. */
export const DEAREST = 14;
const COMMA = 3;

/** Words from a noun to its verb; those that only say whose or of where it is, `des Ministeriums in Moskau`, count as one. */
export function subjectGap(reading: Reading, from: number, to: number): number {
  const { list, language } = reading;
  const low = list[from]?.low ?? '';
  const isAttribute = language.data.capitals === 'nouns' && (language.is.genitive(low) || language.is.linking(low));
  const gap = gapCost(reading, from, to);
  return isAttribute && list.slice(from, to).every((token) => token.isWord) ? Math.min(1, gap) : gap;
}

/** Words between two places: adverbs count little, commas much, what stands in parentheses nothing. */
export function gapCost(reading: Reading, from: number, to: number): number {
  const { is } = reading.language;
  let cost = 0;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const token = reading.list[at];
    if (!token) break;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 && reading.list.slice(at, to).some(({ text }) => text === ')')) continue;
    if (token.isWord) cost += is.adverb(token.low) || is.determiner(token.low) || is.auxiliary(token.low) ? 0.25 : 1;
    else if (/^[,;:–—-]$/u.test(token.text)) cost += COMMA;
    if (cost > DEAREST * 3) break;
  }
  return cost;
}

/** `Добавил, что | Киев ...`: whoever stands behind the word that begins what is said does not say it. */
export const isSaid = ({ list, language }: Reading, verb: number, phrase: number): boolean =>
  list[verb + 1]?.text === ',' && verb + 2 < phrase && language.data.clauses.includes(list[verb + 2]?.low ?? '');
