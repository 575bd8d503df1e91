import type { PageFacts } from './address';
import type { Reading } from './reading';

/** Blocks at the beginning among which a label stands, and tokens that it has, at most. */
const EDGE = 4;
const LABEL = 6;

/** What a title says before a colon and behind the last one, in small letters: `gastbeitrag von ...`. */
export const labelsIn = (title: string): readonly string[] =>
  (title.toLowerCase().match(/^[^:|–—]{1,40}(?=[:|–—])|[^:|–—]{1,40}$/gu) ?? []).map((part) => part.trim());

/** Whether a page says that it argues in its own voice: `Ein Kommentar von ...`, `Opinion`, `Колонка ...`. */
export function isOpinion(readings: readonly Reading[], { title }: PageFacts): boolean {
  const [first] = readings;
  const isLabel = (label: string) => {
    const [word = '', by = ''] = label.split(' ');
    return first?.language.is.opinion(label) || (first?.language.is.opinion(word) && first.language.is.agent(by));
  };
  if (labelsIn(title).some(isLabel)) return true;
  return readings
    .slice(0, EDGE)
    .some(({ list, language }) => list.length <= LABEL && list.some(({ low }) => language.is.opinion(low)));
}
