import { compiler } from '../../lib/data/compiler';
import { parseLine } from '../../lib/data/schema/line';
import type { Row, Rows } from '../../lib/rows';
import { detect } from '../../lib/text/detect';
import { saying, tell } from './document';
import { largePack } from './large-pack';
import { cpuTime, spreads, table, told } from './measure';
import { kept } from './memory';

// npm run bench -- rows [--write]: a dataset of 1,000 to 500,000 rows: reading and checking it, compiling it, opening it, and
// detection in an article of 6,000 characters that names some of it.

const counts = [1_000, 10_000, 100_000, 500_000];
const article = 6_000;

const lines: string[][] = [];
for (const count of counts) {
  saying(`a dataset of ${count} rows`);
  const text = largePack(count).trimEnd().split('\n').slice(1);
  const all: Row[] = [];
  const check = cpuTime(() => {
    text.forEach((line, index) => {
      const read = parseLine(line, index + 2);
      if (read.ok && !('hidden' in read.row)) all.push(read.row as Row);
    });
  });
  if (all.length !== text.length) throw new Error(`expected ${text.length} sound rows, found ${all.length}`);
  const rows = byType(all);
  const begun = process.cpuUsage();
  const buffer = await compiler.build(rows, { dataset: 'large', revision: '1' });
  const { user, system } = process.cpuUsage(begun);
  const { made: lexicon, megabytes } = kept(() => compiler.open(buffer));
  const blocks = blocksNaming(rows);
  const tasks = {
    open: () => compiler.open(buffer),
    detect: () => detect({ blocks, lang: 'en', date: '2025-03-18', context: { named: [], relevant: true } }, [lexicon]),
  };
  const { open, detect: found } = spreads(tasks, { rounds: 15, warmUp: 60 });
  lines.push([
    ...[count.toLocaleString('en'), check.toFixed(0), ((user + system) / 1000).toFixed(0), told(open)],
    ...[told(found), (buffer.byteLength / 1e6).toFixed(1), megabytes.toFixed(1)],
  ]);
}
const head = [
  'rows',
  'read and check, ms',
  'compile, ms',
  'open, ms',
  '6,000 characters, ms',
  'lexicon, MB',
  'opened, MB more',
];
tell('rows', `Over the rows of a dataset, six names to four positions:\n\n${table(head, lines)}`);

function byType(all: readonly Row[]): Rows {
  const of = <Type extends Row['type']>(type: Type) =>
    all.filter((row): row is Extract<Row, { type: Type }> => row.type === type);
  return { entities: of('entity'), topics: of('topic'), claims: of('claim'), positions: of('position') };
}

/** Paragraphs in which names of a dataset speak on its topic. */
function blocksNaming({ entities }: Rows): readonly { readonly text: string }[] {
  const blocks: { text: string }[] = [];
  for (let at = 0, length = 0; length < article; at += 1) {
    const name = nameOf(entities[(at * 7919) % entities.length]);
    const text = `${name} said on Tuesday that the large topic was settled. “Nothing else will do,” the visitor added late in the evening.`;
    blocks.push({ text });
    length += text.length;
  }
  return blocks;
}

function nameOf(row: Rows['entities'][number] | undefined): string {
  return row && 'label' in row ? (row.label.en ?? '') : '';
}
