import type { Lang } from '../../rows';
import type { EntityEntry } from '../types';
import type { Candidate } from './candidate';
import { type Holder, type Lookup, linked } from './discourse';
import type { Reading } from './reading';

/** What is known of a page besides its blocks. */
export type PageFacts = {
  readonly entity: Lookup;
  /** Persons whom the title names, in order. */
  readonly titled: readonly EntityEntry[];
  readonly title: string;
  /** The country or alliance of a name in the language's own words. */
  readonly country: (name: string, lang: Lang) => EntityEntry | null;
  /** Who holds an office, named in the language's own words, on the day of the page. */
  readonly inOffice: (office: string, lang: Lang) => EntityEntry | null;
};

/** What a page that is one person's address says of that person. */
export type Address = { readonly speaker: Holder | null };

/** Unquoted words in the first person that make a page an address: a share of all words, and a number. */
const SHARE = 0.02;
const FEWEST = 8;
/** What of these is enough where a title or greeting says that it is an address: Ukrainian drops its pronouns. */
const ANNOUNCED = 0.4;
/** An address quotes little; an interview or a report quotes much. */
const MOST_QUOTED = 0.15;
/** Share of a block that a signature or a closing formula fills. */
const ALONE = 0.7;
/** Blocks at the beginning and at the end in which an audience is greeted. */
const EDGE = 3;

/**
 * Whether a page is one person's speech (`wir`, `ми`, without quotation marks), and whose: the person whom a title such as
 * `Speech by ...` names, whoever fills a line alone, or who holds the office that speaks with this greeting.
 */
export function addressOf(readings: readonly Reading[], page: PageFacts): Address | null {
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
  const announced = announcedSpeaker(readings, page);
  const part = announced ? ANNOUNCED : 1;
  if (first < FEWEST * part || first < words * SHARE * part || quoted > words * MOST_QUOTED) return null;
  return { speaker: announced ?? signature(readings, page.entity) };
}

/** Who a title, or the greeting of an office, says speaks on the whole page; null where neither does. */
export const announcedSpeaker = (readings: readonly Reading[], page: PageFacts): Holder | null =>
  titled(readings, page) ?? greeting(readings, page);

/** A person who is not named in the text itself; the span is that of the page's beginning. */
export function speakerOf(entity: EntityEntry, reading: Reading | undefined): Holder {
  const { id, label, gender } = entity;
  return { block: reading?.index ?? 0, start: 0, end: 0, id, label, gender, isPerson: entity.kind === 'person' };
}

function titled([first]: readonly Reading[], { title, titled }: PageFacts): Holder | null {
  const [entity] = titled;
  if (!entity || !first) return null;
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => first.language.is.speech(word)) ? speakerOf(entity, first) : null;
}

function greeting(readings: readonly Reading[], { inOffice }: PageFacts): Holder | null {
  const edges = [...readings.slice(0, EDGE), ...readings.slice(-EDGE).toReversed()];
  for (const { list, language } of edges) {
    for (const { value } of language.salutes.find(list, 0, list.length)) {
      const entity = inOffice(value, language.data.lang);
      if (entity) return speakerOf(entity, readings[0]);
    }
  }
  return null;
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
