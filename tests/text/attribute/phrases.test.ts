import { describe, expect, it } from 'vitest';
import { partsOf, phrases } from '../../../lib/text/attribute/phrases';
import { tokens } from '../../../lib/text/attribute/tokens';

/** Where a phrase stands in a text: the words from its first to its last token, a place each. */
function found(phrase: string, text: string, joins: readonly string[] = []): readonly string[] {
  const list = tokens(text);
  const hits = phrases([[phrase, true]], joins).find(list, 0, list.length);
  return hits.map(({ first, last }) => text.slice(list[first]?.start, list[last]?.end));
}

type Row = readonly [why: string, phrase: string, text: string, found: readonly string[]];
const groups: readonly { readonly group: string; readonly cases: readonly Row[] }[] = [
  {
    group: 'neighbours',
    cases: [
      ['stand side by side', 'nach angaben von', 'Nach Angaben von Kyjiw', ['Nach Angaben von']],
      ['are parted by a word', 'nach angaben', 'nach den Angaben', []],
      ['are parted by a comma', 'laut bericht', 'laut, Bericht', []],
      ['stand in the other order', 'tisch vom', 'vom Tisch', []],
      ['stand twice', 'vom tisch', 'Vom Tisch ist nicht vom Tisch', ['Vom Tisch', 'vom Tisch']],
      ['may overlap themselves', 'da da', 'da da da', ['da da', 'da da']],
      ['may end with a mark', 'ukrainians !', 'Ukrainians! We', ['Ukrainians!']],
      ['break off at the end of the text', 'vom tisch', 'Das ist vom', []],
    ],
  },
  {
    group: 'a gap',
    cases: [
      ['may be empty', 'gab … auf', 'Er gab auf', ['gab auf']],
      ['has words in it', 'lehnt … ab', 'Er lehnt den Plan ab', ['lehnt den Plan ab']],
      ['goes over commas', 'lehnt … ab', 'lehnt, wie es heißt, ab', ['lehnt, wie es heißt, ab']],
      ['goes over an abbreviation', 'lehnt … ab', 'lehnt den U.S Plan ab', ['lehnt den U.S Plan ab']],
      ['ends at the first word that fits', 'lehnt … ab', 'lehnt ab und ab', ['lehnt ab']],
      ['does not go over a full stop', 'lehnt … ab', 'Er lehnt. Es geht ab', []],
      ['does not go over a question mark', 'lehnt … ab', 'Wer lehnt? Es geht ab', []],
      ['does not go over an exclamation mark', 'lehnt … ab', 'Er lehnt! Es geht ab', []],
      ['does not go over a semicolon', 'lehnt … ab', 'er lehnt; es geht ab', []],
      ['is not run backwards', 'lehnt … ab', 'ab lehnt er', []],
      ['may follow another', 'aus … kam … lob', 'Aus Kyjiw kam gestern viel Lob', ['Aus Kyjiw kam gestern viel Lob']],
      [
        'may stand before neighbours',
        'hieß es … vom tisch',
        'hieß es, er sei vom Tisch',
        ['hieß es, er sei vom Tisch'],
      ],
      [
        'is gone on over what the next part does not follow',
        'heißt es … in dem',
        'heißt es in Kyjiw in dem Papier',
        ['heißt es in Kyjiw in dem'],
      ],
      ['is gone on over several such places', 'a … b c', 'a b b x b c', ['a b b x b c']],
      ['is gone on over them behind another gap', 'a … b … c d', 'a b c b c d', ['a b c b c d']],
      ['is not gone on over the end of a sentence', 'a … b c', 'a b. b c', []],
      ['is no gap for the words before it', 'heißt es … aus', 'heißt nun es aus', []],
    ],
  },
  {
    group: 'families',
    cases: [
      [
        'have each of their endings',
        'forder|t,te mehr',
        'fordert mehr, forderte mehr',
        ['fordert mehr', 'forderte mehr'],
      ],
      ['have no other ending', 'forder|t,te mehr', 'fordern mehr', []],
      [
        'have the stem itself only where an ending is empty',
        'call|,s for',
        'call for, calls for',
        ['call for', 'calls for'],
      ],
      ['have no stem of their own', 'repl|y,ied', 'repl', []],
      ['may be alternatives of each other', 'call|,s/plea|,s for', 'calls for, plea for', ['calls for', 'plea for']],
    ],
  },
  {
    group: 'open words',
    cases: [
      ['have any ending', 'не комментир*', 'не комментировали', ['не комментировали']],
      ['have no ending at all', 'не сообщ*', 'не сообщ', ['не сообщ']],
      ['may begin a phrase', 'sprach* von', 'sprachen von', ['sprachen von']],
      ['may be shorter and longer than others of the list', 'a*/abc* x', 'abcd x', ['abcd x', 'abcd x']],
      ['have any beginning inside a phrase', 'nach *-angaben', 'nach US-Angaben', ['nach US-Angaben']],
      ['have any beginning behind a gap', 'soll … *en', 'soll bald reden', ['soll bald reden']],
      ['may be any word', 'expected to *', 'is expected to veto it', ['expected to veto']],
      ['want a word where they stand for any', 'expected to *', 'more than was expected to', []],
      ['take no mark for a word', 'expected to *', 'as was expected to, say', []],
      ['take no mark for a word behind a gap', 'soll … *', 'soll: ja', ['soll: ja']],
    ],
  },
  {
    group: 'alternatives',
    cases: [
      ['stand for either word', 'kam/kommt aus', 'kam aus, kommt aus', ['kam aus', 'kommt aus']],
      ['stand for either word behind a gap', 'kam … aus/von', 'Kam Lob von', ['Kam Lob von']],
      ['are taken from the left of the text, not of the list', 'kam … aus/von', 'kam von dort aus', ['kam von']],
      ['are words of their own', 'kam/kommt aus', 'kam kommt', []],
    ],
  },
  {
    group: 'the last word of a clause',
    cases: [
      ['stands at the end of the text', 'soll … sein$', 'soll dort sein', ['soll dort sein']],
      ['stands before a comma', 'soll … sein$', 'soll dort sein, sagt er', ['soll dort sein']],
      ['stands before a joining word', 'soll … sein$', 'soll dort sein und bleiben', ['soll dort sein']],
      ['stands not before other words', 'soll … sein$', 'soll sein Haus verkaufen', []],
      ['is looked for behind one that is not', 'soll … sein$', 'soll sein Haus sein.', ['soll sein Haus sein']],
      ['may be a neighbour', 'steht fest$', 'steht fest.', ['steht fest']],
      ['is no neighbour that goes on', 'steht fest$', 'steht fest an der Seite', []],
      ['may be the only one', 'gescheitert$', 'Gescheitert, weil er gescheitert sein soll', ['Gescheitert']],
      ['may be the first', 'dagegen$ , heißt', 'dagegen, heißt dagegen heißt', ['dagegen, heißt']],
    ],
  },
];

