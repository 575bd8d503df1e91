import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toOriginal } from '../../lib/text/normalise';

describe('letters with marks', () => {
  it.each([
    ['a grave', 'a\u0300', 'à'],
    ['an acute', 'e\u0301', 'é'],
    ['a circumflex', 'o\u0302', 'ô'],
    ['a tilde', 'n\u0303', 'ñ'],
    ['a breve', 'g\u0306', 'ğ'],
    ['a dot above', 'z\u0307', 'ż'],
    ['a diaeresis', 'u\u0308', 'ü'],
    ['a ring', 'u\u030a', 'ů'],
    ['a caron', 'c\u030c', 'č'],
    ['a cedilla', 'c\u0327', 'ç'],
    ['an ogonek', 'a\u0328', 'ą'],
    ['a comma below', 's\u0326', 'ș'],
    ['й', 'и\u0306', 'й'],
    ['ї', 'і\u0308', 'ї'],
    ['ё', 'е\u0308', 'ё'],
    ['Й', 'И\u0306', 'Й'],
    ['Ї', 'І\u0308', 'Ї'],
    ['ў', 'у\u0306', 'ў'],
    ['two marks, either way round', 'u\u0308\u0304', 'ǖ'],
    ['a mark that has no composed letter', 'm\u0304', 'm\u0304'],
  ])('%s', (_name, text, expected) => expect(normalise(text).text).toBe(expected));
});

describe('stress marks', () => {
  it.each([
    ['а', 'Моска\u0301ль', 'Москаль'],
    ['е', 'Зеле\u0301нський', 'Зеленський'],
    ['и', 'Ми\u0301нск', 'Минск'],
    ['о', 'Ко\u0301стя', 'Костя'],
    ['у', 'Бу\u0301ча', 'Буча'],
    ['ы', 'Сы\u0301зрань', 'Сызрань'],
    ['э', 'Э\u0301стония', 'Эстония'],
    ['ю', 'Ю\u0301рий', 'Юрий'],
    ['я', 'Я\u0301лта', 'Ялта'],
    ['і', 'Ки\u0301їв і Льві\u0301в', 'Київ і Львів'],
    ['є', 'Є\u0301рмак', 'Єрмак'],
    ['ї keeps its dots', 'Украї\u0301на', 'Україна'],
    ['ї in parts keeps its dots', 'Украi\u0308на', 'Украïна'],
    ['ё keeps its dots', 'Королё\u0301в', 'Королёв'],
    ['a grave is no stress', 'а\u0300', 'а\u0300'],
    ['on a consonant it stays', 'к\u0301', 'ќ'],
    ['on a Latin letter it stays', 'Orba\u0301n', 'Orbán'],
    ['capitals', 'МОСКВА\u0301', 'МОСКВА'],
    ['two in a text', 'Пу\u0301тин и Тра\u0301мп', 'Путин и Трамп'],
  ])('%s', (_name, text, expected) => expect(normalise(text).text).toBe(expected));

  it.each([
    ['before it', 'Пу\u0301тин', { start: 0, end: 1 }, { start: 0, end: 1 }],
    ['on it', 'Пу\u0301тин', { start: 1, end: 2 }, { start: 1, end: 3 }],
    ['after it', 'Пу\u0301тин', { start: 2, end: 5 }, { start: 3, end: 6 }],
    ['all', 'Пу\u0301тин', { start: 0, end: 5 }, { start: 0, end: 6 }],
    ['at the end', 'Москва\u0301', { start: 0, end: 6 }, { start: 0, end: 7 }],
    ['an empty span', 'Москва\u0301', { start: 6, end: 6 }, { start: 7, end: 7 }],
  ])('offsets %s', (_name, text, span, expected) => expect(toOriginal(normalise(text), span)).toEqual(expected));
});

/** What a page may write, and what it is read as; no letter of which another script has a twin. */
const pieces: readonly (readonly [written: string, read: string])[] = [
  ['z', 'z'],
  ['Б', 'Б'],
  ['.', '.'],
  ['„', '„'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\ufeff', ''],
  ['ﬃ', 'ffi'],
  ['Ｚ', 'Z'],
  ['\u2011', '-'],
  ['e\u0301', 'é'],
  ['и\u0306', 'й'],
  ['ю\u0301', 'ю'],
  ['😀', '😀'],
];

describe('a text of any pieces', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 });

  it('is read piece by piece', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const expected = parts.map(([, read]) => read).join('');
        expect(normalise(parts.map(([written]) => written).join('')).text).toBe(expected);
      }),
    );
  });

  it('leads from every piece back to where it was written', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const normalised = normalise(parts.map(([written]) => written).join(''));
        let [at, from] = [0, 0];
        for (const [written, read] of parts) {
          if (read !== '') {
            const span = toOriginal(normalised, { start: at, end: at + read.length });
            expect(span.start).toBe(from);
            expect(span.end).toBeGreaterThanOrEqual(from + written.length);
          }
          at += read.length;
          from += written.length;
        }
      }),
    );
  });

  it('is the same when read twice', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const once = normalise(parts.map(([written]) => written).join('')).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('is composed whatever the page decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('é', 'й', 'ї', 'ü', 'ą', 'č', ' ', 'z') }), (letters) => {
        expect(normalise(letters.normalize('NFD')).text.replaceAll(/ +/g, ' ')).toBe(letters.replaceAll(/ +/g, ' '));
      }),
    );
  });
});
