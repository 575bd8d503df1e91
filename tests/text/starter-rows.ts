import { readFileSync } from 'node:fs';

/** Rows of the starter dataset of one kind. */
export const rowsIn = <T>(file: string): readonly T[] =>
  readFileSync(`datasets/ukraine-war/${file}.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
