import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/letters';
import { isPlaceWord } from '../../../lib/text/link/context-words';
import { isFirstName } from '../../../lib/text/link/first-names';
import { isTitleWord } from '../../../lib/text/link/forbid';
import { isNear } from '../../../lib/text/link/near';
import { isAtStart, wordAfter, wordBefore } from '../../../lib/text/link/neighbours';
import { isTitleCase } from '../../../lib/text/link/title-case';
import { rowsOf } from '../stance/rows';

/** The word before or after `^` in a text, with what stands between; null where there is none. */
const told = (word: ReturnType<typeof wordBefore>) => (word ? `${word.gap}${word.text}` : null);

describe('the word before a name', () => {
  it.each([
    ['Präsident ^Putin', ' Präsident'],
    ['Präsident   ^Putin', ' Präsident'],
    ['Präsident\u00a0^Putin', ' Präsident'],
    ['Dr. ^Merz', '. Dr'],
    ['W. ^Putin', '. W'],
    ['Anti-^Putin', '-Anti'],
    ["l'ami ^Poutine", " l'ami"],
    ['Karl-Heinz ^Merz', ' Karl-Heinz'],
    ['nein, ^Putin', null],
    ['(^Putin', null],
    ['„^Putin', null],
    ['nein! ^Putin', null],
    ['am Ende. ^Putin', '. Ende'],
    ['^Putin', null],
    ['  ^Putin', null],
    ['7 ^Putin', ' 7'],
    ['а^Путин', null],
  ])('%s', (marked, expected) => {
    expect(told(wordBefore(marked.replace('^', ''), marked.indexOf('^')))).toBe(expected);
  });
});

describe('the word after a name', () => {
  it.each([
    ['Trump^ junior', ' junior'],
    ['Trump^  junior', ' junior'],
    ['Trump^-Lager', '-Lager'],
    ['Trump^ Jr.', ' Jr'],
    ["Putin^'s war", null],
    ['Putin^, der', null],
    ['Putin^.', null],
    ['Putin^', null],
    ['Putin^ ', null],
    ['Putin^ „ja“', null],
    ['Kiew^ 2022', ' 2022'],
    ['Nord^-Süd-Weg', '-Süd-Weg'],
  ])('%s', (marked, expected) => {
    expect(told(wordAfter(marked.replace('^', ''), marked.indexOf('^')))).toBe(expected);
  });
});

describe('the beginning of a sentence, a quotation or a line', () => {
  it.each([
    ['^Putin', true],
    ['Ja. ^Putin', true],
    ['Ja! ^Putin', true],
    ['Ja? ^Putin', true],
    ['Ja: ^Putin', true],
    ['Ja; ^Putin', true],
    ['„^Putin', true],
    ['«^Putin', true],
    ['(^Putin', true],
    ['ja – ^Putin', true],
    ['ja — ^Putin', true],
    ['ja\n^Putin', true],
    ['• ^Putin', true],
    ['a | ^Putin', true],
    ['ja, ^Putin', false],
    ['ja ^Putin', false],
    ['ja-^Putin', false],
    ['7 ^Putin', false],
  ])('%j: %s', (marked, expected) => {
    expect(isAtStart(marked.replace('^', ''), marked.indexOf('^'))).toBe(expected);
  });
});

describe('words that must stand near', () => {
  it.each([
    ['gipfel', 'Der Gipfel in Alaska', true],
    ['gipfel', 'Der Gipfelsturm in Alaska', false],
    ['gipfel*', 'Der Gipfelsturm in Alaska', true],
    ['*gipfel', 'Der Friedensgipfel in Alaska', true],
    ['gipfel', 'Der Alaska-Gipfel', true],
    ['laut Spiegel', 'Das ist laut Spiegel so.', true],
    ['laut Spiegel', 'Laut war es vor dem Spiegel.', false],
    ['talks … Istanbul', 'In Istanbul talks went on.', true],
    ['talks & failed', 'The talks in Istanbul failed.', true],
    ['talks & failed', 'The talks in Istanbul went on.', false],
    ['{id}', 'id', false],
    ['*', 'alles', false],
  ])('%s in %s: %s', (term, text, expected) => expect(isNear([term], fold(text))).toBe(expected));

  it('are one of several', () => expect(isNear(['war', 'peace'], fold('The peace talks'))).toBe(true));
  it('are none where none is asked for', () => expect(isNear([], fold('The peace talks'))).toBe(false));
});

