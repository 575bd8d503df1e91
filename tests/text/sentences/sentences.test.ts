import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../lib/text/sentences/sentences';

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['de', 'Am 9. Mai sprach Dr. Muster. Er ging.', ['Am 9. Mai sprach Dr. Muster.', 'Er ging.']],
    ['de', 'Es kostet ca. Zehn Mio. Euro. Das ist viel.', ['Es kostet ca. Zehn Mio. Euro.', 'Das ist viel.']],
    ['de', '"Warum?", fragte er. "Darum."', ['"Warum?", fragte er.', '"Darum."']],
    ['de', '„Nein!“ rief sie. Dann ging sie.', ['„Nein!“ rief sie.', 'Dann ging sie.']],
    ['de', 'Das war 2022. Danach kam es anders.', ['Das war 2022.', 'Danach kam es anders.']],
    [
      'en',
      'Gen. Smith met J. D. Doe in the U.S. Senate. They left.',
      ['Gen. Smith met J. D. Doe in the U.S. Senate.', 'They left.'],
    ],
    ['en', '“No.” He left.', ['“No.”', 'He left.']],
    [
      'ru',
      'В 2021 г. Москва и др. Страны молчали. Потом ответили.',
      ['В 2021 г. Москва и др.', 'Страны молчали.', 'Потом ответили.'],
    ],
    ['ru', '«Нет!» — сказал он. Потом ушёл.', ['«Нет!» — сказал он.', 'Потом ушёл.']],
    ['uk', 'Це 5 млн. Гривень на рік. Багато.', ['Це 5 млн. Гривень на рік.', 'Багато.']],
    ['fr', 'M. Dupont est parti. Mme Durand reste.', ['M. Dupont est parti.', 'Mme Durand reste.']],
  ])('%s: %s', (lang, text, expected) => {
    expect(split(text, lang)).toEqual(expected);
  });

  it('cover every letter once and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '"', '„', '“', '\n', '9', 'ß') }),
        (text) => {
          const spans = sentences(text, 'de');
          const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
          expect(covered.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          spans.forEach((span, at) => {
            expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          });
        },
      ),
    );
  });

  it('splits one block of 120,000 characters as it splits its sentences', () => {
    const unit = 'Putin lehnte das am 9. Mai in St. Petersburg ab. „Wir warten“, sagte Dr. Peskow. ';
    const found = sentences(unit.repeat(1500), 'de');
    expect(found).toHaveLength(3000);
    expect(new Set(found.map(({ start, end }) => end - start))).toEqual(new Set([48, 31]));
  });
});
