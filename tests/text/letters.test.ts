import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isCyrillicCode, isLowerCode, isUpperCode, isWordCode, mayEnd, wordEnd } from '../../lib/text/letters';
import { wordStarts } from '../../lib/text/words';

const code = (letter: string) => letter.charCodeAt(0);

describe('letters folded for a search', () => {
  it.each([
    ['capitals', 'PUTIN', 'putin'],
    ['Cyrillic capitals', 'ПУТИН', 'путин'],
    ['Ukrainian letters', 'ЇЖАК ҐАЛАҐАН Єрмак', 'їжак ґалаґан єрмак'],
    ['ё', 'Королёв Ёлка', 'королев елка'],
    ['й is no и', 'Йод', 'йод'],
    ['umlauts stay', 'Öl ÄRA Übel', 'öl ära übel'],
    ['ß stays', 'Weiß', 'weiß'],
    ['capital ß', 'ẞ', 'ß'],
    ['Polish', 'ŁÓDŹ ŻÓŁĆ', 'łódź żółć'],
    ['Czech', 'ŘÍČANY ŮŽAS', 'říčany ůžas'],
    ['Turkish İ becomes one letter', 'İzmir', 'izmir'],
    ['Turkish ı stays', 'Işık', 'işık'],
    ['Greek with a final sigma', 'ΑΛΈΞΗΣ Αλέξης', 'αλέξησ αλέξησ'],
    ['a no-break space', 'a\u00a0b', 'a b'],
    ['a line break', 'a\nb', 'a b'],
    ['a tabulator', 'a\tb', 'a b'],
    ['figures and signs', 'G7 & "NATO"!', 'g7 & "nato"!'],
    ['emoji', '😀', '😀'],
    ['nothing', '', ''],
  ])('%s', (_name, text, expected) => expect(fold(text)).toBe(expected));

  it('has as many code units as the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('is the same when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('what a code unit is', () => {
  it.each([
    ['a', true, false, true, false],
    ['Z', true, true, false, false],
    ['ß', true, false, true, false],
    ['Ä', true, true, false, false],
    ['ł', true, false, true, false],
    ['я', true, false, true, true],
    ['Я', true, true, false, true],
    ['ё', true, false, true, true],
    ['Ё', true, true, false, true],
    ['ї', true, false, true, true],
    ['Ґ', true, true, false, true],
    ['ς', true, false, true, false],
    ['İ', true, true, false, false],
    ['ı', true, false, true, false],
    ['7', true, false, false, false],
    ['²', true, false, false, false],
    ['乌', true, false, false, false],
    ['ا', true, false, false, false],
    ['\u0301', true, false, false, false],
    [' ', false, false, false, false],
    ['\u00a0', false, false, false, false],
    ['.', false, false, false, false],
    ['-', false, false, false, false],
    ["'", false, false, false, false],
    ['_', false, false, false, false],
    ['„', false, false, false, false],
    ['€', false, false, false, false],
    ['\ud83d', false, false, false, false],
  ])('%j', (letter, word, upper, lower, cyrillic) => {
    expect(isWordCode(code(letter))).toBe(word);
    expect(isUpperCode(code(letter))).toBe(upper);
    expect(isLowerCode(code(letter))).toBe(lower);
    expect(isCyrillicCode(code(letter))).toBe(cyrillic);
  });

  it('is a word letter where the Unicode property says so', () => {
    for (let at = 0; at < 0x3000; at++)
      expect(isWordCode(at), at.toString(16)).toBe(/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(at)));
  });

  it('is never a capital and a small letter', () => {
    for (let at = 0; at < 0x10000; at++) expect(isUpperCode(at) && isLowerCode(at), at.toString(16)).toBe(false);
  });
});

// Between the letters of a text `|` stands where a word may end or begin anew.
const limits = [
  '|Putin|',
  '|Putin|.|',
  '|Trump|-|Lager|',
  "|d|'|Emmanuel|",
  "|Лук'янов|",
  "|Лук|'|",
  "|'|Лук|",
  "|Putin|'|s|",
  '|G7|',
  '|T|-|72|',
  '|a|_|b|',
  '|„|a|“|',
  '|乌克兰|',
];

describe('where a word may end', () => {
  it.each(limits)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const allowed = new Set<number>();
    let at = 0;
    for (const sign of marked) {
      if (sign === '|') allowed.add(at);
      else at++;
    }
    for (let place = 0; place <= text.length; place++) {
      const isInside = isWordCode(text.charCodeAt(place - 1)) || place === 0 || place === text.length;
      if (isInside) expect(mayEnd(text, place), `${text} at ${place}`).toBe(allowed.has(place));
    }
  });

  it.each([
    ['Putin kam', 3, 5],
    ['Putin kam', 7, 9],
    ['Putin', 5, 5],
    ['Trump-Lager', 1, 5],
    ["Лук'янов.", 1, 8],
    ["d'Emmanuel", 1, 1],
  ])('%s from %i on: %i', (text, from, end) => expect(wordEnd(text, from)).toBe(end));
});

describe('where words begin, in any text', () => {
  const unit = fc.constantFrom('a', 'Z', 'л', 'Ї', '7', ' ', '-', "'", '.', '\u0301', '„');

  /** Asks of every letter whether a word goes on before it. */
  function naive(text: string): readonly number[] {
    const isWord = (at: number) => at >= 0 && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
    const isCyrillic = (at: number) => /\p{Script=Cyrillic}/u.test(text.charAt(at));
    return [...text].flatMap((_, at) => {
      const goesOn = isWord(at - 1) || (text[at - 1] === "'" && isCyrillic(at - 2));
      return isWord(at) && !goesOn ? [at] : [];
    });
  }

  it('is where no word goes on', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect([...wordStarts(text)]).toEqual(naive(text));
      }),
    );
  });

  it('is the same in texts shorter and longer than a block of a page', () => {
    for (const piece of ['ab ', "л'ж ", "d'a-", 'x'])
      for (const length of [0x3fff, 0x4000, 0x4001, 0x8000]) {
        const text = piece.repeat(Math.ceil(length / piece.length));
        expect([...wordStarts(text)]).toEqual(naive(text));
      }
  });
});
