import { describe, it } from 'vitest';
import { tableLines } from '../../lib/data/import/table';
import { detect } from '../../lib/text/detect';
import { parseTerm } from '../../lib/text/terms/parse';
import { expectLinear } from '../linear';
import { smallLexicon } from './dataset';

const lexicons = [await smallLexicon()];

const pieces: readonly (readonly [string, string])[] = [
  ['opening marks', '„'],
  ['quotation marks that never close', '“a „b «c "d ‘e '],
  ['closing marks without opening ones', 'a.” b» c" '],
  ['full stops', '.'],
  ['abbreviations', 'z. B. Dr. U.S. '],
  ['cues', 'sagte sagte said said '],
  ['speakers and cues', 'Anna Berg sagte, Berg sagte: '],
  ['names', 'Anna Berg Berg Anna '],
  ['topics', 'truce ceasefire not truce '],
  ['one word without an end', 'Waffenruhe'],
  ['accents', 'e\u0301\u0301'],
  ['soft hyphens', 'B\u00aderg\u00ad'],
  ['blanks', ' \u00a0\n'],
  ['line breaks', '\n'],
  ['brackets', '((([[['],
  ['commas', 'a, '],
  ['dashes', ' – '],
  ['pairs of code units', '🇺🇦'],
  ['apostrophes', "l'"],
  ['pronouns', 'He said. She said. '],
];

describe('reading takes time that grows with the text and not faster', { timeout: 600_000 }, () => {
  it.each(pieces)('where all is %s', (_, piece) => {
    expectLinear(
      (text) => detect({ blocks: [{ text }], context: { named: ['anna-berg'], relevant: true } }, lexicons),
      piece,
      10_000,
    );
  });

  it('where an article has very many short blocks', () => {
    const text = 'Anna Berg said: “no truce.” ';
    expectLinear(
      (long) =>
        detect(
          { blocks: long.split('“').map((each) => ({ text: each })), context: { named: [], relevant: true } },
          lexicons,
        ),
      text,
      10_000,
    );
  });

  it('where it is a term, or a table', () => {
    for (const piece of ['a* ', '{', '{a} … ', '*', '& ']) expectLinear((text) => void parseTerm(text), piece, 20_000);
    for (const piece of ['a,', '"a",', '"a""b",', 'a\n', ';'])
      expectLinear((text) => void [...tableLines(text)].length, piece, 100_000);
  });
});
