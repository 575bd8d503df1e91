import { describe, expect, it } from 'vitest';
import { attributionData } from '../../../lib/text/attribute/language';
import { type CountryWords, originsOf } from '../../../lib/text/attribute/origins';

const own: readonly CountryWords[] = [
  ['Nordland', 'nordisch* nord-*', 'nordländer', 'nordländer|,in'],
  ['Südland', 'südisch|e,er', 'südleute', ''],
  ['Bund', 'bund-* nord-bund', '', ''],
];

describe('the words of a country', () => {
  const { adjective, people, one } = originsOf(own);

  it.each([
    ['an adjective with any ending', 'nordischem', 'Nordland'],
    ['an adjective of which only some endings are written', 'südischer', 'Südland'],
    ['no ending that is not written', 'südisches', null],
    ['a second adjective', 'nord-süd', 'Nordland'],
    ['the first country of two that it could be', 'nord-bund', 'Nordland'],
    ['an adjective of an alliance', 'bund-chef', 'Bund'],
    ['no people', 'nordländer', null],
    ['nothing', '', null],
  ])('tell by an adjective: %s', (_, word, country) => {
    expect(adjective(word)).toBe(country);
  });

  it.each([
    ['the people', 'nordländer', 'Nordland'],
    ['no single person', 'nordländerin', null],
    ['no adjective', 'nordisch', null],
    ['nobody for what has no people', 'bund', null],
  ])('tell by a people: %s', (_, word, country) => {
    expect(people(word)).toBe(country);
  });

  it.each([
    ['one person', 'nordländerin', 'Nordland'],
    ['one who is called as the people are', 'nordländer', 'Nordland'],
    ['nobody where the column is empty', 'südleute', null],
  ])('tell by one of the people: %s', (_, word, country) => {
    expect(one(word)).toBe(country);
  });

  it('are told alike when asked again', () => {
    expect([adjective('nordische'), adjective('nordische')]).toEqual(['Nordland', 'Nordland']);
    expect([adjective('fremd'), adjective('fremd')]).toEqual([null, null]);
  });
});

describe.each([
  ['de', ['russischen', 'us-amerikanische', 'deutschem', 'eu-weite'], ['Russland', 'USA', 'Deutschland', 'EU']],
  ['en', ['russian', 'u.s', 'british', 'nato'], ['Russia', 'United States', 'United Kingdom', 'NATO']],
  ['fr', ['russes', 'américaines', 'turque', 'hongroise'], ['Russie', 'États-Unis', 'Turquie', 'Hongrie']],
  ['ru', ['украинскими', 'американский', 'польская'], ['Украина', 'США', 'Польша']],
])('the adjectives of %s', (lang, words, countries) => {
  const origins = originsOf(attributionData[lang]?.origins ?? []);
  it.each(words.map((word, place) => [word, countries[place]] as const))('%s is of %s', (word, country) => {
    expect(origins.adjective(word)).toBe(country);
  });
});

describe.each(Object.values(attributionData))('the countries of $lang', ({ origins }) => {
  it('are each told by their own words', () => {
    const all = originsOf(origins);
    for (const [name, ...columns] of origins) {
      const [adjectives = [], people = []] = columns.map((words) => words.split(' ').filter(Boolean));
      const plain = (word: string) => !/[*|]/.test(word);
      for (const word of adjectives.filter(plain)) expect(all.adjective(word), word).toBe(name);
      for (const word of people.filter(plain)) expect(all.people(word), word).toBe(name);
    }
  });
});
