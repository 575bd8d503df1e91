import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicRow } from '../../../lib/rows';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person, told, topic } from './sample';

/** What of a text each term finds; the text's sentences are separated by ` | `. */
function found(term: string, marked: string, more: readonly TopicRow[] = []): readonly string[] {
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  for (const sentence of marked.split(' | ')) {
    const start = text.length;
    text += `${sentence} `;
    sentences.push({ start, end: text.length - 1 });
  }
  const lexicon = lexiconOf({ topics: [topic('t', [term]), ...more] });
  return lexicon
    .terms(text, wordStarts(text), sentences, 'de')
    .map((hit) => told(text, hit))
    .filter((one) => one.startsWith('t: '))
    .map((one) => one.slice(3));
}

type Case = readonly [term: string, text: string, expected: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'a word': [
    ['Waffenruhe', 'Die Waffenruhe hält.', ['Waffenruhe']],
    ['Waffenruhe', 'Die WAFFENRUHE hält, die waffenruhe.', ['WAFFENRUHE', 'waffenruhe']],
    ['waffenruhe', 'Die Waffenruhe hält.', ['Waffenruhe']],
    ['Waffenruhe', 'Die Waffenruhen halten.', []],
    ['Waffenruhe', 'Die Waffenruhe-Pläne.', ['Waffenruhe']],
    ['Waffenruhe', 'Die Nicht-Waffenruhe.', ['Waffenruhe']],
    ['Waffenruhe', '„Waffenruhe“', ['Waffenruhe']],
    ['Ruhe', 'Die Waffenruhe hält.', []],
    ['Straße', 'Die Strasse und die Straße.', ['Strasse', 'Straße']],
    ['Strasse', 'Die Straße.', []],
    ['Королёв', 'Королев и Королёв.', ['Королев', 'Королёв']],
  ],
  'words side by side': [
    ['freie Wahl', 'Eine freie Wahl.', ['freie Wahl']],
    ['freie Wahl', 'Eine freie  Wahl.', []],
    ['freie Wahl', 'Eine freie\nWahl.', ['freie\nWahl']],
    ['freie Wahl', 'Eine Wahl, freie.', []],
    ['freie Wahl', 'Eine freie und gute Wahl.', []],
    ['freie Wahl', 'Eine freie. | Wahl.', []],
    ['a b c', 'a b c d a b', ['a b c']],
  ],
  'any ending': [
    ['Waffenruh*', 'Waffenruhe und Waffenruhen', ['Waffenruhe', 'Waffenruhen']],
    ['Waffenruhe*', 'Waffenruhe', ['Waffenruhe']],
    ['Waffenruhe*', 'Waffenruheabkommen', ['Waffenruheabkommen']],
    ['Waffenruhe*', 'Waffenruhe-Abkommen', ['Waffenruhe']],
    ['Waffenruhe*', 'Keinewaffenruhe', []],
    ["перемир'*", "Перемир'я тримається", ["Перемир'я"]],
    ['перемир*', "Перемир'я тримається", ["Перемир'я"]],
    ['frei* Wahl*', 'freier Wahlen', ['freier Wahlen']],
    ['frei* Wahl*', 'freier und Wahlen', []],
    ['der frei* Wahl', 'der freien Wahl', ['der freien Wahl']],
  ],
  'any beginning': [
    ['*gipfel', 'Der Friedensgipfel und der Gipfel', ['Friedensgipfel', 'Gipfel']],
    ['*gipfel', 'Die Gipfelrunde', []],
    ['*gipfel', 'Der Alaska-Gipfel', ['Gipfel']],
    ['der *gipfel', 'der Friedensgipfel', ['der Friedensgipfel']],
    ['der *gipfel', 'der Weg zum Friedensgipfel', []],
    ['*gipfel heute', 'Friedensgipfel heute', ['Friedensgipfel heute']],
    ['*straße', 'Die Hauptstrasse und die Hauptstraße', ['Hauptstrasse', 'Hauptstraße']],
  ],
  'in this order': [
    ['Ende … Krieg', 'Das Ende von allem Krieg', ['Ende von allem Krieg']],
    ['Ende … Krieg', 'Krieg ohne Ende', []],
    ['Ende … Krieg', 'Das Ende. | Der Krieg.', []],
    ['Ende … Krieg', 'Ende Krieg', ['Ende Krieg']],
    ['Ende … Krieg', 'Ende Ende Krieg', ['Ende Ende Krieg']],
    ['Ende ... Krieg', 'Ende des Kriegs, des Krieg', ['Ende des Kriegs, des Krieg']],
    ['a … b … c', 'a x b y c', ['a x b y c']],
    ['a … b … c', 'a c b', []],
    ['a … a', 'a', []],
    ['a … a', 'a x a', ['a x a']],
    ['kein* Ende … Krieg*', 'kein Ende des Krieges', ['kein Ende des Krieges']],
  ],
  'in any order': [
    ['Kursk & Rückzug*', 'Rückzug aus Kursk', ['Rückzug aus Kursk']],
    ['Kursk & Rückzug*', 'Kursk: kein Rückzug', ['Kursk: kein Rückzug']],
    ['Kursk & Rückzug*', 'Kursk. | Rückzug.', []],
    ['Kursk & Rückzug*', 'Kursk und Kursk', []],
    ['a & a', 'a', []],
    ['a & a', 'a x a', ['a x a']],
    ['a b & b', 'a b', []],
    ['a b & b', 'a b x b', ['a b x b']],
    ['a & b & c', 'c a b', ['c a b']],
    ['a … b & c', 'c a x b', ['c a x b']],
    ['a … b & c', 'c b x a', []],
    ['a … b & c', 'a c b', []],
  ],
};

