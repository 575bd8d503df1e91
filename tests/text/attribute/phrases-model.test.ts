import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../lib/text/attribute/phrases';
import { tokens } from '../../../lib/text/attribute/tokens';

/** A part of a phrase in the notation, and as a regular expression over one token. */
type Made = { readonly written: string; readonly pattern: string };

const stem = fc.constantFrom('a', 'ab', 'b', 'ba', 'c');
const choice: fc.Arbitrary<Made> = fc
  .uniqueArray(stem, { minLength: 1, maxLength: 2 })
  .map((list) => ({ written: list.join('/'), pattern: `(?:${list.join('|')})` }));
const family: fc.Arbitrary<Made> = fc
  .tuple(stem, fc.uniqueArray(fc.constantFrom('', 'a', 'b'), { minLength: 1, maxLength: 2 }))
  .map(([one, ends]) => ({ written: `${one}|${ends.join(',')}`, pattern: `${one}(?:${ends.join('|')})` }));
const beginning: fc.Arbitrary<Made> = stem.map((one) => ({ written: `${one}*`, pattern: `${one}\\S*` }));
const ending: fc.Arbitrary<Made> = stem.map((one) => ({ written: `*${one}`, pattern: `\\S*${one}` }));
const first = fc.oneof(choice, family, beginning);
const later = fc.oneof(first, ending);

/** The end of a clause: a mark, the word `und`, or the end of the text. */
const CLOSING = '(?= (?:[.,!?;] |und |$))';
/** Tokens of one sentence, as few as possible. */
const GAP = '(?: (?![.!?;] )\\S+)*? ';

/** Phrases of neighbours and gaps in any order. */
const phrase: fc.Arbitrary<Made> = fc
  .tuple(first, fc.array(fc.tuple(later, fc.boolean()), { maxLength: 3 }), fc.boolean())
  .map(([head, rest, isClosing]) => {
    const written = [head.written, ...rest.map(([part, isFar]) => `${isFar ? '… ' : ''}${part.written}`)].join(' ');
    const pattern = rest.reduce(
      (before, [part, isFar]) => `${before}${isFar ? GAP : ' '}${part.pattern}`,
      head.pattern,
    );
    return { written: `${written}${isClosing ? '$' : ''}`, pattern: `${pattern}(?= )${isClosing ? CLOSING : ''}` };
  });
const text = fc
  .array(fc.constantFrom('a', 'ab', 'aba', 'b', 'ba', 'c', 'und', ',', '.', ';'), { maxLength: 12 })
  .map((list) => list.join(' '));

/** What a phrase spans, by trying its regular expression at every token. */
function modelled(pattern: string, given: string): readonly (readonly [number, number])[] {
  const list = given.split(' ').filter(Boolean);
  return list.flatMap((_, from) => {
    const rest = `${list.slice(from).join(' ')} `;
    const match = new RegExp(`^${pattern}`).exec(rest);
    return match ? [[from, from + match[0].split(' ').length - 1] as const] : [];
  });
}

const spansOf = (set: Iterable<readonly [string, string]>, given: string) => {
  const list = tokens(given);
  return phrases(set, ['und']).find(list, 0, list.length);
};

describe('phrases of any text', () => {
  it('stand where a regular expression of the same sense finds them', () => {
    fc.assert(
      fc.property(phrase, text, ({ written, pattern }, given) => {
        const spans = spansOf([[written, '']], given).map(({ first, last }) => [first, last]);
        expect(spans).toEqual(modelled(pattern, given));
      }),
      { numRuns: 1000 },
    );
  });

  it('are found together where each is found alone', () => {
    const set = fc.uniqueArray(phrase, { maxLength: 5, selector: ({ written }) => written });
    const keys = (set: readonly Made[], given: string) =>
      spansOf(
        set.map(({ written }) => [written, written] as const),
        given,
      ).map(({ first, last, value }) => `${first} ${last} ${value}`);
    fc.assert(
      fc.property(set, text, (list, given) => {
        const alone = list.flatMap((one) => keys([one], given));
        expect(keys(list, given).toSorted()).toEqual(alone.toSorted());
      }),
    );
  });

  it('begin with the words that they are said to begin with', () => {
    fc.assert(
      fc.property(phrase, text, ({ written }, given) => {
        const set = phrases([[written, '']], ['und']);
        const list = tokens(given);
        for (const { first } of set.find(list, 0, list.length)) expect(set.begins(list[first]?.low ?? '')).toBe(true);
      }),
    );
  });
});
