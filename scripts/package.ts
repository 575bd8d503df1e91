import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

// npm run package: the archives for the stores of Chrome, Edge and Firefox, the source archive that Firefox's reviewers ask
// for, and their SHA-256 sums, in .output/packages/. Outside version control, as in an unpacked source archive, it makes
// those of the stores alone. `-- --twice` then does what a reviewer does: unpacks the source archive elsewhere, installs,
// packages there, and compares: the archives must be equal byte for byte.

const browsers = ['chrome', 'edge', 'firefox'] as const;
type Archive = { readonly name: string; readonly bytes: Uint8Array };

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const target = join('.output', 'packages');

build();
const stores = packed();
const [source] = sources();
const archives = [...stores, ...(source ? [source] : [])];
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const { name, bytes } of archives) writeFileSync(join(target, name), bytes);
writeFileSync(join(target, 'SHA256SUMS'), archives.map((archive) => `${sumOf(archive)}  ${archive.name}\n`).join(''));
for (const archive of archives) console.log(`${sumOf(archive)}  ${archive.name}  ${archive.bytes.length} bytes`);
if (process.argv.includes('--twice')) compare();

/** Makes the stores' archives again from the source archive alone and says which differ; fails when one does. */
function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'standpunkt-package-'));
  if (source === undefined) throw new Error('expected a checkout that a source archive can be made of, found none');
  for (const [path, bytes] of Object.entries(unzipSync(source.bytes))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  run('npm', ['run', '--silent', 'package'], folder);
  const differing = stores.filter(({ name, bytes }) => !readFileSync(join(folder, target, name)).equals(bytes));
  for (const { name } of differing)
    console.error(`${name}: expected the same bytes from the source archive, found others`);
  if (differing.length === 0) console.log(`${stores.length} archives made again from the sources: equal byte for byte`);
  rmSync(folder, { recursive: true });
  process.exitCode = differing.length === 0 ? 0 : 1;
}

function build() {
  run('npm', ['run', '--silent', 'dataset']);
  for (const browser of browsers)
    run('npx', ['--no-install', 'wxt', 'build', '-b', browser, '--mv3', '--level', 'warn']);
}

function packed(): readonly Archive[] {
  return browsers.map((browser) => {
    const root = join('.output', `${browser}-mv3`);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
    return { name: `standpunkt-${version}-${browser}.zip`, bytes: zipped(root, paths) };
  });
}

/** The files of the project as the version control knows them; none where there is no version control. With changes not
 * committed there would be no telling what was packed, so that stops here. */
function sources(): readonly Archive[] {
  if (!existsSync('.git')) return [];
  const changed = run('git', ['status', '--porcelain']);
  if (changed !== '') throw new Error(`expected a tree with everything committed, found changes:\n${changed}`);
  const paths = run('git', ['ls-files', '-z']).split('\0').filter(Boolean);
  return [{ name: `standpunkt-${version}-sources.zip`, bytes: zipped('.', paths) }];
}

// Sorted names, one fixed time, in local parts as ZIP keeps them, and of the rights only whether a file can be run, so that
// the bytes depend on nothing but the files.
function zipped(root: string, paths: readonly string[]): Uint8Array {
  const entries = paths
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const rights = statSync(join(root, path)).mode & 0o100 ? 0o100755 : 0o100644;
      const entry: Zippable[string] = [new Uint8Array(readFileSync(join(root, path))), { attrs: rights * 0x1_0000 }];
      return [path, entry] as const;
    });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}

function run(program: string, parameters: readonly string[], cwd = '.'): string {
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
