import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

// The stores' lint of the Firefox build. One warning is Preact's own: its renderer can set `innerHTML` for a property that we
// never use, which the first check below makes sure of. Everything else fails.

type Message = { readonly code: string; readonly message: string; readonly file?: string; readonly line?: number };

const uses = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter((file) => /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write/i.test(readFileSync(file, 'utf8'))),
);
for (const file of uses) console.error(`${file}: expected text to be shown as text, found a way to write HTML`);

const { stdout } = spawnSync(
  'npx',
  ['--no-install', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
  {
    encoding: 'utf8',
  },
);
const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<
  'errors' | 'warnings' | 'notices',
  readonly Message[]
>;
const isOfPreact = ({ code, message }: Message) => code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');
const found = [...report.errors, ...report.warnings.filter((warning) => !isOfPreact(warning)), ...report.notices];
for (const { code, message, file, line } of found)
  console.error(`${file ?? 'manifest'}:${line ?? 0} ${code}: ${message}`);
process.exitCode = uses.length + found.length === 0 ? 0 : 1;
