import { describe, expect, it } from 'vitest';
import { optionsTexts } from '../../locales/options/languages';
import type { Text } from '../../locales/text';

const languages = optionsTexts as unknown as Record<string, Record<string, Text>>;
const forms = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the texts of the options page', () => {
  it.each(Object.keys(languages))('in %s have every key, every plural form and every place', (lang) => {
    const [texts, english] = [languages[lang] ?? {}, languages.en ?? {}];
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(texts)) {
      // "{id}" is part of the term syntax, in every language the same.
      const expected = places(forms(english[key] ?? '')[0] ?? '');
      for (const form of forms(text)) expect([key, places(form)]).toEqual([key, expected]);
      // French counts only millions as `many`.
      const needed = wanted.filter((category) => !(lang === 'fr' && category === 'many'));
      if (typeof text !== 'string') expect([key, Object.keys(text)]).toEqual([key, expect.arrayContaining(needed)]);
    }
  });
});
