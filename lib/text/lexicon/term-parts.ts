import type { Atom, Part, Term } from '../terms/parse';
import type { Alphabet } from './alphabet';
import { column } from './columns';
import { type KeyTable, keyTable } from './key-table';
import type { PoolWriter } from './pool';
import type { Section } from './sections';

// Every term is made of parts, and every part has a number: first the topics, then the entities, then the atoms (words) and
// the ids that other datasets may know.
// A part has items: uses (what an atom that is a whole term means) and composites (terms of several parts) anchored at it.

/** A term of several parts: its use, its depth of reference, and part numbers as in `Term`. */
export type Composite = readonly [use: number, level: number, term: readonly (readonly (readonly number[])[])[]];

export type TermSource = { readonly lang: string; readonly use: number };
export type PartNumbers = {
  topic(id: string): number | null;
  entity(id: string): number | null;
  readonly first: number;
};

export type TermParts = {
  add(source: TermSource, term: Term, level: number): void;
  sections(): readonly Section[];
  readonly languages: readonly string[];
  usesEntities(): boolean;
  /** Part numbers of ids that only other datasets can know. */
  elsewhere(): Readonly<Record<string, number>>;
};

/** Flag of an atom's record; the rest of the number is its language. */
export const PREFIX = 1;

/** Gathers terms; `sections` gives the tries of words and of beginnings, item limits, items and composites. */
export function termParts(alphabet: Alphabet, pool: PoolWriter, numbers: PartNumbers): TermParts {
  const forward = keyTable(alphabet);
  const backward = keyTable(alphabet);
  const atoms = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  const languages: string[] = [];
  const items: number[][] = [];
  const composites = column();
  let usesEntities = false;

  const nextNumber = () => numbers.first + atoms.size + elsewhere.size;
  const atomNumber = (atom: Atom, lang: string): number => {
    const key = `${lang} ${atom.prefix ? 'p' : ''}${atom.suffix ? 's' : ''} ${atom.text.toLowerCase()}`;
    const known = atoms.get(key);
    if (known !== undefined) return known;
    const number = nextNumber();
    atoms.set(key, number);
    enter(atom.suffix ? backward : forward, atom, { number, lang: languageNumber(languages, lang) });
    return number;
  };
  const partNumber = (part: Part, lang: string): number => {
    if (part.kind === 'words') return atomNumber(part, lang);
    const topic = numbers.topic(part.id);
    if (topic !== null) return topic;
    const entity = numbers.entity(part.id);
    if (entity === null) {
      const number = elsewhere.get(part.id) ?? nextNumber();
      elsewhere.set(part.id, number);
      return number;
    }
    usesEntities = true;
    return entity;
  };
  const addItem = (part: number, item: number) => {
    const list = items[part] ?? [];
    list.push(item);
    items[part] = list;
  };

  return {
    languages,
    usesEntities: () => usesEntities,
    elsewhere: () => Object.fromEntries(elsewhere),
    add(source, term, level) {
      const parts = term.map((sequence) =>
        sequence.map((phrase) => phrase.map((part) => partNumber(part, source.lang))),
      );
      const all = parts.flat(2);
      const only = term.flat(2);
      if (only.length === 1 && only[0]?.kind === 'words') return addItem(all[0] ?? 0, source.use * 2);
      const number = composites.length();
      composites.push(pool.add(JSON.stringify([source.use, level, parts])));
      addItem(anchor(only, all), number * 2 + 1);
    },
    sections() {
      const limits = column();
      const flat = column();
      limits.push(0);
      for (let part = 0; part < nextNumber(); part++) {
        for (const item of items[part] ?? []) flat.push(item);
        limits.push(flat.length());
      }
      return [...forward.sections(), ...backward.sections(), limits.done(), flat.done(), composites.done()];
    },
  };
}

function enter(table: KeyTable, atom: Atom, { number, lang }: { number: number; lang: number }): void {
  for (const text of /ß/i.test(atom.text) ? [atom.text, atom.text.replaceAll(/ß/gi, 'ss')] : [atom.text]) {
    const key = atom.suffix ? [...text].reverse().join('') : text;
    table.add(key, number, lang * 2 + (atom.prefix ? PREFIX : 0));
  }
}

/** Where evaluation begins: the longest words, being the rarest; else a topic or entity. */
function anchor(parts: readonly Part[], numbers: readonly number[]): number {
  const weight = (part: Part | undefined) => (part?.kind === 'words' ? part.text.length : 0);
  let best = 0;
  parts.forEach((part, index) => {
    if (weight(part) > weight(parts[best])) best = index;
  });
  return numbers[best] ?? 0;
}

function languageNumber(languages: string[], lang: string): number {
  const known = languages.indexOf(lang);
  return known >= 0 ? known : languages.push(lang) - 1;
}
