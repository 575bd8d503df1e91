import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick/fast';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { wordStarts } from '../../lib/text/words';
import { saying } from './document';
import { makeNames, makeText, rowsOfNames } from './made-up';
import { type Spread, shareOf, spreads, table, told } from './measure';
import { type Kept, kept } from './memory';

// The scan for names beside what else finds many names in a text, all in one run.

const LENGTH = 1_000_000;
const ROUNDS = 31;
const SHARE = 100;
const own = 'this lexicon, word starts and case rules included';
const fastest = '@monyone/aho-corasick/fast';
const square = 'modern-ahocorasick/fast';
const alternation = 'one alternation';

type Made = Readonly<Record<string, Kept<unknown>>>;

/** The table of the scan against its peers at 10,000 and 100,000 names. */
export function peerTable(): string {
  const head = ['names', 'characters', 'what', 'scan, ms', 'times this lexicon', 'build, ms', 'memory, MB'];
  return `Against peers:\n\n${table(head, [10_000, 100_000].flatMap(peersAt))}`;
}

function peersAt(count: number) {
  const names = makeNames(count);
  const lexicon = made(count, own, () =>
    openLexicon(buildLexicon(rowsOfNames(names), { dataset: 'bench', revision: '1' })),
  );
  const monyone = made(count, fastest, () => new Monyone([...names]));
  const modern = made(count, square, () => new Modern([...names]));
  // Compiled at its first use.
  const expression = made(count, alternation, () => {
    const all = new RegExp(names.join('|'), 'g');
    return 'Nothing of them'.match(all) ?? all;
  });
  const all: Made = { [own]: lexicon, [fastest]: monyone, [square]: modern, [alternation]: expression };
  const text = makeText(LENGTH, names);
  const pattern = new RegExp(names.join('|'), 'g');
  saying(`${count} names: scanning a million characters`);
  const long = spreads(
    {
      [own]: () => lexicon.made.names(text, wordStarts(text)),
      'bare loop over the characters': () => bareLoop(text),
      [fastest]: () => monyone.made.matchInText(text),
      [alternation]: () => [...text.matchAll(pattern)],
    },
    { rounds: ROUNDS },
  );
  // The time of one grows with the square of the text, so it gets a hundredth of it.
  const part = makeText(LENGTH / SHARE, names);
  const short = spreads(
    {
      [own]: () => {
        for (let left = SHARE; left > 0; left--) lexicon.made.names(part, wordStarts(part));
      },
      [square]: () => modern.made.search(part),
    },
    { rounds: ROUNDS },
  );
  const shortOwn = { [own]: shareOf(short[own], SHARE), [square]: short[square] };
  return [...rows(long, { count, length: text.length, all }), ...rows(shortOwn, { count, length: part.length, all })];
}

/** Builds one, and says so, for one of them takes minutes. */
function made<T>(count: number, name: string, make: () => T): Kept<T> {
  const patience = name === fastest && count >= 100_000 ? ' (this one takes about six minutes)' : '';
  saying(`${count} names: building ${name}${patience}`);
  return kept(make);
}

type Peers = { readonly count: number; readonly length: number; readonly all: Made };

/** A row a task: its time, and how many times that of the lexicon on the same text. */
function rows(times: Readonly<Record<string, Spread>>, { count, length, all }: Peers) {
  const base = times[own]?.median ?? 1;
  return Object.entries(times).map(([name, spread]) => [
    ...[count, length].map((number) => number.toLocaleString('en')),
    ...[name, told(spread, spread.median < 1 ? 2 : 1), (spread.median / base).toFixed(2)],
    all[name]?.time.toFixed(0) ?? '',
    // What an expression is compiled to lies outside the heap.
    name === alternation ? '' : (all[name]?.megabytes.toFixed(1) ?? ''),
  ]);
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
