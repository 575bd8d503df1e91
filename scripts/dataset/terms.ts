import { referencesOf } from '../../lib/data/check/references';
import type { Lang, Row, TopicRow } from '../../lib/rows';

/** What is incomplete or doubtful in a row. */
export type Gap = { readonly what: string; readonly id: string };

/** Languages whose statements are recognised in full: topics need most terms there, claims need patterns. */
export const recognisedLanguages: readonly Lang[] = ['de', 'en', 'fr', 'ru', 'uk'];

const enough = { recognised: 8, other: 4 };

/** Topics with few terms in one of `languages`, and concepts that a term names in a language in which they have no words. */
export function termGaps(rows: readonly Row[], languages: readonly Lang[]): readonly Gap[] {
  const topics = rows.flatMap((row) => (row.type === 'topic' ? [row] : []));
  const shown = topics.filter(({ concept }) => concept !== true);
  return [...shown.flatMap((row) => fewTerms(row, languages)), ...wordless(topics, rows)];
}

function fewTerms(row: TopicRow, languages: readonly Lang[]): readonly Gap[] {
  return languages.flatMap((lang) => {
    const wanted = recognisedLanguages.includes(lang) ? enough.recognised : enough.other;
    const found = row.terms[lang]?.length ?? 0;
    return found < wanted ? [{ what: `topic with fewer than ${wanted} terms in ${lang}`, id: row.id }] : [];
  });
}

function wordless(topics: readonly TopicRow[], rows: readonly Row[]): readonly Gap[] {
  const byId = new Map(topics.map((row) => [row.id, row]));
  const named = rows.flatMap((row) => (row.type === 'topic' || row.type === 'claim' ? referencesOf(row) : []));
  const missing = named.flatMap(({ path, type, id }) => {
    // terms.de.0, patterns.de.0
    const lang = path.split('.')[1] ?? '';
    const terms = byId.get(id)?.terms;
    const silent = type === 'term' && terms !== undefined && terms[lang] === undefined && terms.mul === undefined;
    return silent ? [{ what: `topic or concept without terms in ${lang}, where a term names it`, id }] : [];
  });
  return [...new Map(missing.map((gap) => [`${gap.what} ${gap.id}`, gap])).values()];
}
