import { describe, expect, it } from 'vitest';
import { claim, lexiconOf, person, position, termsIn, topic } from './sample';

describe('roles', () => {
  const offices = [
    { title: {}, from: '2005', to: '2021', roles: { de: ['Bundeskanzlerin'] } },
    { title: {}, from: '2021-12', roles: { de: ['Kremlchef', 'russischer Präsident'], ru: ['президент России'] } },
  ];
  const lexicon = lexiconOf({ entities: [person('p', { offices })] });

  it.each([
    ['die Bundeskanzlerin sagte', 'de', ['p 2005..2021: Bundeskanzlerin']],
    ['das Wort des Kremlchefs gilt', 'de', ['p 2021-12..: Kremlchefs']],
    ['слова президента России', 'ru', ['p 2021-12..: президента России']],
    ['слова президента России', 'de', []],
    ['die Kremlchefin', 'de', []],
  ])('%s (%s)', (text, lang, expected) => {
    expect(termsIn(lexicon, text, lang)).toEqual(expected);
  });
});

describe('claims', () => {
  it('are found by patterns of their language, each once a sentence', () => {
    const lexicon = lexiconOf({ claims: [claim('c', ['Kursk & Rückzug*'])] });
    expect(termsIn(lexicon, 'Rückzug aus Kursk, Kursk bleibt')).toEqual(['c: Rückzug aus Kursk']);
    expect(termsIn(lexicon, 'Rückzug aus Kursk', 'en')).toEqual([]);
  });
});

describe('rows of a lexicon', () => {
  const lexicon = lexiconOf({
    entities: [
      person('a', { label: { uk: 'А', en: 'Anna' }, gender: 'f', speaksFor: [{ entity: 'b', from: '2020' }] }),
      { type: 'entity', id: 'gone', hidden: true },
    ],
    topics: [topic('ceasefire', [])],
    positions: [position('late', 'a', '2024-02'), position('early', 'a', '2022'), position('other', 'b', '2023')],
  });

  it('carries of an entity what linking needs', () => {
    expect(lexicon.entity('a')).toEqual({
      ...{ id: 'a', label: 'Anna', kind: 'person', gender: 'f', standsFor: null },
      speaksFor: [{ entity: 'b', from: '2020' }],
    });
  });

  it('lists positions of a holder in order of date', () => {
    expect(lexicon.positions('a').map(({ id }) => id)).toEqual(['early', 'late']);
    expect(lexicon.positions('nobody')).toEqual([]);
  });

  it('owns what it has and what it hides, type by type', () => {
    expect(lexicon.owns('entity', 'a')).toBe(true);
    expect(lexicon.owns('entity', 'gone')).toBe(true);
    expect(lexicon.entity('gone')).toBeNull();
    expect(lexicon.owns('topic', 'a')).toBe(false);
    expect(lexicon.owns('position', 'early')).toBe(true);
    expect(lexicon.owns('entity', 'nobody')).toBe(false);
  });
});
