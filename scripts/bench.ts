// npm run bench [-- PART] [--write]: measures the parts that are named, or those that need no browser: scan, detect, rows.
// In browsers: options; pages and untouched [FOLDER-OR-FILES]. `--write` puts the tables into docs/performance.md.
const parts = {
  scan: './bench/scan',
  detect: './bench/detect',
  rows: './bench/rows',
  pages: './bench/pages',
  untouched: './bench/untouched',
  options: './bench/options',
} as const;
const first = process.argv[2];
const named = first === undefined || first.startsWith('--') ? ['scan', 'detect', 'rows'] : [first];
for (const name of named) {
  const part = Object.entries(parts).find(([each]) => each === name)?.[1];
  if (part === undefined) throw new Error(`expected one of ${Object.keys(parts).join(', ')}, found ${name}`);
  await import(part);
}

export {};
