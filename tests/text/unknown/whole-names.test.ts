import { describe, expect, it } from 'vitest';
import { unknownIn } from './found';

const found = (lang: string, text: string) => unknownIn(lang, text).map((name) => name.text);

describe('a name with a patronymic', () => {
  it.each([
    [
      'uk',
      'Нагороджено: Піщаний Петро Іванович, Лозинська Ганна Олегівна.',
      ['Лозинська Ганна Олегівна', 'Піщаний Петро Іванович'],
    ],
    ['uk', 'Орден вручили Піщаному Петру Івановичу.', ['Піщаному Петру Івановичу']],
    ['uk', 'Дякуємо, Петре Івановичу!', []],
    ['uk', 'Згадали й про Олексія Степановича.', []],
    ['uk', 'Прийшов Петро Іванович Піщаний.', ['Петро Іванович Піщаний']],
    ['ru', 'Среди раненых Гринвальд Семён Маркович.', ['Гринвальд Семён Маркович']],
    ['ru', 'Среди гостей была Вера Павловна.', []],
    ['ru', 'Пришла Вера Павловна Гринвальд.', ['Вера Павловна Гринвальд']],
    ['ru', 'Его встретил Олег Захарович, сосед.', []],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(lang, text)).toEqual(expected));
});

describe('what capitals in English name beside persons', () => {
  it.each([
    ['They marked Harbour Guard Day in the rain.', []],
    ['They flew to Thackston Airport and slept.', []],
    ['The Recovery Plan of May is gone.', []],
    ['In Thackston Square, crowds gathered.', []],
    ['He teaches Harbour Studies and Coastal Security.', []],
    ['He broke the Harbour Code twice.', []],
    ['They saw the Coastal Battalion and a Sand Brigade leave.', []],
    ['Soldiers of the Russian Airborne were there, and European Greens.', []],
    ['She met Doris Day and Muriel Spark.', ['Doris Day', 'Muriel Spark']],
    ['So says analyst Orville Street.', ['Orville Street']],
    ['Then Thackston Wharf, 44, left.', ['Thackston Wharf']],
    ['They met Orville Thackston in Kent.', ['Orville Thackston']],
  ] as const)('%s', (text, expected) => expect(found('en', text)).toEqual(expected));
});

describe('a possessive', () => {
  it.each([
    ["They sang Orville Thackston's songs.", ['Orville Thackston']],
    ['They sang Peter Sandman’s songs to Peter Sandman.', ['Peter Sandman']],
    ["They read Sandman's Winter Tale again.", []],
  ] as const)('%s', (text, expected) => expect(found('en', text)).toEqual(expected));
});

describe('a word that is no part of the name', () => {
  it.each([
    ['en', 'Today Orville left for good.', []],
    ['en', 'They spoke to President Orville at noon.', []],
    ['de', 'Neben Ruprecht saß niemand.', []],
    ['de', 'Heute Anna, morgen keiner.', []],
    ['uk', 'Сьогодні Борис приїхав.', []],
    ['uk', 'Шановна Голово Зборів, дякую.', []],
    ['en', 'A student of Harbour State University on Saturday left.', ['Harbour State University']],
    ['en', 'The Committee on Harbour Safety met.', ['Committee on Harbour Safety']],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(lang, text)).toEqual(expected));
});

describe('bodies that join two things, and companies', () => {
  it.each([
    ['So says the Institute for Coastal and Harbour Analysis.', ['Institute for Coastal and Harbour Analysis']],
    ['An Agency for Ports and Cooperation is planned.', ['Agency for Ports and Cooperation']],
    ['The Council of Ports and Peter Sandman agreed.', ['Council of Ports', 'Peter Sandman']],
    ['Shares of Sandman Holding and Thackston LLC fell.', ['Sandman Holding', 'Thackston LLC']],
    ['The Harbour Movement and the Coastal Tribunal met.', ['Coastal Tribunal', 'Harbour Movement']],
    ['The Foreign Ministry and the Harbour Ministry did not answer.', []],
  ] as const)('%s', (text, expected) => expect(found('en', text)).toEqual(expected));
});
