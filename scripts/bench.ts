import { spawnSync } from 'node:child_process';
import { build } from 'vite';

// npm run bench [-- PART] [--write]: measures the parts that are named, or those that need no browser: scan, detect, rows.
// In browsers: options; pages and untouched [FOLDER-OR-FILES]. `--write` puts the tables into docs/performance.md.

const inNode = ['scan', 'detect', 'rows'];
const inBrowsers = {
  pages: () => import('./bench/pages'),
  untouched: () => import('./bench/untouched'),
  options: () => import('./bench/options'),
} as const;

const first = process.argv[2];
const named = first === undefined || first.startsWith('--') ? inNode : [first];
for (const name of named) {
  const inBrowser = Object.entries(inBrowsers).find(([each]) => each === name)?.[1];
  if (inBrowser) await inBrowser();
  else if (inNode.includes(name)) await runBundled(name);
  else throw new Error(`expected one of ${[...inNode, ...Object.keys(inBrowsers)].join(', ')}, found ${name}`);
}

/** Runs a part in a process of its own, bundled and minified as what ships is: the loader of TypeScript makes code slower. */
async function runBundled(name: string): Promise<void> {
  const outDir = '.output/bench';
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: `scripts/bench/${name}.ts`, outDir, emptyOutDir: false, minify: true, target: 'es2022' },
  });
  const parameters = process.argv.includes('--write') ? ['--write'] : [];
  const { status, signal } = spawnSync(process.execPath, [`${outDir}/${name}.js`, ...parameters], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name}: expected tables, ended with ${signal ?? status}`);
}
