import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder, printed } from './dataset/check';
import { withReport } from './dataset/document';
import { pack } from './dataset/pack';
import { readFolder } from './dataset/read';
import { report } from './dataset/report';
import { jsonSchema } from './dataset/schema';
import { warnings } from './dataset/warnings';

// npm run dataset                 checks datasets/ukraine-war and writes public/ukraine-war.ndjson
// npm run dataset -- --report     prints what it covers
// npm run dataset -- --document   writes that into docs/dataset.md
// npm run dataset -- --schema     writes docs/dataset.schema.json
// npm run dataset -- --folder datasets/mine --out mine.ndjson

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    report: { type: 'boolean', default: false },
    document: { type: 'boolean', default: false },
    schema: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'datasets/ukraine-war' },
    out: { type: 'string', default: 'public/ukraine-war.ndjson' },
  },
});

if (values.schema) write('docs/dataset.schema.json', jsonSchema());
else run(values.folder);

function run(folderPath: string): void {
  const folder = readFolder(relative(process.cwd(), resolve(root, folderPath)));
  const mistakes = checkFolder(folder, new Date().toISOString().slice(0, 10));
  const rows = folder.rows.flatMap(({ row }) => (row.type === 'dataset' ? [] : [row]));
  const header = folder.rows.map(({ row }) => row).find((row) => row.type === 'dataset');
  if (values.report) {
    console.log(report(rows));
    return;
  }
  if (values.document) {
    const page = 'docs/dataset.md';
    write(page, withReport(readFileSync(resolve(root, page), 'utf8'), report(rows)));
    return;
  }
  for (const warning of warnings(rows, header)) console.log(`warning: ${warning}`);
  for (const mistake of mistakes) console.error(printed(mistake));
  if (mistakes.length === 0) write(values.out, pack(folder.rows));
  console.log(`${rows.length} rows, ${mistakes.length} mistakes`);
  process.exitCode = mistakes.length === 0 ? 0 : 1;
}

function write(file: string, content: string): void {
  const target = resolve(root, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${relative(process.cwd(), target)} written (${content.length.toLocaleString('en')} characters)`);
}
