import type { Mistake, SourceRow } from './read';

/** Rows that are not sorted by id within their file, and aliases that are not in the order of the dataset's languages. */
export function checkOrder(rows: readonly SourceRow[]): readonly Mistake[] {
  const languages = rows.flatMap(({ row }) => (row.type === 'dataset' ? row.languages : []));
  return rows.flatMap((current, at) => {
    const before = rows[at - 1];
    const mistakes = aliasOrder(current, languages);
    if (before === undefined || before.file !== current.file || before.row.id <= current.row.id) return mistakes;
    const sentence = `id: expected rows sorted by id, found "${current.row.id}" after "${before.row.id}"`;
    return [...mistakes, { file: current.file, line: current.line, column: 1, sentence }];
  });
}

function aliasOrder({ file, line, row }: SourceRow, languages: readonly string[]): readonly Mistake[] {
  if (row.type !== 'entity') return [];
  const rank = (lang: string) => (languages.includes(lang) ? languages.indexOf(lang) : languages.length);
  const found = row.aliases.map(({ lang }) => lang);
  const wrong = found.findIndex((lang, at) => at > 0 && rank(lang) < rank(found[at - 1] ?? lang));
  if (wrong === -1) return [];
  const expected = 'aliases in the order of the languages of the dataset row, other languages last';
  const sentence = `aliases.${wrong}: expected ${expected}, found "${found[wrong]}" after "${found[wrong - 1]}"`;
  return [{ file, line, column: 1, sentence }];
}
