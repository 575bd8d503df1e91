import { describe, expect, it } from 'vitest';
import { attributionData } from '../../../lib/text/attribute/language';
import { partsOf } from '../../../lib/text/attribute/phrases';
import { abbreviations, beforeFigures, closing } from '../../../lib/text/sentences/abbreviations';
import { stanceData } from '../../../lib/text/stance/signs';

const languages = Object.values(attributionData);
const isWords = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((entry) => typeof entry === 'string');
const lists = [...languages, ...Object.values(stanceData)].flatMap((data) =>
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

  it.each([abbreviations, beforeFigures, closing].flatMap((lists) => Object.entries(lists)))(
    'abbreviations of %s are sorted, without duplicates',
    (_, list) => {
      expect(list).toEqual([...new Set(list)].toSorted());
    },
  );

  it.each(Object.entries(attributionData))('%s is known by its own code', (code, { lang }) => {
    expect(lang).toBe(code);
  });
});