describe.each(Object.entries(groups))('a term matches: %s', (_group, cases) => {
  it.each(cases)('%s in %j', (term, text, expected) => expect(found(term, text)).toEqual(expected));
});

describe('a term that refers to a topic', () => {
  const truce = topic('truce', ['Waffenruhe*', 'Stille … Waffen']);
  it.each<Case>([
    ['{truce}', 'Die Waffenruhe hält.', ['Waffenruhe']],
    ['{truce}', 'Stille der Waffen', ['Stille der Waffen']],
    ['keine {truce}', 'keine Waffenruhe', ['keine Waffenruhe']],
    ['keine {truce}', 'keine lange Waffenruhe', []],
    ['{truce} … vorbei', 'Waffenruhe ist vorbei', ['Waffenruhe ist vorbei']],
    ['{truce} … vorbei', 'Waffenruhe. | Es ist vorbei.', []],
    ['{truce} & Kursk', 'Kursk ohne Waffenruhe', ['Kursk ohne Waffenruhe']],
    ['{unknown}', 'unknown', []],
  ])('%s in %j', (term, text, expected) => expect(found(term, text, [truce])).toEqual(expected));

  it('or to a topic that refers to another', () => {
    const over = topic('over', ['{truce} vorbei']);
    expect(found('{over} … jetzt', 'Waffenruhe vorbei, und jetzt?', [truce, over])).toEqual([
      'Waffenruhe vorbei, und jetzt',
    ]);
  });

  it('or to an entity, by any of its names and forms', () => {
    const berg = person('berg', { aliases: [{ text: 'Anna Berg', lang: 'de' }] });
    const lexicon = lexiconOf({ topics: [topic('t', ['{berg} … geht'])], entities: [berg] });
    for (const text of ['Anna Berg geht', 'Anna Bergs Zeit geht'])
      expect(lexicon.terms(text, wordStarts(text), [{ start: 0, end: text.length }], 'de')).toHaveLength(1);
  });
});

describe('terms of a language', () => {
  const row: TopicRow = {
    ...topic('t', []),
    terms: { de: ['Ruhe'], fr: ['trêve'], mul: ['START'], 'pt-BR': ['trégua'] },
  };
  const lexicon = lexiconOf({ topics: [row] });
  const text = 'Ruhe trêve START trégua';
  it.each([
    ['de', ['Ruhe', 'START']],
    ['de-AT', ['Ruhe', 'START']],
    ['fr', ['trêve', 'START']],
    ['pt', ['START', 'trégua']],
    ['it', ['START']],
    ['und', ['Ruhe', 'trêve', 'START', 'trégua']],
    ['', ['Ruhe', 'trêve', 'START', 'trégua']],
  ])('in a text in %j: %j', (lang, expected) => {
    const hits = lexicon.terms(text, wordStarts(text), [{ start: 0, end: text.length }], lang);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('terms of any words', () => {
  const word = fc.constantFrom('ab', 'abc', 'b', 'cab', 'ca');
  const starred = fc
    .tuple(word, fc.constantFrom('', '*'))
    .map(([text, star]) => (text.length > 1 ? text + star : text));

  /** Looks at every run of words. */
  function naive(term: string, text: string): readonly string[] {
    const parts = term.split(' ');
    const words = [...text.matchAll(/\S+/g)].map(({ 0: one, index }) => ({ one, index }));
    return words.flatMap(({ index }, at) => {
      const run = words.slice(at, at + parts.length);
      const fits = parts.every((part, place) => {
        const here = run[place]?.one ?? '';
        return part.endsWith('*') ? here.startsWith(part.slice(0, -1)) : here === part;
      });
      const last = run.at(-1);
      return fits && last ? [text.slice(index, last.index + last.one.length)] : [];
    });
  }

  it('are found as a naive matcher finds a word or a beginning', () => {
    fc.assert(
      fc.property(starred, fc.array(word, { maxLength: 12 }), (term, words) => {
        expect(found(term, words.join(' '))).toEqual(naive(term, words.join(' ')));
      }),
    );
  });

  it('stand somewhere wherever a naive matcher finds several side by side', () => {
    fc.assert(
      fc.property(
        fc.array(starred, { minLength: 2, maxLength: 3 }),
        fc.array(word, { maxLength: 12 }),
        (parts, words) => {
          const [term, text] = [parts.join(' '), words.join(' ')];
          expect(found(term, text).length > 0).toBe(naive(term, text).length > 0);
        },
      ),
    );
  });
});
