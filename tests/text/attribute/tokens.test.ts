import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt, tokens } from '../../../lib/text/attribute/tokens';

/** Pieces of a text, marks in brackets. */
const cut = (text: string) => tokens(text).map((token) => (token.isWord ? token.text : `[${token.text}]`));

describe.each([
  {
    group: 'one word',
    cases: [
      ['an abbreviation, but for its last full stop', 'the U.S. said', 'the U.S [.] said'],
      ['a compound with a hyphen', 'Trump-Regierung und US-Präsident', 'Trump-Regierung und US-Präsident'],
      ['an elision, however its apostrophe is typed', "l'armée l’armée", "l'armée l’armée"],
      ['a Ukrainian word with an apostrophe of its own', 'здоровʼя п’ять', 'здоровʼя п’ять'],
      ['a genitive with an apostrophe before its s', "Moscow's plan", "Moscow's plan"],
      ['a decimal number with a full stop', '3.5 Prozent', '3.5 Prozent'],
      ['a date of figures', 'am 20.08.2025', 'am 20.08.2025'],
      ['letters and figures together', 'F-16 und B2B', 'F-16 und B2B'],
    ],
  },
  {
    group: 'several pieces',
    cases: [
      ['a word and the full stop that ends its sentence', 'Ende. Neu', 'Ende [.] Neu'],
      ['two words between which a space was lost', 'сказал.Потом ушёл', 'сказал [.] Потом ушел'],
      ['a genitive and the apostrophe behind it', "Marx' Werk", "Marx ['] Werk"],
      ['a word and the apostrophe before it', "'tis", "['] tis"],
      ['a number with a decimal comma', '3,5', '3 [,] 5'],
      ['an hyphen that joins nothing', 'Außen- und', 'Außen [-] und'],
      ['two hyphens between words', 'so--nie', 'so [-] [-] nie'],
      ['quotation marks and words', '«Мир», — он', '[«] Мир [»] [,] [—] он'],
      ['a currency and its amount', '$100', '[$] 100'],
      ['a question mark and an exclamation mark', 'Was?!', 'Was [?] [!]'],
      ['alternatives with a stroke', 'und/oder', 'und [/] oder'],
    ],
  },
  {
    group: 'one mark',
    cases: [
      ['three full stops', 'Nun... gut', 'Nun [...] gut'],
      ['three of four full stops', 'Nun....', 'Nun [...] [.]'],
      ['an ellipsis', 'Nun … gut', 'Nun […] gut'],
      ['a sign beyond the basic plane', 'gut 😀 so', 'gut [😀] so'],
    ],
  },
  {
    group: 'nothing',
    cases: [
      ['an empty text', '', ''],
      ['white space of any kind', ' \n\t\u00a0', ''],
    ],
  },
])('$group', ({ group, cases }) => {
  it.each(cases)(`${group} is %s`, (_, text, expected) => {
    expect(cut(text).join(' ')).toBe(expected);
  });
});

describe('the lower case of a token', () => {
  it.each([
    ['of capitals', 'NATO', 'nato'],
    ['of Cyrillic capitals', 'ЄС', 'єс'],
    ['of umlauts', 'ÖSTERREICH', 'österreich'],
    ['of a typographic apostrophe is the plain one', 'L’Élysée', "l'élysée"],
    ['of a letter apostrophe is the plain one', 'Здоровʼя', "здоров'я"],
    ['of the letter ё is that of е', 'Пришёл', 'пришел'],
    ['of a capital Ё, too', 'ЁЛКА', 'елка'],
    ['but not of other letters with two dots', 'її', 'її'],
  ])('%s', (_, text, low) => {
    expect(tokens(text).map((token) => token.low)).toEqual([low]);
  });
});

describe('a word with ё', () => {
  it.each([
    ['has small letters when it is written with small ones', 'подчёркнёт', true],
    ['has a capital when it is written with one', 'Ёлка', false],
    ['has small letters without it', 'подчеркнет', true],
    ['has a capital elsewhere', 'Королёв', false],
  ])('%s', (_, word, isSmall) => {
    const [token] = tokens(word);
    expect(token?.text === token?.low).toBe(isSmall);
    expect([token?.start, token?.end]).toEqual([0, word.length]);
  });
});

const text = fc.string({
  unit: fc.constantFrom('a', 'Ж', 'é', '7', ' ', '.', '-', '’', "'", ',', '…', '\n', '😀', '“'),
  maxLength: 40,
});

describe('tokens of any text', () => {
  it('are the text but for its white space, in order and without overlaps', () => {
    fc.assert(
      fc.property(text, (given) => {
        let rest = '';
        let from = 0;
        for (const { start, end, text: piece } of tokens(given)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(given.slice(start, end)).toBe(piece);
          rest += given.slice(from, start);
          from = end;
        }
        expect((rest + given.slice(from)).trim()).toBe('');
      }),
    );
  });

  it('are words exactly where they begin with a letter or a figure, and then end with one', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { text: piece, isWord } of tokens(given)) {
          expect(isWord).toBe(/^[\p{L}\p{N}]/u.test(piece));
          if (isWord) expect(piece).toMatch(/[\p{L}\p{N}]$/u);
        }
      }),
    );
  });

  it('are found by any offset as a walk from the left finds them', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 45 }), (given, offset) => {
        const list = tokens(given);
        const walked = list.filter(({ start }) => start < offset).length;
        expect(tokenAt(list, offset)).toBe(walked);
      }),
    );
  });
});
