import { describe, expect, it } from 'vitest';
import { chooseLang, translator } from '../lib/texts';
import { pageTexts } from '../locales/page/languages';
import { wholePlurals } from '../locales/page/plurals';
import { spokenTexts } from '../locales/page/spoken';
import type { Text } from '../locales/text';

const forms = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the translator', () => {
  const texts = {
    found: { one: '{count} назва', few: '{count} назви', many: '{count} назв', other: '{count} назви' },
    says: '{speaker}: {text}',
  } as const;
  const say = translator('uk', texts);

  it.each([
    [1, '1 назва'],
    [3, '3 назви'],
    [5, '5 назв'],
    [21, '21 назва'],
    [1.5, '1,5 назви'],
  ])('chooses the form for %d as Ukrainian does', (count, said) => {
    expect(say('found', { count })).toBe(said);
  });

  it('writes numbers as the language does', () => {
    expect(translator('de', { rows: '{count} Zeilen' })('rows', { count: 12345.5 })).toBe('12.345,5 Zeilen');
  });

  it('puts values in once, whatever they contain', () => {
    expect(say('says', { speaker: '{text}', text: '$& <b>' })).toBe('{text}: $& <b>');
  });

  it('leaves the place of a missing value visible', () => {
    expect(say('says', { speaker: 'A' })).toBe('A: {text}');
  });
});

describe('the plural forms that a page carries', () => {
  it.each(Object.entries(wholePlurals))('are those of Intl in %s', (lang, plural) => {
    const rules = new Intl.PluralRules(lang);
    for (let count = 0; count < 1200; count++) expect([count, plural(count)]).toEqual([count, rules.select(count)]);
  });
});

describe('the choice of a language', () => {
  it.each([
    [['de-AT'], 'de'],
    [['', 'pt-BR', 'uk'], 'uk'],
    [['ja'], 'en'],
    [['FR-ca', 'de'], 'fr'],
  ])('for %j is %s', (wanted, chosen) => {
    expect(chooseLang(wanted, ['de', 'en', 'fr', 'uk'], 'en')).toBe(chosen);
  });
});

describe.each([
  ['page', pageTexts as Record<string, Record<string, Text>>],
  ['spoken', spokenTexts as Record<string, Record<string, Text>>],
])('the %s texts', (_, languages) => {
  const english = languages.en ?? {};
  it.each(Object.keys(languages))('in %s have every key, every plural form and every place', (lang) => {
    const texts = languages[lang] ?? {};
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(texts)) {
      for (const form of forms(text))
        expect([key, places(form)]).toEqual([key, places(forms(english[key] ?? '')[0] ?? '')]);
      // French counts only millions as `many`.
      const needed = wanted.filter((category) => !(lang === 'fr' && category === 'many'));
      if (typeof text !== 'string') expect([key, Object.keys(text)]).toEqual([key, expect.arrayContaining(needed)]);
    }
  });
});
