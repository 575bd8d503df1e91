import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// npm run licences: writes public/licences.txt, the licence of every package whose code is in the extension, which goes with
// it as those licences ask; and prints how many packages of each licence are used to build and test. Fails on a licence
// that nobody here has read.

type Locked = { readonly version?: string; readonly license?: string; readonly dev?: boolean };
type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isShipped: boolean;
};

// Bundled by the WXT module of the same name, which is only needed to build.
const shippedThroughModule = new Set(['webextension-polyfill']);
// A dependency of the dependencies only by name: the compiler, as valibot's optional peer.
const neverShipped = new Set(['typescript']);

/** Licences that allow the use made here: shipped ones must be in the first group, tools may be in either. */
const permissive = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0)\b/;
const forToolsOnly = /^(LGPL-3\.0-or-later|Apache-2\.0 AND LGPL-3\.0-or-later( AND MIT)?|BSD)$/;
// Two packages of web-ext's tree do not say their licence in package.json; both carry an MIT licence in their files.
const saidElsewhere = new Map([
  ['is-relative', 'MIT'],
  ['os-shim', 'MIT'],
]);

/** Every package of the lock file: name, version, licence (SPDX as the package says it), and whether its code is shipped. */
export function packages(): readonly Package[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Record<string, Locked> };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const isShipped = (dev !== true && !neverShipped.has(name)) || shippedThroughModule.has(name);
      return { name, version, licence: license ?? saidElsewhere.get(name) ?? 'not said', isShipped };
    });
}

/** The packages whose licence is not among those allowed for their use. */
export function notAllowed(all: readonly Package[]): readonly Package[] {
  return all.filter(
    ({ licence, isShipped }) => !permissive.test(licence) && (isShipped || !forToolsOnly.test(licence)),
  );
}

/** The text that goes with the extension: name, version and licence of each shipped package, with its licence and notice. */
export function notices(all: readonly Package[]): string {
  const shipped = all.filter(({ isShipped }) => isShipped).sort((one, other) => (one.name < other.name ? -1 : 1));
  const parts = shipped.map(({ name, version, licence }) =>
    [`${name} ${version} (${licence})`, ...licenceFiles(name)].join('\n\n'),
  );
  return `Standpunkt contains code of these packages:\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceFiles(name: string): readonly string[] {
  const folder = join('node_modules', name);
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
}

function main() {
  const all = packages();
  writeFileSync('public/licences.txt', notices(all));
  const tools = all.filter(({ isShipped }) => !isShipped);
  const counts = new Map<string, number>();
  for (const { licence } of tools) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  console.log(`In the extension: ${all.length - tools.length} packages, their licences in public/licences.txt`);
  console.table([...counts].sort((one, other) => other[1] - one[1]).map(([licence, tools]) => ({ licence, tools })));
  for (const { name, version, licence } of notAllowed(all))
    console.error(`${name} ${version}: expected a licence known here, found ${licence}`);
  process.exitCode = notAllowed(all).length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
