import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/performance.md';

/** Says what is being measured, beside the tables: some of it takes minutes. */
export function saying(what: string): void {
  process.stderr.write(`… ${what}\n`);
}

/** Prints a part of docs/performance.md, and with `--write` puts it there between its marks; the rest of the page stays. */
export function tell(part: string, text: string): void {
  console.log(`${text}\n`);
  if (!process.argv.includes('--write')) return;
  const before = readFileSync(page, 'utf8');
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`expected ${begin} and ${end} in ${page}, found none`);
  writeFileSync(page, `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`);
}
