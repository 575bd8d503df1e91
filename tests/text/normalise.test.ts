import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toOriginal } from '../../lib/text/normalise';

describe('normalise', () => {
  it.each([
    ['composed letters stay', 'Orbán й ї', 'Orbán й ї'],
    ['decomposed letters are composed', 'Orba\u0301n и\u0306 і\u0308', 'Orbán й ї'],
    ['soft hyphens go', 'Wolo\u00addy\u00admyr', 'Wolodymyr'],
    ['zero-width space, joiners and marks of direction go', 'Pu\u200bt\u200ci\u200dn\u200e\u2060', 'Putin'],
    ['a byte order mark goes', '\ufeffPutin', 'Putin'],
    ['no-break and narrow spaces become spaces, several become one', 'a\u00a0b \u202f c\u2009d', 'a b c d'],
    ['white space with a line break becomes a line break', 'a \r\n b', 'a\nb'],
    ['stress marks go, marks that are letters stay', 'Москва\u0301 Зеле\u0301нський', 'Москва Зеленський'],
    ['an acute that is no stress stays', 'Andre\u0301', 'André'],
    ["the apostrophes ' ’ ʼ ʹ become one", "Лук'ян Лук’ян Лукʼян Лукʹян", "Лук'ян Лук'ян Лук'ян Лук'ян"],
    ['an apostrophe after an elision', 'l\u2019Ukraine, l’«accord»', "l'Ukraine, l'«accord»"],
    ['single quotation marks stay', '\u2018Nein,\u2019 „so“ «и»', '\u2018Nein,\u2019 „so“ «и»'],
    [
      'hyphens become one',
      'Alaska\u2011Gipfel Alaska\u2010Gipfel Alaska\ufe63Gipfel',
      'Alaska-Gipfel Alaska-Gipfel Alaska-Gipfel',
    ],
    [
      'short dashes and minus signs between letters are hyphens',
      'Rheinland–Pfalz a\u2212b a\u2012b',
      'Rheinland-Pfalz a-b a-b',
    ],
    ['dashes between words and figures stay', 'so – ja, 2014–2022, nein—doch', 'so – ja, 2014–2022, nein—doch'],
    ['ligatures are taken apart', 'ﬁn ﬃ ﬂ', 'fin ffi fl'],
    ['full-width letters and figures', 'Ｐｕｔｉｎ ２０２２', 'Putin 2022'],
    ['ё and ß stay: the lexicon folds them', 'ё ß', 'ё ß'],
    ['right-to-left text stays, its marks of direction go', '\u202bאוקראינה\u202c', 'אוקראינה'],
  ])('%s: %j', (_name, text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  const unit = fc.constantFrom(
    'a',
    'е',
    'и',
    '\u0301',
    '\u0306',
    '\u00ad',
    '\u200b',
    ' ',
    '\n',
    '\u00a0',
    '\u2019',
    'ﬃ',
    'й',
    '😀',
  );

  it('maps every span to a span of the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const normalised = normalise(text);
        let last = 0;
        for (let at = 0; at < normalised.text.length; at++) {
          const span = toOriginal(normalised, { start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });

  it('maps a word that was found back to all of its letters, whatever stands between them', () => {
    const noise = fc.array(fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff'), { maxLength: 3 });
    const around = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(around, fc.array(noise, { minLength: 5, maxLength: 5 }), around, (before, gaps, after) => {
        const word = [...'Putin'].map((letter, at) => letter + (at < 4 ? (gaps[at] ?? []).join('') : '')).join('');
        const page = `${before} ${word} ${after}`;
        const normalised = normalise(page);
        const start = normalised.text.indexOf('Putin');
        const span = toOriginal(normalised, { start, end: start + 5 });
        expect(page.slice(span.start, span.end).replace(/[\u00ad\u200b\u2060\ufeff]/g, '')).toBe('Putin');
        expect(page.slice(span.start, span.end).startsWith(word)).toBe(true);
      }),
    );
  });
});
