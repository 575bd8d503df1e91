import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseLine } from '../../lib/data/schema/line';
import type { DatasetRow, Rows } from '../../lib/rows';

const root = resolve(import.meta.dirname, '../..');
const built = resolve(root, 'public/ukraine-war.ndjson');
const source = resolve(root, 'datasets/ukraine-war');

/** A dataset as text, and the key under which what is compiled from it may be kept. */
export type DatasetText = { readonly text: string; readonly key: string };

/** Reads a dataset: a pack (.ndjson) or a folder of them; without a path the starter dataset, packed or, before it is, its sources. */
export function readDataset(path?: string): DatasetText {
  const from = path ?? (existsSync(built) ? built : source);
  const text = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter((file) => file.endsWith('.ndjson'))
        .sort()
        .map((file) => readFileSync(join(from, file), 'utf8'))
        .join('\n')
    : readFileSync(from, 'utf8');
  return { text, key: createHash('sha256').update(text).update(codeOf()).digest('hex').slice(0, 24) };
}

/** The rows of a dataset by kind. Throws with line and column where a row is not as the format says. */
export function rowsOf({ text }: DatasetText): { readonly dataset: DatasetRow | null; readonly rows: Rows } {
  let dataset: DatasetRow | null = null;
  const entities: Rows['entities'][number][] = [];
  const topics: Rows['topics'][number][] = [];
  const claims: Rows['claims'][number][] = [];
  const positions: Rows['positions'][number][] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line, index + 1);
    if (!parsed.ok)
      throw new Error(
        parsed.problems.map(({ line: at, column, sentence }) => `line ${at}, column ${column}: ${sentence}`).join('; '),
      );
    const { row } = parsed;
    if (row.type === 'dataset') dataset = row;
    else if (row.type === 'entity') entities.push(row);
    else if (row.type === 'topic') topics.push(row);
    else if (row.type === 'claim') claims.push(row);
    else positions.push(row);
  }
  return { dataset, rows: { entities, topics, claims, positions } };
}

/** What was made from a key before, or what `make` makes now; kept in the system's folder for temporary files. */
export function cached(key: string, make: () => ArrayBuffer): ArrayBuffer {
  const folder = join(tmpdir(), 'standpunkt-lexicons');
  const file = join(folder, `${key}.bin`);
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    return new Uint8Array(bytes).buffer;
  }
  const made = make();
  mkdirSync(folder, { recursive: true });
  // Written aside and renamed, so that two runs at once never read half a file.
  writeFileSync(`${file}.${process.pid}`, new Uint8Array(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/** The code that compiles a lexicon, for the key: another program makes another buffer of the same rows. */
function codeOf(): string {
  return ['lib/text/lexicon', 'lib/text/forms', 'lib/text/terms']
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}
