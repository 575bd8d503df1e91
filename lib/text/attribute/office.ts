import type { PageFacts } from './address';
import type { Candidate } from './candidates';
import { type Holder, type Lookup, linked, spanOf } from './discourse';
import type { Reading } from './reading';

type Known = { readonly entity: Lookup; readonly inOffice: PageFacts['inOffice'] };

/** Endings that a German noun may lose in the nominative: `Präsidenten`, `Ministers`. */
const NOUN_ENDINGS = ['', 'en', 's', 'n'];

/**
 * Who is meant by a country's adjective or people: the holder of the office on the day of the page (`der russische Präsident`),
 * or the country itself (`russische Behörden`, `die Amerikaner`). Null where the words say nothing of a country.
 */
export function officeOf(reading: Reading, who: Candidate, { entity, inOffice }: Known): Holder | null {
  const { origins, is } = reading.language;
  const noun = reading.list[who.first];
  if (!noun) return null;
  const adjective = reading.list[who.first - 1];
  const country = adjective ? origins.adjective(adjective.low) : null;
  const at = { first: who.first, last: who.last };
  if (country !== null && adjective) {
    for (const office of nominatives(adjective.low, noun.low, reading.language.data.lang)) {
      const person = inOffice(office, reading.language.data.lang);
      if (person) return { ...linked(reading, at, person), ...spanOf(reading, who) } as Holder;
    }
    return is.authority(noun.low) || is.account(noun.low) ? linked(reading, at, entity(country)) : null;
  }
  const compound = noun.low.includes('-') ? origins.adjective(noun.low) : null;
  const head = noun.low.slice(noun.low.indexOf('-') + 1);
  if (compound !== null && (is.authority(head) || is.account(head))) return linked(reading, at, entity(compound));
  const people = origins.people(noun.low);
  const isWhole = who.phrase === who.first || reading.language.is.determiner(reading.list[who.first - 1]?.low ?? '');
  return people !== null && isWhole ? linked(reading, at, entity(people)) : null;
}

/** An office as rows write it: `russischen Präsidenten` as `russischer präsident`. */
function nominatives(adjective: string, noun: string, lang: string): readonly string[] {
  if (lang !== 'de') return [`${adjective} ${noun}`];
  const stem = adjective.replace(/e[nrms]?$/, '');
  return NOUN_ENDINGS.filter((ending) => noun.endsWith(ending)).flatMap((ending) => {
    const plain = ending === '' ? noun : noun.slice(0, -ending.length);
    return [`${stem}${plain.endsWith('in') ? 'e' : 'er'} ${plain}`];
  });
}
