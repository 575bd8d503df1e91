import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLine } from '../../lib/data/schema/line';
import { locate } from '../../lib/data/schema/locate';
import type { DatasetRow, Row } from '../../lib/rows';

/** The files of a dataset's folder and the kind of row that each holds, in the order of the pack. */
export const files = {
  'dataset.ndjson': 'dataset',
  'entities.ndjson': 'entity',
  'topics.ndjson': 'topic',
  'claims.ndjson': 'claim',
  'positions.ndjson': 'position',
} as const;

export type SourceRow = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
  readonly row: Row | DatasetRow;
};

/** A mistake in a file; line and column from 1. */
export type Mistake = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
};

export type Folder = { readonly rows: readonly SourceRow[]; readonly mistakes: readonly Mistake[] };

/** Reads and checks every line of a dataset's source folder; a file that is not there counts as empty. */
export function readFolder(folder: string): Folder {
  const rows: SourceRow[] = [];
  const mistakes: Mistake[] = [];
  for (const [name, kind] of Object.entries(files)) {
    const file = join(folder, name);
    const content = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (content !== '' && !content.endsWith('\n')) {
      const line = content.split('\n').length;
      mistakes.push({ file, line, column: 1, sentence: 'expected a line break at the end of the file, found none' });
    }
    for (const [at, source] of content.replace(/\n$/, '').split('\n').entries()) {
      if (source === '' && content === '') continue;
      const found = readLine(source, at + 1, kind);
      if ('row' in found) rows.push({ file, line: at + 1, source, row: found.row });
      else mistakes.push(...found.mistakes.map((mistake) => ({ file, line: at + 1, ...mistake })));
    }
  }
  return { rows, mistakes };
}

type Read = { readonly row: Row | DatasetRow } | { readonly mistakes: readonly Omit<Mistake, 'file' | 'line'>[] };

function readLine(source: string, line: number, kind: (Row | DatasetRow)['type']): Read {
  const parsed = parseLine(source, line);
  if (!parsed.ok) return { mistakes: parsed.problems.map(({ column, sentence }) => ({ column, sentence })) };
  const { row } = parsed;
  if (row.type !== kind || 'hidden' in row) {
    const found = 'hidden' in row ? 'a hidden row' : `"${row.type}"`;
    return { mistakes: [{ column: 1, sentence: `type: expected "${kind}" in this file, found ${found}` }] };
  }
  const { repeated } = locate(source);
  if (repeated.size === 0) return { row };
  return {
    mistakes: [...repeated].map(([path, at]) => ({
      column: at + 1,
      sentence: `${path}: expected every key once, found it again`,
    })),
  };
}
