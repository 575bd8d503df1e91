import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The pages (.html, .html.gz) among files and in folders; our samples where none are given. */
export function filesOf(paths: readonly string[]): readonly string[] {
  const given = paths.length > 0 ? paths : ['samples'];
  return given
    .flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path]))
    .filter((path) => /\.html(\.gz)?$/.test(path));
}

/** The source of such a page. */
export function htmlOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
