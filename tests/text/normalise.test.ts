import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toOriginal } from '../../lib/text/normalise';

describe('normalise', () => {
  it.each([
    ['Wolo\u00addy\u00admyr', 'Wolodymyr'],
    ['Москва\u0301', 'Москва'],
    ['и\u0306 і\u0308', 'й ї'],
    ['l\u2019Ukraine Кам\u02bcянське', "l'Ukraine Кам'янське"],
    ['\u2018Nein,\u2019 „so“ «и»', '\u2018Nein,\u2019 „so“ «и»'],
    ['a\u00a0b \u202f c\r\n d', 'a b c\nd'],
    ['Alaska\u2011Gipfel – ja', 'Alaska-Gipfel – ja'],
    ['ﬁn ﬃ Ｐｕｔｉｎ', 'fin ffi Putin'],
    ['ё ß', 'ё ß'],
  ])('%j becomes %j', (text, expected) => {
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
});