describe.each(groups)('$group', ({ cases }) => {
  it.each(cases)('%s', (_, phrase, text, expected) => {
    expect(found(phrase, text, ['und'])).toEqual(expected);
  });
});

describe('joining words', () => {
  it('end no clause unless the list says so', () => {
    expect(found('soll … sein$', 'soll dort sein und bleiben')).toEqual([]);
  });
});

describe('the bounds of a search', () => {
  const list = tokens('er gab nach und gab dann nach');
  const spans = (phrase: string, from: number, to: number) =>
    phrases([[phrase, 1]])
      .find(list, from, to)
      .map(({ first, last }) => [first, last]);

  it.each([
    ['a phrase that begins at the first token', 1, 3, [[1, 2]]],
    ['no phrase that begins before the first token', 2, 7, [[4, 6]]],
    ['no phrase that ends behind the last token', 0, 6, [[1, 2]]],
    ['nothing in nothing', 3, 3, []],
  ])('have in them %s', (_, from, to, expected) => {
    expect(spans('gab … nach', from, to)).toEqual(expected);
  });

  it('keep neighbours inside them', () => {
    expect(spans('gab nach', 0, 2)).toEqual([]);
  });

  it('may lie beyond the list', () => {
    expect(spans('nach', 5, 99)).toEqual([[6, 6]]);
  });
});

describe('the reach of a gap', () => {
  const between = (count: number) => `lehnt ${'nun '.repeat(count)}ab`;
  it('is that of a long sentence', () => {
    expect(found('lehnt … ab', between(25))).toHaveLength(1);
  });
  it('has an end', () => {
    expect(found('lehnt … ab', between(33))).toEqual([]);
  });
});

describe('a set of phrases', () => {
  const set = phrases([
    ['nach angaben', 'a'],
    ['nach … von', 'b'],
    ['sprach*', 'c'],
    ['s*', 'd'],
  ]);

  it('gives the value of every phrase at a place, in order of the text', () => {
    const list = tokens('sprach nach Angaben von');
    const hits = set.find(list, 0, list.length);
    expect(hits.map(({ first }) => first)).toEqual(hits.map(({ first }) => first).toSorted((a, b) => a - b));
    expect(hits.map(({ value }) => value).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['nach', true],
    ['sprachen', true],
    ['so', true],
    ['angaben', false],
    ['von', false],
    ['nachher', false],
    ['', false],
  ])('says whether one begins with "%s"', (word, expected) => {
    expect(set.begins(word)).toBe(expected);
  });

  it('of nothing begins with nothing and finds nothing', () => {
    const none = phrases<string>([]);
    expect(none.begins('nach')).toBe(false);
    expect(none.find(tokens('nach Angaben'), 0, 2)).toEqual([]);
  });
});

describe('the parts of a phrase', () => {
  it('tell neighbours from what stands behind a gap, and the end of a clause', () => {
    const parts = partsOf('steh|t,en für … fest$');
    expect(parts.map(({ far, closing }) => ({ far, closing }))).toEqual([
      { far: false, closing: false },
      { far: false, closing: false },
      { far: true, closing: true },
    ]);
    expect(parts.map(({ words }) => [...words])).toEqual([['steht', 'stehen'], ['für'], ['fest']]);
  });

  it('keep whole words, beginnings and endings apart', () => {
    const [part] = partsOf('ruf|,e/warn*/*nis');
    expect(part && { words: [...part.words], stems: part.stems, ends: part.ends }).toEqual({
      words: ['ruf', 'rufe'],
      stems: ['warn'],
      ends: ['nis'],
    });
  });

  it.each([
    [0, true],
    [1, true],
    [30, true],
    [31, false],
  ])('leave a gap of %i words: %s', (words, isFound) => {
    const text = ['lehnt', ...Array.from({ length: words }, () => 'x'), 'ab'].join(' ');
    expect(found('lehnt … ab', text)).toEqual(isFound ? [text] : []);
  });
});
