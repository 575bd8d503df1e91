import type { ByLang, ClaimRow, EntityRow, Rows, TopicRow } from '../../rows';
import { parseTerm, type Term } from '../terms/parse';
import { isShown } from './entries';
import { referencesOf, topicLevels } from './term-graph';

export type TermRows = {
  readonly entities: readonly EntityRow[];
  readonly topics: readonly TopicRow[];
  readonly claims: readonly ClaimRow[];
};
/** A term of a row as it was written and read. */
export type WrittenTerm = { readonly lang: string; readonly text: string; readonly term: Term };
/** A term that was left out, and why, in a sentence. */
export type TermProblem = {
  readonly type: 'topic' | 'claim' | 'entity';
  readonly id: string;
  readonly lang: string;
  readonly term: string;
  readonly sentence: string;
};
/** A role, and the number of the row whose it is. */
export type TenuredTerm = WrittenTerm & {
  readonly row: number;
  readonly from: string;
  readonly to: string | undefined;
};
/** Terms of each topic and claim, by its number; all roles; how deep each topic refers to others. */
export type ReadTerms = {
  readonly topics: readonly (readonly WrittenTerm[])[];
  readonly claims: readonly (readonly WrittenTerm[])[];
  readonly roles: readonly TenuredTerm[];
  readonly levels: ReadonlyMap<string, number>;
  readonly problems: readonly TermProblem[];
};

type Owner = Pick<TermProblem, 'type' | 'id'>;
type Read = (owner: Owner, terms: ByLang<readonly string[]>) => readonly WrittenTerm[];

/** Terms, patterns and roles that a lexicon of these rows leaves out: those that are no terms, and those that close a circle. */
export function termProblems(rows: Rows): readonly TermProblem[] {
  return readTerms({
    entities: rows.entities.filter(isShown),
    topics: rows.topics.filter(isShown),
    claims: rows.claims.filter(isShown),
  }).problems;
}

/** Reads the terms of all rows. What is no term, and what refers to itself through others, is a problem and left out. */
export function readTerms(rows: TermRows): ReadTerms {
  const problems: TermProblem[] = [];
  const read: Read = ({ type, id }, terms) =>
    Object.entries(terms).flatMap(([lang, texts]) =>
      texts.flatMap((text) => {
        const parsed = parseTerm(text);
        if (parsed.ok) return [{ lang, text, term: parsed.term }];
        const { column, expected, found } = parsed.error;
        const sentence = `${type} ${id}: term "${text}", column ${column + 1}: expected ${expected}, found "${found}"`;
        problems.push({ type, id, lang, term: text, sentence });
        return [];
      }),
    );
  const written = rows.topics.map((topic) => read(topic, topic.terms));
  const { topics, levels } = withoutCircles(rows.topics, written, problems);
  return {
    topics,
    levels,
    claims: rows.claims.map((claim) => read(claim, claim.patterns ?? {})),
    roles: readRoles(rows.entities, read),
    problems,
  };
}

/** Few rows of many have offices: nothing is made for the others. */
function readRoles(entities: readonly EntityRow[], read: Read): readonly TenuredTerm[] {
  const found: TenuredTerm[] = [];
  entities.forEach((entity, row) => {
    for (const { roles = {}, from, to } of entity.offices ?? []) {
      for (const term of read(entity, roles)) found.push({ ...term, row, from, to });
    }
  });
  return found;
}

function withoutCircles(
  rows: readonly TopicRow[],
  written: readonly (readonly WrittenTerm[])[],
  problems: TermProblem[],
) {
  const own = new Set(rows.map(({ id }) => id));
  const references = rows.map(({ id }, row) => {
    const ids = (written[row] ?? []).flatMap(({ term }) => referencesOf(term));
    return [id, new Set(ids.filter((other) => own.has(other)))] as const;
  });
  const { levels, circles } = topicLevels(new Map(references));
  const topics = rows.map(({ id }, row) => {
    const cut = circles.filter(({ from }) => from === id);
    return (written[row] ?? []).filter(({ lang, text, term }) => {
      const circle = cut.find(({ to }) => referencesOf(term).includes(to));
      if (!circle) return true;
      const sentence = `topic ${id}: term "${text}": expected terms that end in words, found a circle: ${circle.way}`;
      problems.push({ type: 'topic', id, lang, term: text, sentence });
      return false;
    });
  });
  return { topics, levels };
}
