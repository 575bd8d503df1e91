import type { ByLang, Row } from '../../rows';
import { parseTerm } from '../../text/terms/parse';
import { finding, type RowFinding } from './finding';

/** Terms, patterns and conditions that do not follow the term syntax, with the place of the mistake. */
export function checkTerms(rows: readonly Row[]): readonly RowFinding[] {
  return rows.flatMap((row) =>
    termsOf(row).flatMap(([path, term]) => {
      const parsed = parseTerm(term);
      if (parsed.ok) return [];
      const { expected, found, column } = parsed.error;
      return [finding(row, path, [expected, `${found} at column ${column + 1} of "${term}"`])];
    }),
  );
}

function termsOf(row: Row): readonly (readonly [path: string, term: string])[] {
  if (row.type === 'topic') return inLanguages('terms', row.terms);
  if (row.type === 'claim') return inLanguages('patterns', row.patterns ?? {});
  if (row.type === 'position') return [];
  return row.aliases.flatMap(({ near = [] }, at) =>
    near.map((term, index) => [`aliases.${at}.near.${index}`, term] as const),
  );
}

function inLanguages(field: string, terms: ByLang<readonly string[]>) {
  return Object.entries(terms).flatMap(([lang, list]) =>
    list.map((term, at) => [`${field}.${lang}.${at}`, term] as const),
  );
}
