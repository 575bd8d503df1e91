import type { ByLang, DatasetRow, HiddenRow, Row } from '../../rows';
import { parseTerm } from '../../text/terms/parse';
import { type FieldProblem, problem } from './problem';

/** Terms, patterns and conditions that do not follow the term syntax, with the place of the mistake. */
export function termProblems(row: Row | DatasetRow | HiddenRow): readonly FieldProblem[] {
  if ('hidden' in row || row.type === 'dataset' || row.type === 'position') return [];
  return termsOf(row).flatMap(([path, term]) => {
    const parsed = parseTerm(term);
    if (parsed.ok) return [];
    const { expected, found, column } = parsed.error;
    return [problem(path, expected, `${found} at column ${column + 1} of "${term}"`)];
  });
}

function termsOf(row: Exclude<Row, { type: 'position' }>): readonly (readonly [path: string, term: string])[] {
  if (row.type === 'topic') return inLanguages('terms', row.terms);
  if (row.type === 'claim') return inLanguages('patterns', row.patterns ?? {});
  return row.aliases.flatMap(({ near = [] }, at) =>
    near.map((term, index) => [`aliases.${at}.near.${index}`, term] as const),
  );
}

function inLanguages(field: string, terms: ByLang<readonly string[]>) {
  return Object.entries(terms).flatMap(([lang, list]) =>
    list.map((term, at) => [`${field}.${lang}.${at}`, term] as const),
  );
}
