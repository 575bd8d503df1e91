import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { wordStarts } from '../../lib/text/words';
import { saying, tell } from './document';
import { flat, makeNames, makeText, rowsOfNames } from './made-up';
import { cpuTime, shareOf, spreads, table, told } from './measure';
import { peerTable } from './peers';

// npm run bench -- scan [--write]: the scan for names over the length of a text and the number of names, and against its
// peers in one run. About eight minutes, six of which one peer takes to build itself.

const MILLION = 1_000_000;

// The peers last: building them takes the longest.
const parts = [() => lengthTable(10_000), () => countTable([1000, 10_000, 100_000, MILLION]), peerTable];
tell('scan', parts.map((part) => part()).join('\n\n'));

function lengthTable(count: number): string {
  saying(`${count} names over the length of the text`);
  const names = makeNames(count);
  const lexicon = openLexicon(buildLexicon(rowsOfNames(names), { dataset: 'bench', revision: '1' }));
  const longest = makeText(10 * MILLION, names);
  const lines = [10_000, 100_000, MILLION, 10 * MILLION].map((length) => {
    const text = flat(longest.slice(0, length));
    const times = Math.max(1, MILLION / length);
    const scan = () => {
      for (let left = times; left > 0; left--) lexicon.names(text, wordStarts(text));
    };
    // ms for a million characters are ns for one.
    const each = shareOf(spreads({ scan }, { rounds: 7 }).scan, Math.max(length, MILLION) / MILLION);
    return [length.toLocaleString('en'), told(each)];
  });
  const about = `Over the length of the text, ${count.toLocaleString('en')} names, median (least–most)`;
  return `${about}:\n\n${table(['characters', 'ns a character'], lines)}`;
}

function countTable(counts: readonly number[]): string {
  const lines = counts.map((count) => {
    saying(`${count} names: building and scanning`);
    const names = makeNames(count);
    const source = rowsOfNames(names);
    const build = () => buildLexicon(source, { dataset: 'bench', revision: '1' });
    const buildTime = count < MILLION ? told(spreads({ build }, { rounds: 5 }).build, 0) : cpuTime(build).toFixed(0);
    const buffer = build();
    const text = makeText(MILLION, names);
    const lexicon = openLexicon(buffer);
    const tasks = { scan: () => lexicon.names(text, wordStarts(text)), open: () => openLexicon(buffer) };
    const { scan, open } = spreads(tasks, { rounds: 7 });
    return [count.toLocaleString('en'), told(scan), buildTime, told(open), (buffer.byteLength / MILLION).toFixed(1)];
  });
  const head = ['names', 'ns a character', 'build, ms', 'open, ms', 'buffer, MB'];
  return `Over the number of names, a million characters:\n\n${table(head, lines)}`;
}
