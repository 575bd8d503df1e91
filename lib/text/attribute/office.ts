import type { PageFacts } from './address';
import { type Candidate, nounOf } from './candidate';
import type { AttributionData } from './data';
import { type Holder, linked, spanOf } from './discourse';
import type { Reading } from './reading';
import type { Token } from './tokens';

type Known = Pick<PageFacts, 'inOffice' | 'country'>;

/**
 * Who is meant by a country's adjective or people: the holder of the office on the day of the page (`der russische Präsident`),
 * or the country itself (`russische Behörden`, `die Amerikaner`). Null where the words say nothing of a country.
 */
export function officeOf(reading: Reading, who: Candidate, { inOffice, country: named }: Known): Holder | null {
  const { origins, is, data } = reading.language;
  const noun = reading.list[who.first];
  if (!noun) return null;
  const adjective = adjectiveOf(reading, who);
  const country = adjective ? origins.adjective(adjective.low) : null;
  const at = { first: who.first, last: who.last };
  if (country !== null && adjective) {
    for (const office of nominatives(adjective.low, noun.low, data)) {
      const person = inOffice(office, data.lang);
      if (person) return { ...linked(reading, at, person), ...spanOf(reading, who) } as Holder;
    }
    return is.authority(nounOf(reading, who)) || is.account(noun.low)
      ? linked(reading, at, named(country, data.lang))
      : null;
  }
  const people = origins.people(noun.low);
  const isWhole = who.phrase === who.first || reading.language.is.determiner(reading.list[who.first - 1]?.low ?? '');
  return people !== null && isWhole ? linked(reading, at, named(people, data.lang)) : null;
}

/** The country's adjective before a noun, or before another adjective of it, `российское военное ведомство`; or behind it, `autorités russes`. */
function adjectiveOf({ list, language }: Reading, { first, last }: Candidate): Token | undefined {
  const [before, farther] = [list[first - 1], list[first - 2]];
  const isCountry = (token: Token | undefined) => token !== undefined && language.origins.adjective(token.low) !== null;
  if (language.data.adjectivesAfter) return list.slice(first + 1, last + 1).find(isCountry);
  const isAdjective = language.data.adjectives.some((ending) => before?.low.endsWith(ending));
  return isAdjective && !isCountry(before) && isCountry(farther) ? farther : before;
}

/** An office as rows write it: `russischen Präsidenten` as `russischer präsident`. */
function nominatives(
  adjective: string,
  noun: string,
  { citation, adjectives, adjectivesAfter, feminine }: AttributionData,
): readonly string[] {
  if (citation === null) return [adjectivesAfter ? `${noun} ${adjective}` : `${adjective} ${noun}`];
  const ending = adjectives.toSorted((a, b) => b.length - a.length).find((one) => adjective.endsWith(one)) ?? '';
  const stem = adjective.slice(0, adjective.length - ending.length);
  return citation.noun
    .filter((one) => noun.endsWith(one))
    .map((one) => {
      const plain = noun.slice(0, noun.length - one.length);
      return `${stem}${feminine.some((end) => plain.endsWith(end)) ? citation.f : citation.m} ${plain}`;
    });
}
