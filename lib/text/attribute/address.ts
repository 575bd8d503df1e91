import type { Candidate } from './candidates';
import { type Holder, type Lookup, linked } from './discourse';
import type { Reading } from './reading';

/** What a page that is one person's address says of that person. */
export type Address = { readonly speaker: Holder | null };

/** Unquoted words in the first person that make a page an address: a share of all words, and a number. */
const SHARE = 0.02;
const FEWEST = 8;
/** An address quotes little; an interview or a report quotes much. */
const MOST_QUOTED = 0.15;
/** Share of a block that a signature or a closing formula fills. */
const ALONE = 0.7;

/** Whether a page is one person's speech (`wir`, `ми`, without quotation marks), and whose if a line of its own names somebody. */
export function addressOf(readings: readonly Reading[], entity: Lookup): Address | null {
  let words = 0;
  let quoted = 0;
  let first = 0;
  for (const { list, quoteAt, language } of readings) {
    list.forEach((token, at) => {
      if (!token.isWord) return;
      words++;
      if (quoteAt[at] !== -1) quoted++;
      else if (language.is.first(token.low)) first++;
    });
  }
  if (first < FEWEST || first < words * SHARE || quoted > words * MOST_QUOTED) return null;
  return { speaker: signature(readings, entity) };
}

/** The last person or office that fills a line of the page alone: a byline, a signature. */
function signature(readings: readonly Reading[], entity: Lookup): Holder | null {
  for (const reading of readings.toReversed()) {
    const fills = ({ start, end }: { start: number; end: number }) => end - start >= reading.text.trim().length * ALONE;
    const role = reading.roles.find(({ value }) => fills(value));
    const name = reading.mentions.find(({ value }) => value.entity.kind === 'person' && fills(value));
    const found = role ? { ...role, id: role.value.use.entity.id } : name && { ...name, id: name.value.entity.id };
    if (!found) continue;
    const who: Candidate = {
      first: found.first,
      last: found.last,
      phrase: found.first,
      kind: 'role',
      entity: found.id,
      isGoverned: false,
    };
    return linked(reading, who, entity(found.id));
  }
  return null;
}
