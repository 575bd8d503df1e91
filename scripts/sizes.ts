import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Size limits of the built extension, minified, in bytes. The content script goes into every news page, and the reader into
// those on the war, so they are the ones that must stay small; the rest is read from disk once (most of the background is the words of nine languages).
const limits: readonly { readonly path: string; readonly limit: number }[] = [
  { path: 'content-scripts/annotator.js', limit: 10_000 },
  { path: 'reader.js', limit: 50_000 },
  { path: 'content-scripts/annotator.css', limit: 4_000 },
  { path: 'background.js', limit: 650_000 },
  { path: '', limit: 12_000_000 },
];

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

const rows = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
  limits.map(({ path, limit }) => ({ file: join(build, path), size: sizeOf(join('.output', build, path)), limit })),
);
console.table(rows);
const tooLarge = rows.filter(({ size, limit }) => size > limit);
for (const { file, size, limit } of tooLarge) console.error(`${file}: expected at most ${limit} bytes, found ${size}`);
process.exitCode = tooLarge.length === 0 ? 0 : 1;
