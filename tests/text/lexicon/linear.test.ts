import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../lib/rows';
import type { Lexicon } from '../../../lib/text/types';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person } from './sample';

/** Least CPU time of several runs in ms: what else the machine does cannot make it smaller. */
function leastTime(task: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function scan(lexicon: Lexicon, text: string, times: number): number {
  return leastTime(() => {
    for (let left = times; left > 0; left--) lexicon.names(text, wordStarts(text));
  });
}

const named = (texts: readonly string[]) =>
  lexiconOf({
    entities: texts.map((text) => person(text, { aliases: [{ text, lang: 'mul' } satisfies Alias] })),
  });

describe('the time of a scan', { timeout: 300_000 }, () => {
  it.each([
    ['names and common words', ['Anna Berg', 'Berg', 'Anna Berg-Tal'], 'Anna Berg geht nach Berg. Anna bleibt. '],
    ['a name that almost stands everywhere', ['A A A A A A A A A B'], 'A A A A '],
    ['one long run of letters', ['Aa', 'Aaaa'], 'Aaaaaaaaaaaaaaaa'],
    ['apostrophes and hyphens', ["L'A", 'A-B'], "L'A-B-A'L-'-"],
  ])('grows with the text, not faster: %s', (_name, names, piece) => {
    const lexicon = named(names);
    const short = piece.repeat(Math.ceil(20_000 / piece.length));
    const long = piece.repeat(Math.ceil(200_000 / piece.length));
    scan(lexicon, short, 10);
    // Ten short texts take as long as one ten times longer; a square would take ten times as long.
    expect(scan(lexicon, long, 1)).toBeLessThan(4 * scan(lexicon, short, 10) + 10);
  });
});