const firstNames = `
de | Ludmila | yes
de | Karl-Heinz | yes
de | HUNTER | yes
de | Merz | no
de | Ljudmyla | yes
de | Switlana | yes
de | Bohdan | yes
de | Wadym | yes
de | Kyjiw | no
en | Iryna | yes
en | Yevhen | yes
en | Viacheslav | yes
en | Kharkiv | no
en | Melania | yes
en | Washington | no
fr | André | yes
fr | Andre | yes
uk | Меланія | yes
uk | Меланії | yes
uk | Людмилою | yes
uk | Гантера | yes
uk | Президент | no
ru | Людмилы | yes
ru | Игорем | yes
ru | Юлию | yes
ru | Министр | no
pl | Hunterem | yes
pl | Melanii | yes
pl | Ludmile | yes
pl | Premiera | no
cs | Hunterovi | yes
cs | Martinem | yes
cs | Premiéra | no
en | Hunterem | no
en | Chelsea | yes
en | Natalya | yes
en | Yesterday | no
en | Unlike | no
de | Henrik | yes
de | Gennadi | yes
de | Till | no
fr | Clemence | yes
fr | Evgueni | yes
fr | Constance | no
uk | Аліни | yes
uk | Зоряною | yes
uk | Тому | no
uk | Мером | no
uk | Полем | no
ru | Арине | yes
ru | Полиною | yes
ru | Марта | no
pl | Katarzyny | yes
pl | Grzegorzem | yes
cs | Terezou | yes
it | Federica | yes
es | Íñigo | yes
`;

describe('a first name', () => {
  it.each(rowsOf(firstNames))('%s: %s, %s', (lang, word = '', expected) => {
    expect(isFirstName(word, lang)).toBe(expected === 'yes');
  });
});

const titles = `
de | bundeskanzler | yes
de | us-außenminister | yes
de | regierungssprecherin | yes
de | kanzleramt | no
de | haus | no
en | senator | yes
en | president-elect | yes
en | presidency | no
uk | президентом | yes
uk | прем'єр | yes
uk | місто | no
ru | президенту | yes
ru | город | no
fr | chancelier | yes
fr | ville | no
pl | premiera | yes
cs | prezidentovi | yes
it | cancelliera | yes
es | doña | yes
pl | president | yes
`;

describe('a title', () => {
  it.each(rowsOf(titles))('%s: %s, %s', (lang = '', word = '', expected) => {
    expect(isTitleWord(word, lang)).toBe(expected === 'yes');
  });
});

const places = `
de | straße | yes
de | plan | no
uk | вулицею | yes
uk | селі | yes
uk | провулку | yes
uk | річці | yes
ru | проспекте | yes
ru | улицей | yes
ru | посёлке | yes
ru | поселке | yes
ru | переулком | yes
ru | селом | yes
pl | ulicą | yes
pl | rzece | yes
cs | ulicí | yes
cs | řeky | yes
fr | boulevard | yes
en | place | no
es | plaza | yes
en | straße | no
`;

describe('a place or street of somebody’s name', () => {
  it.each(rowsOf(places))('%s: %s, %s', (lang = '', word = '', expected) => {
    expect(isPlaceWord(word, lang)).toBe(expected === 'yes');
  });
});

const headlines = `
en | Why Putin Wants A Truce Now | yes
en | Trump Meets Putin In Alaska For Talks | yes
en | Trump meets Putin in Alaska for talks | no
en | Trump Meets Putin In Alaska. | no
en | Putin Speaks | no
en | PUTIN MEETS TRUMP AGAIN TODAY | yes
de | Wladimir Putin Trifft Donald Trump | no
de | PUTIN TRIFFT TRUMP | yes
de | Der Kanzler trifft den Präsidenten | no
fr | Poutine rencontre Trump en Alaska | no
uk | Путін зустрівся з Трампом на Алясці | no
`;

describe('a headline in title case', () => {
  it.each(rowsOf(headlines))('%s: %s, %s', (lang = '', text = '', expected) => {
    expect(isTitleCase(text, lang)).toBe(expected === 'yes');
  });

  it('is no longer than a headline', () =>
    expect(isTitleCase('Why Putin Wants A Truce '.repeat(10), 'en')).toBe(false));
});
