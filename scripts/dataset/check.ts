import { checkAliases } from '../../lib/data/check/aliases';
import { checkDates } from '../../lib/data/check/dates';
import type { RowFinding } from '../../lib/data/check/finding';
import { checkLetters } from '../../lib/data/check/letters';
import { checkReferences } from '../../lib/data/check/references';
import { columnOf } from '../../lib/data/schema/line';
import { locate } from '../../lib/data/schema/locate';
import type { Row } from '../../lib/rows';
import { checkLanguages } from './languages';
import { checkOrder } from './order';
import type { Folder, Mistake, SourceRow } from './read';

/** Every mistake of a dataset's folder that stops the pack, in the order of files and lines. `today` is an ISO day. */
export function checkFolder(folder: Folder, today: string): readonly Mistake[] {
  const { rows } = folder;
  const data = rows.flatMap(({ row }) => (row.type === 'dataset' ? [] : [row]));
  const entities = data.flatMap((row) => (row.type === 'entity' ? [row] : []));
  const findings = [
    ...checkReferences(data),
    ...checkAliases(entities),
    ...checkLetters(entities),
    ...checkDates(data, today),
  ];
  const headers = rows.length - data.length;
  const mistakes = [...folder.mistakes, ...checkOrder(rows), ...checkLanguages(rows), ...placed(findings, rows)];
  if (headers !== 1 && folder.mistakes.length === 0) {
    mistakes.push({
      file: 'dataset.ndjson',
      line: 1,
      column: 1,
      sentence: `expected one dataset row, found ${headers}`,
    });
  }
  return mistakes.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** A mistake as `file:line:column sentence`. */
export function printed({ file, line, column, sentence }: Mistake): string {
  return `${file}:${line}:${column} ${sentence}`;
}

/** Puts findings on rows back into their files; of rows with one id, onto the last. */
function placed(findings: readonly RowFinding[], rows: readonly SourceRow[]): readonly Mistake[] {
  const byKey = new Map(rows.map((source) => [key(source.row), source]));
  return findings.flatMap((found) => {
    const source = byKey.get(key(found));
    if (source === undefined) return [];
    const column = columnOf(found.path, locate(source.source));
    return [{ file: source.file, line: source.line, column, sentence: found.sentence }];
  });
}

function key({ type, id }: Pick<RowFinding | Row, 'type' | 'id'>): string {
  return `${type}/${id}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
