import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/attribute/language';
import { placedIn, readingOf } from '../../../lib/text/attribute/reading';
import type { TermHit } from '../../../lib/text/types';
import { read } from './read';

describe('a block as attribution reads it', () => {
  const reading = read('en', 'Then [Vladimir Putin] met the <European Union> and “left [Trump] there”.', 7);
  const wordsOf = (places: Iterable<number>) => [...places].map((place) => reading.list[place]?.text);

  it('has the words of every name, and of persons apart', () => {
    expect(wordsOf(reading.mentionAt)).toEqual(['Vladimir', 'Putin', 'European', 'Union', 'Trump']);
    expect(wordsOf(reading.personAt)).toEqual(['Vladimir', 'Putin', 'Trump']);
  });

  it('places a name at its first and its last word', () => {
    const spans = reading.mentions.map(({ first, last }) => wordsOf([first, last]));
    expect(spans).toEqual([
      ['Vladimir', 'Putin'],
      ['European', 'Union'],
      ['Trump', 'Trump'],
    ]);
  });

  it('knows which words are quoted, with the marks themselves', () => {
    const quoted = [...reading.quoteAt].flatMap((quote, place) => (quote === 0 ? [place] : []));
    expect(wordsOf(quoted)).toEqual(['“', 'left', 'Trump', 'there', '”']);
  });

  it('keeps its index and its text', () => {
    expect(reading.index).toBe(7);
    expect(reading.text).toBe('Then Vladimir Putin met the European Union and “left Trump there”.');
  });

  it('numbers its quotations in order', () => {
    const { quoteAt, list } = read('de', '„Ja“ und „nein“');
    expect([...quoteAt].map((quote, place) => `${list[place]?.text}${quote}`).join(' ')).toBe(
      '„0 Ja0 “0 und-1 „1 nein1 “1',
    );
  });

  it('leaves the writer’s words inside a quotation unquoted', () => {
    const { quoteAt, list } = read('ru', '«Мы ждем, — сказал Иванов, — мира»');
    expect(list.filter((token, place) => token.isWord && quoteAt[place] === -1).map(({ low }) => low)).toEqual([
      'сказал',
      'иванов',
    ]);
  });

  it('reads a name that joins a word by a hyphen at that word', () => {
    const { mentions, list } = read('de', 'Die [Trump]-Regierung sagte');
    expect(list[mentions[0]?.first ?? -1]?.text).toBe('Trump-Regierung');
    expect(mentions[0]?.last).toBe(mentions[0]?.first);
  });
});

describe('the roles of a block', () => {
  const text = 'The chancellor spoke';
  const role = (from: string, to: string | null): TermHit => {
    const entity = { id: 'm', label: 'm', kind: 'person', gender: null, standsFor: null, speaksFor: [] } as const;
    const use = { kind: 'role', entity, from, to, lang: 'en', term: 'chancellor' } as const;
    return { start: 4, end: 14, dataset: 'own', use };
  };
  const rolesOn = (date: string, from: string, to: string | null) => {
    const language = languageOf('en');
    return language ? readingOf({ text, mentions: [], terms: [role(from, to)] }, 0, [], { language, date }).roles : [];
  };

  it.each([
    ['on its first day', '2025-05-06', '2025-05-06', null, 1],
    ['later, while it has no end', '2025-05-07', '2025-05-06', null, 1],
    ['before its first day', '2025-05-05', '2025-05-06', null, 0],
    ['on its last day', '2025-05-06', '2021-12-08', '2025-05-06', 1],
    ['after its last day', '2025-05-07', '2021-12-08', '2025-05-06', 0],
    ['in the last month, where no day is known', '2025-05-31', '2021-12-08', '2025-05', 1],
    ['after the last month', '2025-06-01', '2021-12-08', '2025-05', 0],
    ['in the last year, where no month is known', '2025-12-31', '2021', '2025', 1],
    ['in its first year, where no month is known', '2021-03-01', '2021', '2025', 1],
  ])('count a person in office: %s', (_, date, from, to, count) => {
    expect(rolesOn(date, from, to)).toHaveLength(count);
  });
});

describe('what is placed among tokens', () => {
  it('is what a walk over all of it finds', () => {
    const sorted = fc
      .array(fc.nat({ max: 20 }))
      .map((list) => list.toSorted((a, b) => a - b).map((first, value) => ({ first, last: first, value })));
    const bound = fc.integer({ min: -2, max: 23 });
    fc.assert(
      fc.property(sorted, bound, bound, (list, from, to) => {
        expect(placedIn(list, from, to)).toEqual(list.filter(({ first }) => first >= from && first < to));
      }),
    );
  });
});
