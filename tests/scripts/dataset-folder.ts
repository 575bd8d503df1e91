import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../../scripts/dataset/check';
import { readFolder } from '../../scripts/dataset/read';

/** The dataset row of every folder that is made here. */
export const header = {
  type: 'dataset',
  format: 1,
  id: 'sample',
  title: { en: 'Sample' },
  revision: '1',
  license: 'CC-BY-4.0',
  author: 'Standpunkt contributors',
  languages: ['de', 'en'],
} as const;

/** A sound topic in one language. */
export const topic = { type: 'topic', id: 'ceasefire', label: { en: 'Ceasefire' }, terms: { en: ['ceasefire'] } };

/** A person without spellings of her own but the ones given. */
export const person = (id: string, aliases: readonly object[], more: object = {}) => ({
  type: 'entity',
  id,
  kind: 'person',
  label: { de: id, en: id },
  aliases,
  ...more,
});

/** A sound position of `anna` on the topic. */
export const position = (id: string, more: object = {}) => ({
  type: 'position',
  id,
  holder: 'anna',
  topic: 'ceasefire',
  stance: 'supports',
  statement: { en: 'She asks for a ceasefire.' },
  date: '2022-03-10',
  source: { title: 'T', publisher: 'P', url: 'https://example.org/', kind: 'media', seen: true },
  ...more,
});

/** Rows by file; the dataset row is added where none is given. */
export type Files = {
  readonly [Name in 'dataset' | 'entities' | 'topics' | 'claims' | 'positions']?: readonly object[];
};

const folders: string[] = [];

/** A dataset's folder on disk with these rows. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  folders.push(folder);
  for (const [name, rows] of Object.entries({ dataset: [header], ...files })) {
    writeFileSync(join(folder, `${name}.ndjson`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  return folder;
}

/** Removes every folder made here: for `afterEach`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** What the check says of such a folder on 1 January 2026, one mistake a line, without the folder's path. */
export function mistakes(files: Files): readonly string[] {
  return checkFolder(readFolder(folderOf(files)), '2026-01-01').map(
    ({ file, line, column, sentence }) => `${file.split('/').at(-1)}:${line}:${column} ${sentence}`,
  );
}
