import { describe, expect, it } from 'vitest';
import { normalise, toOriginal } from '../../lib/text/normalise';

/** A code point as U+0301, for names of tests. */
const named = (text: string) =>
  [...text].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(' ');

describe('what is dropped', () => {
  it.each([
    ['soft hyphen', '\u00ad'],
    ['combining grapheme joiner', '\u034f'],
    ['Arabic letter mark', '\u061c'],
    ['Mongolian vowel separator', '\u180e'],
    ['zero-width space', '\u200b'],
    ['zero-width non-joiner', '\u200c'],
    ['zero-width joiner', '\u200d'],
    ['left-to-right mark', '\u200e'],
    ['right-to-left mark', '\u200f'],
    ['left-to-right embedding', '\u202a'],
    ['right-to-left embedding', '\u202b'],
    ['pop directional formatting', '\u202c'],
    ['left-to-right override', '\u202d'],
    ['right-to-left override', '\u202e'],
    ['word joiner', '\u2060'],
    ['invisible times', '\u2062'],
    ['invisible separator', '\u2063'],
    ['left-to-right isolate', '\u2066'],
    ['right-to-left isolate', '\u2067'],
    ['first strong isolate', '\u2068'],
    ['pop directional isolate', '\u2069'],
    ['variation selector 1', '\ufe00'],
    ['variation selector 16', '\ufe0f'],
    ['byte order mark', '\ufeff'],
  ])('%s', (_name, sign) => {
    const normalised = normalise(`Ki${sign}ew, ja`);
    expect(normalised.text).toBe('Kiew, ja');
    expect(toOriginal(normalised, { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
    expect(toOriginal(normalised, { start: 6, end: 8 })).toEqual({ start: 7, end: 9 });
  });
});

describe('what becomes a space', () => {
  it.each([
    ['no-break space', '\u00a0'],
    ['Ogham space mark', '\u1680'],
    ['en quad', '\u2000'],
    ['em quad', '\u2001'],
    ['en space', '\u2002'],
    ['em space', '\u2003'],
    ['three-per-em space', '\u2004'],
    ['four-per-em space', '\u2005'],
    ['six-per-em space', '\u2006'],
    ['figure space', '\u2007'],
    ['punctuation space', '\u2008'],
    ['thin space', '\u2009'],
    ['hair space', '\u200a'],
    ['narrow no-break space', '\u202f'],
    ['medium mathematical space', '\u205f'],
    ['ideographic space', '\u3000'],
    ['tabulator', '\t'],
    ['vertical tabulator', '\v'],
    ['form feed', '\f'],
    ['two spaces', '  '],
    ['a space and a no-break space', ' \u00a0'],
    ['a no-break space and a space', '\u00a0 '],
    ['many', ' \u2009 \u202f\t '],
  ])('%s', (_name, gap) => {
    const normalised = normalise(`Weißes${gap}Haus`);
    expect(normalised.text).toBe('Weißes Haus');
    expect(toOriginal(normalised, { start: 7, end: 11 })).toEqual({ start: 6 + gap.length, end: 10 + gap.length });
  });
});

describe('what becomes a line break', () => {
  it.each([
    ['line feed', '\n'],
    ['carriage return', '\r'],
    ['both', '\r\n'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['a line feed among spaces', ' \n '],
    ['two line feeds', '\n\n'],
    ['a no-break space and a line feed', '\u00a0\n'],
  ])('%s', (_name, gap) => expect(normalise(`a${gap}b`).text).toBe('a\nb'));
});

describe('apostrophes', () => {
  it.each([
    ['typewriter', "'", "Лук'ян"],
    ['right single quotation mark', '\u2019', "Лук'ян"],
    ['left single quotation mark', '\u2018', "Лук'ян"],
    ['modifier letter apostrophe', '\u02bc', "Лук'ян"],
    ['modifier letter prime', '\u02b9', "Лук'ян"],
    ['acute accent', '\u00b4', "Лук'ян"],
    ['grave accent', '`', "Лук'ян"],
  ])('%s between letters', (_name, sign, expected) => expect(normalise(`Лук${sign}ян`).text).toBe(expected));

  it.each([
    ['after a word, before a space', 'Putins’ Krieg', 'Putins’ Krieg'],
    ['after a word, at the end', 'Scholz’', 'Scholz’'],
    ['before a word', '’s ist wahr', '’s ist wahr'],
    ['before a figure', '’22', '’22'],
    ['after a figure, before a letter', '90’s', "90's"],
    ['opening a quotation', '‘Nein’', '‘Nein’'],
    ['before a guillemet', 'l’«Espresso»', "l'«Espresso»"],
    ['before a quotation mark', 'd’“Emmanuel”', "d'“Emmanuel”"],
    ['before a low quotation mark', 'l’„Unità“', "l'„Unità“"],
    ['before a soft hyphen', 'l’\u00adUkraine', "l'Ukraine"],
    ['a modifier letter, wherever it stands', 'Rusʼ', "Rus'"],
    ['two in one word', 'd’aujourd’hui', "d'aujourd'hui"],
    ['Irish', 'O’Brien', "O'Brien"],
    ['a prime for a soft sign', 'Zelensʹkyj', "Zelens'kyj"],
  ])('%s: %s', (_name, text, expected) => expect(normalise(text).text).toBe(expected));
});

describe('hyphens and dashes', () => {
  it.each([
    ['hyphen-minus', '-', '-'],
    ['hyphen', '\u2010', '-'],
    ['no-break hyphen', '\u2011', '-'],
    ['small hyphen-minus', '\ufe63', '-'],
    ['full-width hyphen-minus', '\uff0d', '-'],
    ['figure dash', '\u2012', '-'],
    ['en dash', '\u2013', '-'],
    ['minus sign', '\u2212', '-'],
    ['em dash', '\u2014', '\u2014'],
    ['horizontal bar', '\u2015', '\u2015'],
  ])('%s between letters', (_name, sign, expected) => {
    expect(normalise(`Trump${sign}Lager`).text).toBe(`Trump${expected}Lager`);
  });

  it.each([
    ['an en dash between figures', '2014–2022'],
    ['an en dash between spaces', 'so – nicht'],
    ['an en dash after a letter alone', 'Kiew– nein'],
    ['an en dash before a letter alone', 'ja –nein'],
    ['a minus before a figure', '−5 Grad'],
    ['an en dash between a letter and a figure', 'T–72'],
    ['an em dash', 'Kiew—Moskau'],
  ])('%s stays', (_name, text) => expect(normalise(text).text).toBe(text));
});

describe('letters of another shape', () => {
  it.each([
    ['ﬀ', 'ff'],
    ['ﬁ', 'fi'],
    ['ﬂ', 'fl'],
    ['ﬃ', 'ffi'],
    ['ﬄ', 'ffl'],
    ['ﬅ', 'st'],
    ['ﬆ', 'st'],
    ['Ĳ', 'IJ'],
    ['ĳ', 'ij'],
    ['\u212a', 'K'],
    ['\u212b', 'Å'],
    ['Ａ', 'A'],
    ['ｚ', 'z'],
    ['９', '9'],
    ['！', '!'],
    ['～', '~'],
  ])('%s is %s', (shape, letters) => {
    const normalised = normalise(`x${shape}y`);
    expect(normalised.text).toBe(`x${letters}y`);
    expect(toOriginal(normalised, { start: 1, end: 1 + letters.length }), named(shape)).toEqual({ start: 1, end: 2 });
    expect(toOriginal(normalised, { start: 1 + letters.length, end: 2 + letters.length })).toEqual({
      start: 2,
      end: 3,
    });
  });

  it('a part of a ligature is all of it', () => {
    expect(toOriginal(normalise('eﬃzient'), { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(toOriginal(normalise('eﬃzient'), { start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(toOriginal(normalise('eﬃzient'), { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });
});

describe('what stays as it is', () => {
  it.each([
    ['ß', 'Straße'],
    ['capital ß', 'STRAẞE'],
    ['ё', 'Королёв'],
    ['letter case', 'PUTIN putin'],
    ['German quotation marks', '„Nein“'],
    ['guillemets', '«Нет» »Nein«'],
    ['inner quotation marks', '‚so‘ ‹so›'],
    ['an ellipsis', 'so …'],
    ['a bullet', '• eins'],
    ['emoji', '😀 🇺🇦'],
    ['a surrogate alone', '\ud83d'],
    ['Hebrew', 'אוקראינה'],
    ['Chinese', '乌克兰'],
    ['superscript figures', 'm²'],
    ['a fraction', '½'],
    ['Roman numerals', 'Ⅷ'],
    ['the euro sign', '5 €'],
    ['one space', 'a b'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(normalise(text)).toEqual({ text, origin: null }));
});
