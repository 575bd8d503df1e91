import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneScript } from '../../lib/text/look-alikes';
import { normalise, toOriginal } from '../../lib/text/normalise';
import { wordStarts } from '../../lib/text/words';
import { lexiconOf, person } from './lexicon/sample';

/** A word with letters of the other script put for its `_`, one each: what a keyboard leaves that was switched too late. */
function typed(pattern: string, letters: string): string {
  let at = 0;
  return pattern.replaceAll('_', () => letters.charAt(at++));
}

describe('a Cyrillic word with Latin letters in it', () => {
  it.each([
    ['П_тин', 'y', 'Путин'],
    ['П_тін', 'y', 'Путін'],
    ['Зел_нский', 'e', 'Зеленский'],
    ['З_л_нський', 'ee', 'Зеленський'],
    ['_ибига', 'C', 'Сибига'],
    ['_ибіга', 'C', 'Сибіга'],
    ['Кр_мль', 'e', 'Кремль'],
    ['МИД_', 'a', 'МИДа'],
    ['М_сква', 'o', 'Москва'],
    ['_арків', 'X', 'Харків'],
    ['Укр_їн_', 'aa', 'Україна'],
    ['_ерсон', 'X', 'Херсон'],
    ['М_рі_поль', 'ay', 'Маріуполь'],
    ['Київськ_ї', 'o', 'Київської'],
    ['с_юз', 'o', 'союз'],
    ['_сі', 'y', 'усі'],
    ['в_йська', 'i', 'війська'],
    ['_пецоперация', 'C', 'Спецоперация'],
  ])('%s with %s', (pattern, letters, read) => {
    expect(inOneScript(typed(pattern, letters))).toBe(read);
  });
});

describe('a Latin word with Cyrillic letters in it', () => {
  it.each([
    ['Z_l_nskyj', 'ее', 'Zelenskyj'],
    ['Trum_', 'р', 'Trump'],
    ['_utin', 'Р', 'Putin'],
    ['M_cron', 'а', 'Macron'],
    ['M_rz', 'е', 'Merz'],
    ['K_iv', 'у', 'Kyiv'],
    ['Ukr_ine', 'а', 'Ukraine'],
    ['_rimea', 'С', 'Crimea'],
    ['Mosc_w', 'о', 'Moscow'],
    ['N_TO', 'А', 'NATO'],
    ['Melon_', 'і', 'Meloni'],
    ['O_cident', 'с', 'Occident'],
  ])('%s with %s', (pattern, letters, read) => {
    expect(inOneScript(typed(pattern, letters))).toBe(read);
  });
});

describe('words that stay as they are', () => {
  it.each([
    ['Latin', 'The president spoke in Kyiv'],
    ['Cyrillic', 'Президент выступил в Киеве'],
    ['both beside each other', 'Канал Bloomberg передал слова Путина'],
    ['both across a hyphen', 'IT-компанія, HIMARS-ракети, online-голосование'],
    ['both across an apostrophe', "iPhone'ом"],
    ['a Latin word with a Cyrillic ending', 'NATOвский'],
    ['a Cyrillic word with a Latin letter that has no twin', 'Zоркий'],
    ['a war sign', 'СВОих не броsаем'],
    ['a Latin word that looks Cyrillic', 'COBET'],
    ['a Cyrillic word that looks Latin', 'СОВЕТ'],
    ['digits between them', 'F16Ж'],
    ['one letter', 'X, Х, C, С'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(inOneScript(text)).toBe(text);
  });
});

describe('a word in which every letter has a twin', () => {
  it.each([
    ['is Cyrillic where most of it is', 'Cорос', 'Сорос'],
    ['is Cyrillic where half of it is', 'оcоc', 'осос'],
    ['is Latin where most of it is', 'pеace', 'peace'],
    ['is judged by itself', 'Cорос and pеace', 'Сорос and peace'],
  ])('%s', (_name, text, read) => {
    expect(inOneScript(text)).toBe(read);
  });
});

describe('in any text', () => {
  const unit = fc.constantFrom('a', 'o', 'z', 'P', 'а', 'о', 'ж', 'Р', 'ї', ' ', '-', "'", '1', '\u00ad', 'é');

  it('no letter is lost or added, and a second look changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const once = inOneScript(text);
        expect(once).toHaveLength(text.length);
        expect(inOneScript(once)).toBe(once);
      }),
    );
  });

  it('offsets still lead to the text of the page', () => {
    const page = 'Вчора Пу\u00adтiн і Zеlenskyy говорили';
    const normalised = normalise(page);
    expect(normalised.text).toBe('Вчора Путін і Zelenskyy говорили');
    const start = normalised.text.indexOf('Zelenskyy');
    const span = toOriginal(normalised, { start, end: start + 9 });
    expect(page.slice(span.start, span.end)).toBe('Zеlenskyy');
  });
});

it('names are found however their letters were typed, and not in words of another script', () => {
  const aliases = [
    { text: 'Путин', lang: 'ru' },
    { text: 'Putin', lang: 'en' },
  ];
  const lexicon = lexiconOf({ entities: [person('p', { aliases })] });
  const found = (page: string) => {
    const { text } = normalise(page);
    return lexicon.names(text, wordStarts(text)).map(({ start, end }) => page.slice(start, end));
  };
  expect(found('Пyтин, Путинa и Путиным')).toEqual(['Пyтин', 'Путинa', 'Путиным']);
  expect(found('Рutin and Putinа')).toEqual(['Рutin']);
  expect(found('Путnи, Рutiп, Путинsky')).toEqual([]);
});
