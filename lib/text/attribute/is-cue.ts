import type { CueKind } from './language';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';

/** Adverbs between a pronoun and its verb, at most: `I firmly believe`. */
const ADVERBS = 2;

/** Whether the words of a cue are one where they stand: no part of a name, no noun, no verb of the writer's own (`I believe`). */
export function isCue(reading: Reading, cue: PhraseHit<CueKind>, from: number): boolean {
  if (cue.value !== 'say' && cue.value !== 'hold') return true;
  if (reading.mentionAt.has(cue.first)) return false;
  if (isInfinitive(reading, cue.first)) return false;
  return !isNoun(reading, cue.first, from) && !isFirstPerson(reading, cue.first, from);
}

/** `zu unterstützen`: its subject is that of another verb. */
const isInfinitive = ({ list, language }: Reading, at: number): boolean =>
  list[at - 1]?.low === language.data.infinitive && language.is.infinitive(list[at]?.low ?? '');

/** `eine Klage`, `the report`. */
function isNoun(reading: Reading, at: number, from: number): boolean {
  const { data } = reading.language;
  const token = reading.list[at];
  const before = at > from ? reading.list[at - 1] : undefined;
  if (!token || !before) return false;
  if (data.capitals === 'nouns') return token.text !== token.low && before.isWord;
  return data.articles.includes(before.low);
}

function isFirstPerson(reading: Reading, at: number, from: number): boolean {
  const { is, data } = reading.language;
  for (let here = at - 1; here >= Math.max(from, at - 1 - ADVERBS); here--) {
    const word = reading.list[here]?.low ?? '';
    if (data.selves.includes(word)) return true;
    if (!is.adverb(word) && !is.auxiliary(word)) return false;
  }
  return false;
}
