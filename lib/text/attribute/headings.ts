import type { Attribution } from './attribution';
import type { Reading } from './reading';
import { tokenAt } from './tokens';

/** Blocks below a heading in which its words are looked for. */
const REACH = 3;
/** Share of a heading's words that a sentence below has to repeat. */
const SHARE = 0.5;
/** Letters of a word that are compared, so that inflected forms meet; shorter words say nothing. */
const STEM = 5;

/** A heading that quotes, or names only somebody's office, is spoken by whoever says the same words in the blocks below. */
export function headed(said: readonly Attribution[], readings: readonly Reading[]): readonly Attribution[] {
  const byIndex = new Map(readings.map((reading) => [reading.index, reading]));
  return said.map((one, at) => {
    if (!isHeading(said, at, byIndex.get(one.block))) return one;
    const words = stemsOf(one, byIndex);
    if (words.size < 2) return one;
    const speaker = said
      .slice(at + 1, at + 1 + REACH * 8)
      .find((below) => isRepeated(below, one, words, byIndex))?.holder;
    return speaker ? { ...one, holder: speaker } : one;
  });
}

type ByIndex = ReadonlyMap<number, Reading>;

/** A block of one sentence without an end mark, that is a quotation or an unknown speaker's. */
function isHeading(said: readonly Attribution[], at: number, reading: Reading | undefined): boolean {
  const one = said[at];
  if (!one || !reading || said[at - 1]?.block === one.block || said[at + 1]?.block === one.block) return false;
  const isEnded = reading.list.slice(-2).some(({ text }) => /^[.!?…]$/.test(text));
  const isOpen = one.rule === 'quotation' || (one.rule === 'colon' && one.holder?.id === null);
  return !isEnded && isOpen;
}

function isRepeated(below: Attribution, heading: Attribution, words: ReadonlySet<string>, byIndex: ByIndex): boolean {
  if (below.block === heading.block || below.block - heading.block > REACH || below.holder === null) return false;
  if (below.rule === 'none' || below.rule === 'stance') return false;
  const again = stemsOf(below, byIndex);
  return [...words].filter((word) => again.has(word)).length >= words.size * SHARE;
}

function stemsOf({ block, sentence }: Attribution, byIndex: ByIndex): ReadonlySet<string> {
  const list = byIndex.get(block)?.list ?? [];
  const words = list.slice(tokenAt(list, sentence.start), tokenAt(list, sentence.end));
  return new Set(words.flatMap(({ low, isWord }) => (isWord && low.length >= STEM ? [low.slice(0, STEM)] : [])));
}
