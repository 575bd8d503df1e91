import type { Candidate } from './candidate';
import { type Cost, gapCost } from './gap';
import type { CueKind } from './language';
import type { PhraseHit } from './phrases';
import type { Reading } from './reading';

/** Words other than adverbs that are known between an auxiliary and the participle of a passive, at most: `was flatly rejected`. */
const MANNERS = 1;
/** What a participle without its auxiliary, `a truce proposed by Trump`, is dearer than the verb of a sentence, in words. */
const REDUCED = 6;

/** Whether a cue is a participle that tells what is done to its subject: `werden Angriffe gemeldet`, `was rejected`. */
export function isPassive(reading: Reading, cue: PhraseHit<CueKind>, anchor: number): boolean {
  if (reading.language.data.passive.length === 0) return false;
  return reading.language.data.order === 'before'
    ? isPassiveInside(reading, cue)
    : isPassiveAtEnd(reading, cue, anchor);
}

/** Of a passive, whoever does it: `von der Ukraine gemeldet`, `rejected by the Kremlin`. */
export const byAgent: Cost = (reading, { cue, who }) => {
  const { is, data } = reading.language;
  const before = governorOf(reading, who.phrase);
  if (data.order === 'before') {
    const far = gapCost(reading, cue.last + 1, who.phrase) + (hasHelper(reading, cue) ? 0 : REDUCED);
    return who.first > cue.last && is.agent(before) ? far : Infinity;
  }
  const isWithin = is.agentPlace(before) && (who.kind === 'people' || who.kind === 'role');
  const gap = gapCost(reading, who.last + 1, cue.first);
  return who.last < cue.first && (isWithin || is.agent(before)) ? gap : Infinity;
};

/** Words between a participle and whoever does what it tells, at most. */
const BESIDE = 2;

/** Whoever stands in the instrumental beside a participle, or is written in capitals, which do not decline: `отвергнуто Кремлем`, `відхилено МЗС`. */
export const byInstrumental: Cost = (reading, { cue, who }) => {
  const { text = '', low = '' } = reading.list[who.first] ?? {};
  const { is } = reading.language;
  const isBehind = who.first > cue.last;
  // `МИД`, `Минобороны`
  const isUndeclined = (text === text.toUpperCase() && text !== low) || is.people(low);
  if (who.kind === 'pronoun' || is.governing(reading.list[who.phrase]?.low ?? '')) return Infinity;
  // Before its participle only the case tells, and `-ой` is that of others, too.
  if (isBehind ? !(is.instrumental(low) || isUndeclined) : !is.instrumental(low) || /[ео]й$/.test(low)) return Infinity;
  const gap = isBehind ? gapCost(reading, cue.last + 1, who.phrase) : gapCost(reading, who.last + 1, cue.first);
  return gap > BESIDE ? Infinity : gap;
};

/** Whether a preposition that has no other sense makes somebody the one who does what a passive tells: `by`, not `von`. */
export const isAgent = (reading: Reading, { phrase }: Candidate): boolean =>
  reading.language.data.order === 'before' && reading.language.is.agent(governorOf(reading, phrase));

/** The preposition of a noun phrase, before its article or in place of it: `im Kreml`, `by the Kremlin`. */
function governorOf({ list, language }: Reading, phrase: number): string {
  const first = list[phrase]?.low ?? '';
  return language.is.determiner(first) ? (list[phrase - 1]?.low ?? '') : first;
}

/** A participle at the end of its clause, or one that opens it: `Geliefert werden Panzer`. */
function isPassiveAtEnd({ list, language }: Reading, cue: PhraseHit<CueKind>, anchor: number): boolean {
  const { is, data } = language;
  if (cue.last !== cue.first) return false;
  const next = list[cue.first + 1];
  const word = list[cue.first]?.low ?? '';
  const isInfinitive = is.infinitive(word) && !(data.participleSign && word.includes(data.participleSign));
  if (is.passive(next?.low ?? '') && (anchor >= 0 || !isInfinitive)) return true;
  if (anchor < 0) return false;
  const isLast = !next?.isWord || data.conjunctions.includes(next.low);
  const helper = list[anchor]?.low ?? '';
  const isState = is.state(helper) && !is.active(word);
  return isLast && !isInfinitive && (isState || is.passive(helper));
}

/** A participle right after its auxiliary, or right before whoever does it: `was flatly rejected`, `a truce proposed by Trump`. */
function isPassiveInside({ list, language }: Reading, cue: PhraseHit<CueKind>): boolean {
  const { is } = language;
  const word = list[cue.first]?.low ?? '';
  if (is.participle(word) || is.active(word) || is.auxiliary(word)) return false;
  return is.agent(list[cue.last + 1]?.low ?? '') || hasHelper({ list, language }, cue);
}

/** Whether an auxiliary of the passive stands before a participle: `was flatly rejected`. */
function hasHelper(
  { list, language: { is } }: Pick<Reading, 'list' | 'language'>,
  { first }: PhraseHit<CueKind>,
): boolean {
  let manners = 0;
  let at = first - 1;
  for (; list[at]?.isWord && !is.auxiliary(list[at]?.low ?? ''); at--)
    if (!is.adverb(list[at]?.low ?? '') && (list[at]?.text !== list[at]?.low || ++manners > MANNERS)) return false;
  return is.passive(list[at]?.low ?? '');
}
