import type { EntityEntry } from '../types';
import type { Candidate } from './candidates';
import { placedIn, type Reading } from './reading';

/** Who speaks, and the words of the page that say so. */
export type Holder = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Null for somebody whom no dataset knows. */
  readonly id: string | null;
  readonly label: string;
  readonly gender: 'f' | 'm' | null;
  readonly isPerson: boolean;
};
export type Lookup = (id: string) => EntityEntry | null;

/** What a page has established so far: who spoke, who was named, which unknown surnames belong to whom. */
export type Discourse = {
  last: { readonly holder: Holder; readonly block: number; readonly sentence: number } | null;
  /** The last person who spoke. */
  lastPerson: Holder | null;
  readonly persons: Holder[];
  readonly unknown: Map<string, string>;
};

/** Nothing established yet. */
export const newDiscourse = (): Discourse => ({ last: null, lastPerson: null, persons: [], unknown: new Map() });

/** Persons looked back at for a pronoun, at most. */
const MEMORY = 12;

/** The person, government or body behind a candidate; null for a pronoun that fits nobody. */
export function holderOf(
  reading: Reading,
  who: Candidate,
  known: { discourse: Discourse; entity: Lookup },
): Holder | null {
  const { discourse, entity } = known;
  if (who.kind === 'pronoun') return byPronoun(reading, who, discourse);
  if (who.entity !== null) return linked(reading, who, entity(who.entity));
  if (who.kind === 'people') return byNoun(reading, who, known);
  return named(reading, who, discourse);
}

/** Remembers the persons whom a block names, in order. */
export function remember(discourse: Discourse, holder: Holder): void {
  if (!holder.isPerson) return;
  discourse.persons.push(holder);
  if (discourse.persons.length > MEMORY) discourse.persons.shift();
}

function span(reading: Reading, who: { first: number; last: number }): { block: number; start: number; end: number } {
  return { block: reading.index, start: reading.list[who.first]?.start ?? 0, end: reading.list[who.last]?.end ?? 0 };
}

/** A linked entity; a seat of power speaks as its government. Exported for mentions that no cue belongs to. */
export function linked(reading: Reading, who: Candidate, entry: EntityEntry | null): Holder | null {
  if (!entry) return null;
  return {
    ...span(reading, who),
    id: entry.standsFor ?? entry.id,
    label: entry.label,
    gender: entry.gender,
    isPerson: entry.kind === 'person',
  };
}

function byPronoun(reading: Reading, who: Candidate, { last, persons }: Discourse): Holder | null {
  const word = reading.list[who.first]?.low ?? '';
  const { is } = reading.language;
  const fits = (holder: Holder) => {
    if (is.he(word) && !is.she(word)) return holder.isPerson && holder.gender !== 'f';
    if (is.she(word) && holder.isPerson && holder.gender !== 'm') return true;
    return is.they(word) && !holder.isPerson;
  };
  if (last && fits(last.holder)) return { ...last.holder, ...span(reading, who) };
  const named = persons.findLast(fits);
  return named ? { ...named, ...span(reading, who) } : null;
}

/** `der Minister`: whoever spoke last, unless the words say more; `ein Vertreter des Weißen Hauses`: the body. */
function byNoun(
  reading: Reading,
  who: Candidate,
  { discourse, entity }: { discourse: Discourse; entity: Lookup },
): Holder | null {
  const { list, language } = reading;
  const word = list[who.first]?.low ?? '';
  const body = bodyAfter(reading, who);
  if (body && language.is.voice(word)) {
    const entry = entity(body);
    if (entry)
      return {
        ...span(reading, who),
        id: entry.standsFor ?? entry.id,
        label: entry.label,
        gender: null,
        isPerson: false,
      };
  }
  const determiner = list[who.phrase];
  const isMany = language.data.plural.some((ending) => word.endsWith(ending));
  const isBare = who.first - who.phrase <= 1 && !body && !isMany;
  const isDefinite = determiner !== undefined && language.data.definite.includes(determiner.low);
  const last = discourse.lastPerson;
  if (isBare && last?.isPerson && (isDefinite || (language.data.definite.length === 0 && who.phrase === who.first))) {
    const isFemale = language.data.feminine.some((ending) => word.endsWith(ending));
    if (!(isFemale ? last.gender === 'm' : last.gender === 'f' && language.data.feminine.length > 0))
      return { ...last, ...span(reading, who) };
  }
  const words = reading.text.slice(list[firstOfLabel(reading, who)]?.start ?? 0, list[who.last]?.end ?? 0);
  return { ...span(reading, who), id: null, label: words, gender: null, isPerson: true };
}

function firstOfLabel(reading: Reading, who: Candidate): number {
  const { is } = reading.language;
  let first = who.phrase;
  while (
    first < who.first &&
    (is.determiner(reading.list[first]?.low ?? '') || is.governing(reading.list[first]?.low ?? ''))
  )
    first++;
  return first;
}

/** The body named within four words after a noun, without a mark between: `Sprecher des russischen Außenministeriums`. */
function bodyAfter(reading: Reading, who: Candidate): string | null {
  const mention = placedIn(reading.mentions, who.last + 1, who.last + 5).find(
    ({ value }) => value.entity.kind !== 'person' && value.entity.kind !== 'event',
  );
  if (!mention) return null;
  const between = reading.list.slice(who.last + 1, mention.first);
  return between.every((token) => token.isWord && !reading.language.is.auxiliary(token.low))
    ? mention.value.entity.id
    : null;
}

function named(reading: Reading, who: Candidate, { unknown }: Discourse): Holder {
  const words = reading.text.slice(reading.list[who.first]?.start ?? 0, reading.list[who.last]?.end ?? 0);
  const surname = reading.list[who.last]?.low ?? '';
  if (who.last > who.first && !unknown.has(surname)) unknown.set(surname, words);
  return { ...span(reading, who), id: null, label: unknown.get(surname) ?? words, gender: null, isPerson: true };
}
