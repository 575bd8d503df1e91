// npm run bench [-- scan | detect | options | pages [--write] FOLDER-OR-FILES | untouched FOLDER-OR-FILES]: measures one part; the scan of names when none is named.
const benches = {
  scan: './bench/scan',
  detect: './bench/detect',
  pages: './bench/pages',
  untouched: './bench/untouched',
  options: './bench/options',
} as const;
const name = process.argv[2] ?? 'scan';
const bench = Object.entries(benches).find(([each]) => each === name)?.[1];
if (bench === undefined) throw new Error(`expected one of ${Object.keys(benches).join(', ')}, found ${name}`);
await import(bench);

export {};
