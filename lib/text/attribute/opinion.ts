import type { PageFacts } from './address';
import type { Reading } from './reading';

/** Blocks at the beginning among which a label stands, and tokens that it has, at most. */
const EDGE = 4;
const LABEL = 6;

/** Whether a page says that it argues in its own voice: `Ein Kommentar von ...`, `Opinion`, `Колонка ...`. */
export function isOpinion(readings: readonly Reading[], { title }: PageFacts): boolean {
  const [first] = readings;
  const label = /^[^:|–—]{1,40}(?=[:|–—])|[^:|–—]{1,40}$/gu;
  const titled = (title.toLowerCase().match(label) ?? []).map((part) => part.trim());
  if (first && titled.some((part) => first.language.is.opinion(part))) return true;
  return readings
    .slice(0, EDGE)
    .some(({ list, language }) => list.length <= LABEL && list.some(({ low }) => language.is.opinion(low)));
}
