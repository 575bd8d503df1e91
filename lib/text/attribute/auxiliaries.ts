import type { Range } from './gap';
import type { CueKind } from './language';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';

/** The auxiliary of a cue, by its token, or -1 where it has none. */
export function auxiliaryOf(reading: Reading, cue: PhraseHit<CueKind>, range: Range): number {
  if (isPast(reading, cue)) return -1;
  for (let at = cue.first - 1; at >= range.from; at--) {
    const token = reading.list[at];
    if (reading.quoteAt[at] !== reading.quoteAt[cue.first]) continue;
    if (token?.text === ',' && isTold(reading, at + 1, cue.first)) return -1;
    const isFinal = at + 1 < cue.first && !reading.list[at + 1]?.isWord;
    if (token && !isFinal && reading.language.is.auxiliary(token.low)) return at;
  }
  return -1;
}

/** `..., das kündigte er an`: a weak verb in its past, with its particle behind it, has no auxiliary. */
const isPast = ({ list, language: { data } }: Reading, { first, last }: PhraseHit<CueKind>): boolean =>
  data.participleSign !== null && last > first && /^(?!ge).+ten?$/.test(list[first]?.low ?? '');

/** Whether a verb has a subject of its own after a comma: `Kyiv will not give in, Macron said`. */
function isTold({ list, language, mentionAt }: Reading, from: number, to: number): boolean {
  if (language.data.order !== 'before') return false;
  return mentionAt.has(to - 1) && list.slice(from, to).every((token) => token.isWord);
}
