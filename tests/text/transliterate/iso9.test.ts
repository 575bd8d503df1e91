import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestAliases, transliterate } from '../../../lib/text/transliterate/transliterate';
import { checkScheme } from './spelled';

checkScheme(
  'iso9',
  'ru',
  `
  а · а · a
  б · б · b
  в · в · v
  г · г · g
  д · д · d
  е · е · e
  ё · ё · ë
  ж · ж · ž
  з · з · z
  и · и · i
  й · й · j
  к · к · k
  л · л · l
  м · м · m
  н · н · n
  о · о · o
  п · п · p
  р · р · r
  с · с · s
  т · т · t
  у · у · u
  ф · ф · f
  х · х · h
  ц · ц · c
  ч · ч · č
  ш · ш · š
  щ · щ · ŝ
  ъ · ъ · ʺ
  ы · ы · y
  ь · ь · ʹ
  э · э · è
  ю · ю · û
  я · я · â
  a word · Щёлково · Ŝëlkovo
  a capital · Ёлкин · Ëlkin
  capitals · ЖЭК · ŽÈK
  `,
);

checkScheme(
  'iso9',
  'uk',
  `
  ґ · ґ · g̀
  є · є · ê
  і · і · ì
  ї · ї · ï
  и · и · i
  ' · п'ять · pʼâtʹ
  a word · Їжакевич · Ïžakevič
  `,
);

describe('ISO 9', () => {
  const cyrillic = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
  const latin = new Map(cyrillic.map((letter) => [transliterate(letter, 'iso9', 'ru'), letter]));

  it('has one letter of its own for every letter', () => expect(latin.size).toBe(cyrillic.length));

  it('can be read back, letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...cyrillic), maxLength: 20 }), (word) => {
        const back = [...transliterate(word, 'iso9', 'ru')].map((letter) => latin.get(letter) ?? '?').join('');
        expect(back).toBe(word);
      }),
    );
  });
});

describe('any scheme, any text', () => {
  const unit = fc.constantFrom('а', 'Щ', 'ї', 'ь', "'", ' ', 'x', '7', '«', 'Є', 'ё', '-');

  it('leaves no Cyrillic letter that the scheme covers, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 20 }),
        fc.constantFrom('de-duden', 'fr', 'pl', 'iso9'),
        (text, scheme) => {
          const kept = transliterate(text, scheme, 'uk').replaceAll(/[\p{L}\p{M}'ʼʹ]/gu, '');
          expect(kept).toBe(text.replaceAll(/[\p{L}']/gu, ''));
        },
      ),
    );
  });

  it.each([
    ['Одеса', 'uk', ['Odessa', 'Odesa', 'Odesa', 'Odessa', 'Odesa']],
    ['Чехов', 'ru', ['Tschechow', 'Chekhov', 'Čehov', 'Tchekhov', 'Czechow']],
    ['Putin', 'ru', []],
    ['', 'ru', []],
    ['Скопје', 'mk', []],
  ])('suggests for %s (%s): %j', (name, lang, expected) => {
    expect(suggestAliases(name, lang).map(({ text }) => text)).toEqual(expected);
  });
});
