import { describe, expect, it } from 'vitest';
import { languageName, languageOfSpelling } from '../../components/options/languages';
import { translator } from '../../lib/texts';
import { optionsTexts } from '../../locales/options/languages';

describe('the language of a spelling that is being typed', () => {
  it.each([
    ['Stepanenko', 'en', 'en'],
    ['Степаненко', 'en', 'uk'],
    ['Степаненко', 'de', 'uk'],
    ['Кличківський', 'fr', 'uk'],
    ['Мыльников', 'en', 'ru'],
    ['Ёлкин', 'pl', 'ru'],
    ['Объездов', 'cs', 'ru'],
    ['Мыльников', 'uk', 'uk'],
    ['Степаненко', 'ru', 'ru'],
    ['Степаненко', 'mul', 'mul'],
    ['Stepanenko', 'uk', 'uk'],
    ['', 'de', 'de'],
    ['T-72', 'de', 'de'],
  ])('of %j where %s was chosen is %s', (text, chosen, lang) => {
    expect(languageOfSpelling(text, chosen)).toBe(lang);
  });
});

describe('what a language is called', () => {
  it.each([
    ['de', 'uk', 'Ukrainisch'],
    ['en', 'uk', 'Ukrainian'],
    ['de', 'mul', 'jede Sprache'],
    ['en', 'mul', 'any language'],
    ['fr', 'de', 'allemand'],
  ] as const)('in %s: %s is %s', (reader, lang, name) => {
    expect(languageName(lang, translator(reader, optionsTexts[reader]))).toBe(name);
  });
});
