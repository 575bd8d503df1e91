import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick/fast';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { wordStarts } from '../../lib/text/words';
import { tell } from './document';
import { flat, makeNames, makeText, rowsOfNames } from './made-up';
import { cpuTime, medians, table } from './measure';
import { kept } from './memory';

// npm run bench: the scan for names against its peers, in one run; with --write, into docs/performance.md.

const MILLION = 1_000_000;
const ROUNDS = 11;
const SHARE = 100;
const own = 'this lexicon, word starts and case rules included';
const fastest = '@monyone/aho-corasick/fast';
const square = 'modern-ahocorasick/fast';

// The peers last: building them takes the longest.
const parts = [() => lengthTable(10_000), () => countTable([1000, 10_000, 100_000, MILLION]), peerTable];
tell('scan', parts.map((part) => part()).join('\n\n'));

type Scan = () => unknown;

function peerTable(): string {
  const head = ['names', 'characters', 'what', 'ms', 'times this lexicon', 'memory, MB'];
  return `Against peers:\n\n${table(head, [10_000, 100_000].flatMap(peersAt))}`;
}

function peersAt(count: number) {
  const names = makeNames(count);
  const source = rowsOfNames(names);
  const lexicon = kept(() => openLexicon(buildLexicon(source, { dataset: 'bench', revision: '1' })));
  const monyone = kept(() => new Monyone([...names]));
  const modern = kept(() => new Modern([...names]));
  const size = {
    [own]: lexicon.megabytes,
    [fastest]: monyone.megabytes,
    [square]: modern.megabytes,
  };
  const expression = new RegExp(names.join('|'), 'g');
  const text = makeText(MILLION, names);
  const long = {
    [own]: () => lexicon.made.names(text, wordStarts(text)),
    'bare loop over the characters': () => bareLoop(text),
    [fastest]: () => monyone.made.matchInText(text),
    'one alternation': () => [...text.matchAll(expression)],
  };
  // The time of one grows with the square of the text, so it gets a hundredth of it.
  const part = makeText(MILLION / SHARE, names);
  const short = {
    [own]: () => {
      for (let left = SHARE; left > 0; left--) lexicon.made.names(part, wordStarts(part));
    },
    [square]: () => modern.made.search(part),
  };
  const times = medians(short, ROUNDS);
  return [
    ...peerRows(medians(long, ROUNDS), { count, length: text.length, size }),
    ...peerRows({ ...times, [own]: (times[own] ?? 0) / SHARE }, { count, length: part.length, size }),
  ];
}

type Peers = { readonly count: number; readonly length: number; readonly size: Readonly<Record<string, number>> };

/** A row a task: its time, and how many times that of the lexicon on the same text. */
function peerRows(times: Readonly<Record<string, number>>, { count, length, size }: Peers) {
  return Object.entries(times).map(([name, ms]) => [
    ...[count, length].map((number) => number.toLocaleString('en')),
    ...[name, ms.toFixed(ms < 1 ? 2 : 1), (ms / (times[own] ?? 1)).toFixed(2), size[name]?.toFixed(1) ?? ''],
  ]);
}

function lengthTable(count: number): string {
  const names = makeNames(count);
  const longest = makeText(10 * MILLION, names);
  const lengths = [10_000, 100_000, MILLION, 10 * MILLION];
  const scans = lengths.map((length) => {
    const text = flat(longest.slice(0, length));
    const scan = lexiconScan(names, text);
    const times = Math.max(1, MILLION / length);
    const task = () => {
      for (let left = times; left > 0; left--) scan();
    };
    return [length.toLocaleString('en'), task, Math.max(length, MILLION)] as const;
  });
  const found = medians(Object.fromEntries(scans.map(([name, task]) => [name, task])), 7);
  const rows = scans.map(([name, , characters]) => [name, (((found[name] ?? 0) / characters) * MILLION).toFixed(1)]);
  return `Over the length of the text, ${count.toLocaleString('en')} names:\n\n${table(['characters', 'ns a character'], rows)}`;
}

function countTable(counts: readonly number[]): string {
  const rows = counts.map((count) => {
    const names = makeNames(count);
    const source = rowsOfNames(names);
    const build = () => buildLexicon(source, { dataset: 'bench', revision: '1' });
    const buildTime = count < MILLION ? (medians({ build }, 3).build ?? 0) : cpuTime(build);
    const buffer = build();
    const text = makeText(MILLION, names);
    const lexicon = openLexicon(buffer);
    const tasks = { scan: () => lexicon.names(text, wordStarts(text)), open: () => openLexicon(buffer) };
    const { scan = 0, open = 0 } = medians(tasks, 7);
    const size = (buffer.byteLength / MILLION).toFixed(1);
    return [count.toLocaleString('en'), scan.toFixed(1), buildTime.toFixed(0), open.toFixed(1), size];
  });
  const head = ['names', 'ns a character', 'build, ms', 'open, ms', 'buffer, MB'];
  return `Over the number of names, a million characters:\n\n${table(head, rows)}`;
}

function lexiconScan(names: readonly string[], text: string): Scan {
  const lexicon = openLexicon(buildLexicon(rowsOfNames(names), { dataset: 'bench', revision: '1' }));
  return () => lexicon.names(text, wordStarts(text));
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
