import type { Candidate } from './candidate';
import type { Range } from './gap';
import type { Reading } from './reading';

/** Whether a name's phrase begins its clause, alone or as the last of those who begin it together: `Scholz und | Duda haben`. */
export function opensClause(
  reading: Reading,
  { phrase }: Pick<Candidate, 'phrase'>,
  { from }: Pick<Range, 'from'>,
): boolean {
  if (phrase === from) return true;
  const { is } = reading.language;
  const before = reading.list[phrase - 1];
  if (!before) return true;
  if (!before.isWord) return /^[,:;–—-]$/u.test(before.text);
  return (
    is.clausal(before.low) ||
    (phrase - 1 === from && is.adverb(before.low)) ||
    isJoinedToFirst(reading, { from, to: phrase - 1 })
  );
}

/** Whether a comma, or nothing but who is named first, stands before a conjunction: no verb, and no preposition that governs them. */
function isJoinedToFirst({ list, language: { data, is, cues } }: Reading, { from, to }: Range): boolean {
  if (data.capitals !== 'nouns' || !data.conjunctions.includes(list[to]?.low ?? '')) return false;
  if (list[to - 1]?.text === ',') return true;
  const isName = ({ low, text, isWord }: Reading['list'][number]) =>
    isWord
      ? (!is.governing(low) || is.linking(low)) && !is.auxiliary(low) && !(text === low && cues.begins(low))
      : /^[,()]$/.test(text);
  return !is.governing(list[from]?.low ?? '') && list.slice(from, to).every(isName);
}
