import type { Mistake, SourceRow } from './read';

/** Entities whose name is missing in a language of the dataset row: a card would fall back to another language. */
export function checkLanguages(rows: readonly SourceRow[]): readonly Mistake[] {
  const languages = rows.flatMap(({ row }) => (row.type === 'dataset' ? row.languages : []));
  return rows.flatMap(({ file, line, row }) => {
    if (row.type !== 'entity') return [];
    const missing = languages.filter((lang) => row.label[lang] === undefined);
    if (missing.length === 0) return [];
    const sentence = `label: expected a name in every language of the dataset row, found none in ${missing.join(', ')}`;
    return [{ file, line, column: 1, sentence }];
  });
}
