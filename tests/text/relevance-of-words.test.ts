import { describe, expect, it } from 'vitest';
import { leastRelevance, relevance, toldIn } from '../../lib/text/relevance';
import { entity, mention, term } from './sides';

const words = (ids: string) => ids.split(' ').filter(Boolean);
/** A block whose names and words stand one behind another, but for words that are part of a name. */
const block = (names: string, concepts: string, topics: string, inside = '') => ({
  mentions: words(names).map((id, at) => ({ ...mention(id), start: at })),
  terms: [
    ...words(concepts).map((id, at) => ({ ...term(id, true), start: 100 + at })),
    ...words(inside).map((id, at) => ({ ...term(id, true), start: at })),
    ...words(topics).map((id) => ({ ...term(id), start: 200 })),
  ],
});

describe('words that tell of a side', () => {
  it.each([
    ['adjectives and peoples', block('', 'ukraine-any russia-any', 'truce arms'), 'ukraine russia'],
    ['the peninsula', block('', 'crimea-any crimea-any', 'truce arms'), 'ukraine ukraine'],
    [
      'the regions of the east',
      block('', 'donbas-any donetsk-any luhansk-any', 'truce arms'),
      'ukraine ukraine ukraine',
    ],
    ['not the word of a name', block('russia', '', 'truce arms', 'russia-any'), ''],
    ['beside a name', block('russia', 'russia-any', 'truce arms'), 'russia'],
    ['not other concepts', block('', 'nato-any europe-any talks-any', 'truce arms'), ''],
    ['not where one topic is spoken of', block('', 'ukraine-any russia-any', 'truce'), ''],
    ['not where one topic is spoken of often', block('', 'ukraine-any russia-any', 'truce truce truce'), ''],
    ['not where none is', block('', 'ukraine-any russia-any', ''), ''],
    ['nothing', block('', '', ''), ''],
  ])('%s', (_, page, expected) => expect(toldIn([page]).join(' ')).toBe(expected));

  it('counts the topics of all blocks', () => {
    const blocks = [block('', 'ukraine-any', 'truce'), block('', 'russia-any', 'arms')];
    expect(toldIn(blocks)).toEqual(['ukraine', 'russia']);
  });

  it('takes a topic for none of its words', () => {
    expect(toldIn([block('', '', 'ukraine-any russia-any')])).toEqual([]);
  });
});

describe('a page that names neither side', () => {
  const isRelevant = (told: string, length: number) =>
    relevance({
      ...{ mentions: [mention('france'), mention('france')], terms: [], length, lang: 'en', entity },
      told: words(told).map((side) => (side === 'u' ? 'ukraine' : 'russia')),
    }) >= leastRelevance;
  it.each([
    ['a report from the peninsula on Russian soldiers', 'u u u r r', 2000, true],
    ['an item on Ukrainian and Russian units', 'u r', 1200, true],
    ['a long page that says each word once', 'u r', 15_000, false],
    ['a page on Russian music', 'r r r r r', 2000, false],
    ['a page on a Ukrainian singer', 'u u', 2000, false],
    ['a page that says none', '', 1500, false],
  ])('%s', (_, told, length, expected) => expect(isRelevant(told, length)).toBe(expected));
});
