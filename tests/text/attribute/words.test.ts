import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberedTest, wordTest } from '../../../lib/text/attribute/words';

describe.each([
  {
    group: 'a whole word',
    list: ['frieden'],
    yes: ['frieden'],
    no: ['friedens', 'unfrieden', 'fried', ''],
  },
  {
    group: 'a family of endings',
    list: ['sprecher|,in,innen'],
    yes: ['sprecher', 'sprecherin', 'sprecherinnen'],
    no: ['sprechers', 'sprech', 'in', 'innen'],
  },
  {
    group: 'a family that has no bare stem',
    list: ['abgeordnet|e,er'],
    yes: ['abgeordnete', 'abgeordneter'],
    no: ['abgeordnet', 'abgeordnetes'],
  },
  {
    group: 'any ending',
    list: ['украинск*'],
    yes: ['украинский', 'украинскими', 'украинск'],
    no: ['поукраински', 'украин'],
  },
  {
    group: 'any beginning',
    list: ['*minister'],
    yes: ['außenminister', 'minister'],
    no: ['ministerin', 'mini'],
  },
  {
    group: 'any beginning before a family of endings',
    list: ['*behörde|,n'],
    yes: ['behörde', 'sicherheitsbehörden'],
    no: ['behördenchef', 'ehörde'],
  },
  {
    group: 'an end of a word behind a hyphen',
    list: ['*-il'],
    yes: ['a-t-il', 'dit-il'],
    no: ['il', 'avril'],
  },
  {
    group: 'alternatives',
    list: ['en/von', 'nach'],
    yes: ['en', 'von', 'nach'],
    no: ['en/von', 'envon'],
  },
  {
    group: 'any word',
    list: ['*'],
    yes: ['a', 'reject'],
    no: [],
  },
  { group: 'nothing', list: [], yes: [], no: ['a', ''] },
])('a list of words with $group', ({ list, yes, no }) => {
  const test = wordTest(list);
  it('has each of its words', () => {
    expect(yes.filter((word) => !test(word))).toEqual([]);
  });
  it('has no others', () => {
    expect(no.filter(test)).toEqual([]);
  });
});

const stem = fc.stringMatching(/^[abc]{1,3}$/);
const word = fc.stringMatching(/^[abc]{0,5}$/);

describe('the notation of words', () => {
  it('agrees with regular expressions of the same sense', () => {
    const made = fc.oneof(
      stem.map((one) => ({ entry: one, pattern: `${one}` })),
      stem.map((one) => ({ entry: `${one}*`, pattern: `${one}.*` })),
      stem.map((one) => ({ entry: `*${one}`, pattern: `.*${one}` })),
      fc
        .tuple(stem, fc.array(word, { minLength: 1, maxLength: 3 }))
        .map(([one, ends]) => ({ entry: `${one}|${ends.join(',')}`, pattern: `${one}(?:${ends.join('|')})` })),
    );
    fc.assert(
      fc.property(fc.array(made, { maxLength: 4 }), word, (list, asked) => {
        const expected = list.some(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(asked));
        expect(wordTest(list.map(({ entry }) => entry))(asked)).toBe(expected);
      }),
    );
  });
});

describe('a remembered test', () => {
  it('is asked once for each word, whether the answer is yes or no', () => {
    const asked: string[] = [];
    const test = rememberedTest((one) => {
      asked.push(one);
      return one === 'ja';
    });
    expect(['ja', 'nein', 'ja', 'nein'].map(test)).toEqual([true, false, true, false]);
    expect(asked).toEqual(['ja', 'nein']);
  });

  it('answers right for more words than it remembers', () => {
    const test = rememberedTest((one) => one.endsWith('7'));
    const wrong = Array.from({ length: 45_000 }, (_, number) => `${number % 21_000}`).filter(
      (one) => test(one) !== one.endsWith('7'),
    );
    expect(wrong).toEqual([]);
  });
});
