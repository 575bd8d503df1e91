import type { EntityEntry } from '../types';
import type { PageFacts } from './address';
import { type Candidate, nounOf } from './candidate';
import type { Reading } from './reading';

/** Endings of an adjective before a noun, as a dataset may write it. */
const ENDINGS = ['es', 'er', 'e'] as const;

/** The body of a country whose name is the country's adjective and a noun: of Ukraine's, `das Außenministerium` is `ukrainisches Außenministerium`. Null where the dataset has none. */
export function countryBody(
  reading: Reading,
  who: Candidate,
  owner: string,
  country: PageFacts['country'],
): EntityEntry | null {
  const { data, is } = reading.language;
  if (data.capitals !== 'nouns' || !is.authority(nounOf(reading, who))) return null;
  const noun = (reading.list[who.first]?.text ?? '').replace(/s$/, '');
  const stem = stemsOf(country, data).get(owner) ?? '';
  if (stem === '') return null;
  // `EU-Kommission`
  const names = stem.endsWith('-')
    ? [`${stem.toUpperCase()}${noun}`]
    : ENDINGS.map((ending) => `${stem}${ending} ${noun}`);
  const found = names.map((name) => country(name, data.lang));
  return found.find((entry) => entry?.kind === 'org') ?? null;
}

/** Stems of adjectives by country, made once a page. */
const known = new WeakMap<PageFacts['country'], ReadonlyMap<string, string>>();

function stemsOf(
  country: PageFacts['country'],
  { origins, lang }: Reading['language']['data'],
): ReadonlyMap<string, string> {
  const before = known.get(country);
  if (before) return before;
  const stems = new Map(
    origins.map(([name, adjectives]) => [country(name, lang)?.id ?? '', stemOf(adjectives)] as const),
  );
  known.set(country, stems);
  return stems;
}

/** `russisch* moskauer`: the stem of a country's first adjective. */
const stemOf = (adjectives: string): string => /^[^\s*|]+/.exec(adjectives)?.[0] ?? '';
