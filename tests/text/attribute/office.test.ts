import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/text/attribute/candidate';
import { officeOf } from '../../../lib/text/attribute/office';
import type { EntityEntry } from '../../../lib/text/types';
import { at, read } from './read';

const entry = (id: string, kind: EntityEntry['kind']): EntityEntry => ({
  id,
  label: id,
  kind,
  gender: null,
  standsFor: null,
  speaksFor: [],
});

/** Who is meant by the words from the first to the last one; offices in the dataset are those given. */
function meant(lang: string, text: string, words: string, offices: readonly string[] = []): string | null {
  const reading = read(lang, text);
  const [head = '', ...rest] = words.split(' ');
  const first = at(reading, head);
  const who: Candidate = {
    first,
    last: first + rest.length,
    phrase: first > 0 ? first - 1 : first,
    kind: 'people',
    entity: null,
    isGoverned: false,
  };
  const known = {
    inOffice: (office: string) => (offices.includes(office) ? entry(`holder of ${office}`, 'person') : null),
    country: (name: string) => entry(name, 'place'),
  };
  return officeOf(reading, who, known)?.id ?? null;
}

describe('an office is looked up as datasets write it', () => {
  it.each([
    ['de', 'the weak nominative', 'Der russische Präsident sagte', 'Präsident', 'russischer präsident'],
    ['de', 'the dative', 'dem russischen Präsidenten', 'Präsidenten', 'russischer präsident'],
    ['de', 'the genitive', 'des deutschen Kanzlers', 'Kanzlers', 'deutscher kanzler'],
    ['de', 'a woman', 'Die deutsche Kanzlerin sagte', 'Kanzlerin', 'deutsche kanzlerin'],
    ['de', 'a woman in the dative', 'der deutschen Kanzlerin', 'Kanzlerin', 'deutsche kanzlerin'],
    ['en', 'words as they stand', 'The Russian President said', 'President', 'russian president'],
    ['fr', 'the adjective behind', 'Le président russe a déclaré', 'président russe', 'président russe'],
    [
      'fr',
      'the adjective behind, of a woman',
      'La ministre ukrainienne exige',
      'ministre ukrainienne',
      'ministre ukrainienne',
    ],
    ['ru', 'words as they stand', 'Тогда американский президент заявил', 'президент', 'американский президент'],
  ])('%s, %s: %s', (lang, _, text, noun, office) => {
    expect(meant(lang, text, noun, [office])).toBe(`holder of ${office}`);
  });

  it('comes before the country itself', () => {
    expect(meant('en', 'The Russian government said', 'government', ['russian government'])).toBe(
      'holder of russian government',
    );
  });
});

describe('a country is meant', () => {
  it.each([
    ['de', 'by its authorities', 'Die russischen Behörden melden', 'Behörden', 'Russland'],
    ['de', 'by what it lets be known', 'Laut russischen Angaben', 'Angaben', 'Russland'],
    ['de', 'by its people', 'Die Amerikaner drängen', 'Amerikaner', 'USA'],
    ['en', 'by its authorities', 'Then Ukrainian officials said', 'officials', 'Ukraine'],
    ['en', 'by its people', 'The Europeans demand', 'Europeans', 'European Union'],
    ['fr', 'by an adjective behind its authorities', 'Les autorités russes jugent', 'autorités russes', 'Russie'],
    ['ru', 'before another adjective', 'Тогда российское военное ведомство', 'ведомство', 'Россия'],
    ['uk', 'by its authorities', 'Тоді українська влада заявила', 'влада', 'Україна'],
  ])('%s, %s: %s', (lang, _, text, words, country) => {
    expect(meant(lang, text, words)).toBe(country);
  });
});

describe('nobody is meant', () => {
  it.each([
    ['de', 'by an office that no dataset knows', 'Der russische Präsident sagte', 'Präsident'],
    ['de', 'by a noun without an adjective', 'Die Behörden melden', 'Behörden'],
    ['de', 'by an adjective of no country', 'Die neuen Behörden melden', 'Behörden'],
    ['de', 'by those who do not speak for a country', 'Die russischen Soldaten melden', 'Soldaten'],
    ['fr', 'by an adjective before', 'Les russes autorités', 'autorités'],
    ['en', 'by an adjective behind', 'The officials Russian', 'officials'],
  ])('%s, %s: %s', (lang, _, text, words) => {
    expect(meant(lang, text, words)).toBeNull();
  });
});
