import type { EntityEntry } from '../types';
import type { Candidate } from './candidate';
import type { Language } from './language';
import type { Reading } from './reading';

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
  /** Several people without a name: `they`, not `he`. */
  readonly isGroup?: true;
  /** Who says it together with them, in order. */
  readonly together?: readonly Holder[];
  /** An organisation: no country or other place. */
  readonly isOrganisation?: true;
};
export type Lookup = (id: string) => EntityEntry | null;
type Placed = { readonly holder: Holder; readonly block: number; readonly sentence: number };

/** What a page has established so far: who spoke, of whom it spoke, who was named, which unknown surnames belong to whom. */
export type Discourse = {
  last: Placed | null;
  /** Of whom the last sentence that named somebody speaks first. */
  subject: Placed | null;
  /** The last person who spoke. */
  lastPerson: Holder | null;
  /** The last body named. */
  lastBody: Holder | null;
  /** The last organisation named. */
  lastOrganisation: Holder | null;
  readonly persons: Holder[];
  readonly unknown: Map<string, string>;
  /** By which words before their names the page has introduced people, by id or label. */
  readonly titles: Map<string, readonly string[]>;
};

/** Nothing established yet. */
export const newDiscourse = (): Discourse => ({
  last: null,
  subject: null,
  lastPerson: null,
  lastBody: null,
  lastOrganisation: null,
  persons: [],
  unknown: new Map(),
  titles: new Map(),
});

/** The full name that the page gave somebody unknown whose surname, or its genitive, a word is; else null. */
export const fullName = ({ unknown }: Discourse, word: string): string | null =>
  unknown.get(word) ?? (word.endsWith('s') ? unknown.get(word.slice(0, -1)) : null) ?? null;

/** Persons looked back at for a pronoun, at most. */
const MEMORY = 12;

/** Remembers the persons and the last body that a block names, in order. */
export function remember(discourse: Discourse, holder: Holder): void {
  if (!holder.isPerson) {
    discourse.lastBody = holder;
    if (holder.isOrganisation) discourse.lastOrganisation = holder;
    return;
  }
  discourse.persons.push(holder);
  if (discourse.persons.length > MEMORY) discourse.persons.shift();
}

/** Words of a title, at most. */
const TITLE = 5;

/** Remembers by which words a page introduces somebody: `министр обороны | Умеров`. */
export function introduce(
  { titles }: Discourse,
  { list, language, personAt }: Reading,
  first: number,
  holder: Holder,
): void {
  if (!holder.isPerson) return;
  const key = holder.id ?? holder.label;
  const words = [...(titles.get(key) ?? [])];
  for (let at = first - 1; at >= Math.max(0, first - TITLE); at--) {
    const { isWord = false, low = '' } = list[at] ?? {};
    if (!isWord || personAt.has(at) || language.is.governing(low)) break;
    words.push(language.nominatives.get(low) ?? low);
  }
  titles.set(key, words);
}

/** Whether somebody has been introduced by a noun, or by a word for whom the noun is used. */
export function isCalled({ titles }: Discourse, { data }: Language, holder: Holder, noun: string): boolean {
  const words = [noun, ...(data.callings[noun] ?? [])];
  return (titles.get(holder.id ?? holder.label) ?? []).some((title) =>
    words.some((word) => title === word || title.endsWith(`-${word}`)),
  );
}

/** Where a candidate stands. */
export function spanOf(
  reading: Reading,
  who: { readonly first: number; readonly last: number },
): { block: number; start: number; end: number } {
  return { block: reading.index, start: reading.list[who.first]?.start ?? 0, end: reading.list[who.last]?.end ?? 0 };
}

/** A linked entity; a seat of power speaks as its government. */
export function linked(
  reading: Reading,
  who: Pick<Candidate, 'first' | 'last'>,
  entry: EntityEntry | null,
): Holder | null {
  if (!entry) return null;
  const { block, start, end } = spanOf(reading, who);
  // Written out, because it is done for every name of a page, and copying an object costs several times as much.
  return {
    block,
    start,
    end,
    id: entry.standsFor ?? entry.id,
    label: entry.label,
    gender: entry.gender,
    isPerson: entry.kind === 'person',
    ...(entry.kind === 'org' ? { isOrganisation: true as const } : {}),
  };
}
