import type { Term } from '../terms/parse';
import type { Alphabet } from './alphabet';
import { column } from './columns';
import { USE_CLAIM, USE_ROLE, USE_TOPIC, USE_WORDS } from './layout';
import type { Inflect } from './name-forms';
import type { PoolWriter } from './pool';
import type { Section } from './sections';
import { referencesOf } from './term-graph';
import { termParts } from './term-parts';
import { readTerms, type TenuredTerm, type TermProblem, type TermRows, type WrittenTerm } from './term-rows';

export type BuiltTerms = {
  readonly uses: Section;
  readonly sections: readonly Section[];
  readonly languages: readonly string[];
  readonly usesEntities: boolean;
  readonly elsewhere: Readonly<Record<string, number>>;
  readonly problems: readonly TermProblem[];
};
type Tools = { readonly alphabet: Alphabet; readonly pool: PoolWriter; readonly inflect: Inflect };
type Meaning = {
  readonly kind: number;
  readonly row: number;
  readonly from?: string;
  readonly to?: string | undefined;
};

/** The sections of topic terms, claim patterns and roles. What is no term is left out and told. */
export function buildTerms(rows: TermRows, { alphabet, pool, inflect }: Tools): BuiltTerms {
  const { topics, claims, roles, levels, problems } = readTerms(rows);
  const topicRow = rowNumbers(rows.topics, 0);
  const entityRow = rowNumbers(rows.entities, rows.topics.length);
  const parts = termParts(alphabet, pool, {
    topic: topicRow,
    entity: entityRow,
    first: rows.topics.length + rows.entities.length,
  });
  const uses = column();
  const add = ({ lang, text }: WrittenTerm, terms: readonly Term[], meaning: Meaning) => {
    const use = uses.length() / USE_WORDS;
    uses.push(meaning.kind + meaning.row * 4);
    uses.push(pool.add(text));
    uses.push(pool.add(lang));
    uses.push(meaning.from === undefined ? 0 : pool.add(meaning.from) + 1);
    uses.push(meaning.to === undefined ? 0 : pool.add(meaning.to) + 1);
    for (const term of terms) {
      const level = referencesOf(term).reduce((most, id) => Math.max(most, (levels.get(id) ?? -1) + 1), 0);
      parts.add({ lang, use }, term, level);
    }
  };
  topics.forEach((terms, row) => {
    for (const one of terms) add(one, [one.term], { kind: USE_TOPIC, row });
  });
  claims.forEach((terms, row) => {
    for (const one of terms) add(one, [one.term], { kind: USE_CLAIM, row });
  });
  for (const one of roles) {
    add(one, roleForms(one, inflect), { kind: USE_ROLE, row: one.row, from: one.from, to: one.to });
  }
  const { languages } = parts;
  return {
    uses: uses.done(),
    sections: parts.sections(),
    languages,
    usesEntities: parts.usesEntities(),
    elsewhere: parts.elsewhere(),
    problems,
  };
}

/** Row numbers by id, counted from `first`; read when one is first asked for, as few datasets refer to entities. */
function rowNumbers(rows: readonly { readonly id: string }[], first: number): (id: string) => number | null {
  let numbers: ReadonlyMap<string, number> | null = null;
  return (id) => {
    numbers ??= new Map(rows.map((row, index) => [row.id, first + index]));
    return numbers.get(id) ?? null;
  };
}

/** Roles stand in every case of their language, as names of things do: Kremlchefs, президента России. */
function roleForms({ lang, term }: TenuredTerm, inflect: Inflect): readonly Term[] {
  const [atom, ...more] = term.flat(2);
  if (atom?.kind !== 'words' || atom.prefix || atom.suffix || more.length > 0) return [term];
  const traits = { lang, kind: 'other', gender: null, full: true, fixed: false } as const;
  return inflect(atom.text, traits).map((text) => [[[{ ...atom, text }]]]);
}
