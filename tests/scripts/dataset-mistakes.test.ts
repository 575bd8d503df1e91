import { afterEach, describe, expect, it } from 'vitest';
import { type Files, mistakes, person, position, removeFolders, topic } from './dataset-folder';

const place = (id: string, more: object = {}) => ({
  ...person(id, [{ text: `${id} Town`, lang: 'en' }]),
  kind: 'place',
  ...more,
});
const quote = (words: number) => ({ quote: { text: Array(words).fill('word').join(' '), lang: 'en' } });

/** Mistakes without their columns, in files that are sound but for the ones given. */
const found = (files: Files) =>
  mistakes({ entities: [place('anna')], topics: [topic], ...files }).map((line) => line.replace(/:\d+ /, ' '));

afterEach(removeFolders);

describe('a mistake in a dataset', () => {
  it('is not seen in a sound one', () => {
    expect(found({ positions: [position('p', quote(25))] })).toEqual([]);
  });

  it.each<readonly [string, Files, string]>([
    [
      'a name missing in a language of the dataset',
      { entities: [place('anvil', { label: { en: 'Anvil' } })] },
      'entities.ndjson:1 label: expected a name in every language of the dataset row, found none in de',
    ],
    [
      'an alias of two entities, in other letters',
      { entities: [place('anvil'), place('baker', { aliases: [{ text: 'ANVIL TOWN', lang: 'cs' }] })] },
      'entities.ndjson:2 aliases.0: expected an alias of one entity only',
    ],
    [
      'a common word without a guard',
      { entities: [place('anvil', { aliases: [{ text: 'Dům', lang: 'cs' }] })] },
      'entities.ndjson:1 aliases.0: expected "ambiguous" or "near" on a common word',
    ],
    [
      'an office that begins in the future',
      { entities: [place('anvil', { offices: [{ title: { en: 'Mayor' }, from: '2026-02-01' }] })] },
      'entities.ndjson:1 offices.0.from: expected a date not after 2026-01-01',
    ],
    ['a date that is none', { positions: [position('p', { date: '2022-13' })] }, 'positions.ndjson:1 date:'],
    [
      'an address that is none',
      { positions: [position('p', { source: { ...position('p').source, url: 'example.org/page' } })] },
      'positions.ndjson:1 source.url:',
    ],
    [
      'an address of an item elsewhere that is none',
      { entities: [place('anvil', { sameAs: ['Q1'] })] },
      'entities.ndjson:1 sameAs.0:',
    ],
    ['a quotation of 26 words', { positions: [position('p', quote(26))] }, 'positions.ndjson:1 quote.text:'],
  ])('is %s', (_, files, sentence) => {
    expect(found(files).filter((line) => line.startsWith(sentence))).not.toEqual([]);
  });
});
