import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

// npm run package: the archives for the stores of Chrome, Edge and Firefox, the source archive that Firefox's reviewers ask
// for, and their SHA-256 sums, in .output/packages/. `-- --twice` then unpacks the source archive elsewhere, installs and
// builds there, and compares: the archives must be equal byte for byte.

const browsers = ['chrome', 'edge', 'firefox'] as const;
type Archive = { readonly name: string; readonly bytes: Uint8Array };

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const target = join('.output', 'packages');

build('.');
const archives = [...packed('.'), { name: `standpunkt-${version}-sources.zip`, bytes: zipped('.', tracked()) }];
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const { name, bytes } of archives) writeFileSync(join(target, name), bytes);
writeFileSync(join(target, 'SHA256SUMS'), archives.map((archive) => `${sumOf(archive)}  ${archive.name}\n`).join(''));
for (const archive of archives) console.log(`${sumOf(archive)}  ${archive.name}  ${archive.bytes.length} bytes`);
if (process.argv.includes('--twice')) compare();

/** Makes all four archives again from the source archive alone and says which differ; fails when one does. */
function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'standpunkt-package-'));
  const sources = archives.at(-1);
  if (sources === undefined) throw new Error('expected a source archive, found none');
  const files = Object.entries(unzipSync(sources.bytes));
  for (const [path, bytes] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  build(folder);
  const paths = files.map(([path]) => path);
  const again = [...packed(folder), { name: sources.name, bytes: zipped(folder, paths) }];
  const differing = again.filter((archive, place) => sumOf(archive) !== sumOf(archives[place] ?? archive));
  for (const { name } of differing)
    console.error(`${name}: expected the same bytes from the source archive, found others`);
  if (differing.length === 0) console.log(`${again.length} archives made again from the sources: equal byte for byte`);
  rmSync(folder, { recursive: true });
  process.exitCode = differing.length === 0 ? 0 : 1;
}

function build(folder: string) {
  run('npm', ['run', '--silent', 'dataset'], folder);
  for (const browser of browsers)
    run('npx', ['--no-install', 'wxt', 'build', '-b', browser, '--mv3', '--level', 'warn'], folder);
}

function packed(folder: string): readonly Archive[] {
  return browsers.map((browser) => {
    const root = join(folder, '.output', `${browser}-mv3`);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
    return { name: `standpunkt-${version}-${browser}.zip`, bytes: zipped(root, paths) };
  });
}

// Sorted names and one fixed time, in local parts as ZIP keeps them, so that the bytes depend on nothing but the files.
function zipped(root: string, paths: readonly string[]): Uint8Array {
  const entries = paths
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, new Uint8Array(readFileSync(join(root, path)))] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}

/** The files of the project as the version control knows them; with changes not committed there would be no telling what
 * was packed, so that stops here. */
function tracked(): readonly string[] {
  const changed = run('git', ['status', '--porcelain'], '.');
  if (changed !== '') throw new Error(`expected a tree with everything committed, found changes:\n${changed}`);
  return run('git', ['ls-files', '-z'], '.').split('\0').filter(Boolean);
}

function run(program: string, parameters: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd, maxBuffer: 1 << 28 });
  if (status !== 0)
    throw new Error(
      `${program} ${parameters.join(' ')} ended with ${status}:\n${strFromU8(stdout)}${strFromU8(stderr)}`,
    );
  return strFromU8(stdout);
}

function sumOf({ bytes }: Archive): string {
  return createHash('sha256').update(bytes).digest('hex');
}
