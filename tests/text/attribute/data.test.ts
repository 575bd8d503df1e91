import { describe, expect, it } from 'vitest';
import { cs } from '../../../lib/text/attribute/cs';
import { de } from '../../../lib/text/attribute/de';
import { en } from '../../../lib/text/attribute/en';
import { es } from '../../../lib/text/attribute/es';
import { fr } from '../../../lib/text/attribute/fr';
import { it as italian } from '../../../lib/text/attribute/it';
import { partsOf } from '../../../lib/text/attribute/phrases';
import { pl } from '../../../lib/text/attribute/pl';
import { ru } from '../../../lib/text/attribute/ru';
import { uk } from '../../../lib/text/attribute/uk';
import { abbreviations } from '../../../lib/text/sentences/abbreviations';
import { de as stanceDe } from '../../../lib/text/stance/de';
import { en as stanceEn } from '../../../lib/text/stance/en';
import { fr as stanceFr } from '../../../lib/text/stance/fr';
import { ru as stanceRu } from '../../../lib/text/stance/ru';
import { uk as stanceUk } from '../../../lib/text/stance/uk';

const languages = [cs, de, en, es, fr, italian, pl, ru, uk];
const isWords = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((entry) => typeof entry === 'string');
const lists = [...languages, stanceDe, stanceEn, stanceFr, stanceRu, stanceUk].flatMap((data) =>
  Object.entries(data).flatMap(([name, list]) => (isWords(list) ? [[`${data.lang} ${name}`, list] as const] : [])),
);

describe('language data', () => {
  it.each(lists)('%s is sorted, without duplicates, in lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].toSorted());
    expect(list).toEqual(list.map((entry) => entry.toLowerCase()));
  });

  it.each(lists)('%s can be read as phrases', (_, list) => {
    for (const entry of list) {
      const parts = partsOf(entry);
      expect(parts.length, entry).toBeGreaterThan(0);
      for (const { words, stems, ends } of parts)
        expect(words.size + stems.length + ends.length, entry).toBeGreaterThan(0);
      expect(parts[0]?.words.has(''), entry).toBe(false);
    }
  });

  it.each(languages)('countries of $lang are named once, with adjectives in lower case', ({ origins }) => {
    const names = origins.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [, adjectives, people, one] of origins) {
      expect(adjectives).not.toBe('');
      for (const words of [adjectives, people, one]) expect(words).toBe(words.toLowerCase());
    }
  });

  it.each(Object.entries(abbreviations))('abbreviations of %s are sorted, without duplicates', (_, list) => {
    expect(list).toEqual([...new Set(list)].toSorted());
  });
});
