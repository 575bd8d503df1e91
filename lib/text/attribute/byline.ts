import { type PageFacts, speakerOf } from './address';
import { candidates } from './candidates';
import type { Holder } from './discourse';
import { unknownHolder } from './guest';
import { labelsIn } from './opinion';
import { nameEnd } from './plain-name';
import type { Reading } from './reading';

/** Blocks at either end of a page among which a byline stands, and tokens that it has, at most. */
const EDGE = 4;
const LINE = 14;
/** Tokens between `von` and the name, at most: a title. */
const TITLE = 4;

/** Who has written a page that argues in its own voice: `Ein Gastbeitrag von ...`, `By ...`, in its title or in a line; null where it does not say so. */
export function authorOf(readings: readonly Reading[], page: PageFacts): Holder | null {
  const [first] = readings;
  const [titled] = page.titled;
  if (!first) return null;
  const { is } = first.language;
  const isSigned = (label: string) => {
    const words = label.split(' ');
    return words.some((word, at) => is.opinion(word) && is.agent(words[at + 1] ?? ''));
  };
  if (titled && labelsIn(page.title).some(isSigned)) return speakerOf(titled, first);
  for (const reading of [...readings.slice(0, EDGE), ...readings.slice(-EDGE)]) {
    const author = reading.list.length <= LINE ? namedIn(reading, page) : null;
    if (author) return author;
  }
  return null;
}

/** The person named behind the first `von` of a line that begins with it or with what the page is. */
function namedIn(reading: Reading, { entity }: PageFacts): Holder | null {
  const { list, language, personAt } = reading;
  const by = list.findIndex(({ low }) => language.is.agent(low));
  if (by < 0 || !(by === 0 || list.slice(0, by).some(({ low }) => language.is.opinion(low)))) return null;
  const end = nameEnd(reading, by + 1, list.length);
  if (end > by + 1 && !list[end + 1]?.isWord) return unknownHolder(reading, { first: by + 1, last: end });
  const who = candidates(reading, { from: by, to: list.length }, () => false).find(
    ({ kind, first, last }) => personAt.has(first) || (kind === 'name' && last > first),
  );
  if (!who || who.first - by > TITLE) return null;
  const known = who.entity === null ? null : entity(who.entity);
  return known ? speakerOf(known, reading) : unknownHolder(reading, who);
}
