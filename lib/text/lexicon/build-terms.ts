import type { ByLang, ClaimRow, EntityRow, TopicRow } from '../../rows';
import type { Term } from '../terms/parse';
import type { Alphabet } from './alphabet';
import { column } from './columns';
import { USE_CLAIM, USE_ROLE, USE_TOPIC, USE_WORDS } from './layout';
import type { Inflect } from './name-forms';
import type { PoolWriter } from './pool';
import type { Section } from './sections';
import { referencesOf, topicLevels } from './term-graph';
import { termOf, termParts } from './term-parts';

export type TermRows = {
  readonly entities: readonly EntityRow[];
  readonly topics: readonly TopicRow[];
  readonly claims: readonly ClaimRow[];
};
export type BuiltTerms = {
  readonly uses: Section;
  readonly sections: readonly Section[];
  readonly languages: readonly string[];
  readonly usesEntities: boolean;
};
type Tools = { readonly alphabet: Alphabet; readonly pool: PoolWriter; readonly inflect: Inflect };
type Written = { readonly lang: string; readonly text: string; readonly term: Term };
type Meaning = {
  readonly kind: number;
  readonly row: number;
  readonly from?: string;
  readonly to?: string | undefined;
};

/** The sections of topic terms, claim patterns and roles. Throws where a term is none, or refers to itself. */
export function buildTerms(rows: TermRows, { alphabet, pool, inflect }: Tools): BuiltTerms {
  const topicRow = new Map(rows.topics.map((topic, row) => [topic.id, row]));
  const entityRow = new Map(rows.entities.map((entity, row) => [entity.id, rows.topics.length + row]));
  const parts = termParts(alphabet, pool, {
    topic: (id) => topicRow.get(id) ?? null,
    entity: (id) => entityRow.get(id) ?? null,
    first: rows.topics.length + rows.entities.length,
  });
  const topicTerms = rows.topics.map((topic) => written(topic.terms, `topic ${topic.id}`));
  const levels = topicLevels(
    new Map(
      rows.topics.map((topic, row) => [
        topic.id,
        new Set((topicTerms[row] ?? []).flatMap(({ term }) => referencesOf(term)).filter((id) => topicRow.has(id))),
      ]),
    ),
  );
  const uses = column();
  const add = (one: Written, meaning: Meaning) => {
    const use = uses.length() / USE_WORDS;
    uses.push(meaning.kind + meaning.row * 4);
    uses.push(pool.add(one.text));
    uses.push(pool.add(one.lang));
    uses.push(meaning.from === undefined ? 0 : pool.add(meaning.from) + 1);
    uses.push(meaning.to === undefined ? 0 : pool.add(meaning.to) + 1);
    const level = Math.max(0, ...referencesOf(one.term).map((id) => (levels.get(id) ?? -1) + 1));
    parts.add({ text: one.text, lang: one.lang, use }, one.term, level);
  };
  topicTerms.forEach((terms, row) => {
    for (const one of terms) add(one, { kind: USE_TOPIC, row });
  });
  rows.claims.forEach((claim, row) => {
    for (const one of written(claim.patterns ?? {}, `claim ${claim.id}`)) add(one, { kind: USE_CLAIM, row });
  });
  rows.entities.forEach((entity, row) => {
    for (const { roles, from, to } of entity.offices ?? []) {
      for (const one of roleForms(roles ?? {}, entity, inflect)) add(one, { kind: USE_ROLE, row, from, to });
    }
  });
  return {
    uses: uses.done(),
    sections: parts.sections(),
    languages: parts.languages,
    usesEntities: parts.usesEntities(),
  };
}

function written(terms: ByLang<readonly string[]>, row: string): readonly Written[] {
  return Object.entries(terms).flatMap(([lang, texts]) =>
    texts.map((text) => ({ lang, text, term: termOf(text, row) })),
  );
}

/** Roles stand in every case of their language, as names of things do: Kremlchefs, президента России. */
function roleForms(roles: ByLang<readonly string[]>, entity: EntityRow, inflect: Inflect): readonly Written[] {
  const row = `entity ${entity.id}`;
  return written(roles, row).flatMap((role) => {
    if (/[*…&{]|\.\.\./.test(role.text)) return [role];
    const traits = { lang: role.lang, kind: 'other', gender: null, full: true, fixed: false } as const;
    const forms = new Set([role.text, ...inflect(role.text, traits)]);
    return [...forms].map((form) => ({ ...role, term: termOf(form, row) }));
  });
}
