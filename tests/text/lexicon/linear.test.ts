import { describe, it } from 'vitest';
import type { Alias } from '../../../lib/rows';
import { wordStarts } from '../../../lib/text/words';
import { expectLinear } from '../../linear';
import { lexiconOf, person } from './sample';

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
    expectLinear((text) => void lexicon.names(text, wordStarts(text)), piece, 200_000);
  });
});
