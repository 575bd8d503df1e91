import { describe, expect, it } from 'vitest';
import { fullName, type Holder, linked, newDiscourse, remember, spanOf } from '../../../lib/text/attribute/discourse';
import type { EntityEntry } from '../../../lib/text/types';
import { read } from './read';

const holder = (label: string, isPerson = true): Holder => ({
  block: 0,
  start: 0,
  end: 0,
  id: null,
  label,
  gender: null,
  isPerson,
});

describe('the full name of somebody unknown', () => {
  const discourse = newDiscourse();
  discourse.unknown.set('Muster', 'Petra Muster');
  discourse.unknown.set('Harris', 'Jo Harris');

  it.each([
    ['is told by the surname', 'Muster', 'Petra Muster'],
    ['is told by its genitive', 'Musters', 'Petra Muster'],
    ['is told by a surname that ends in s', 'Harris', 'Jo Harris'],
    ['is not told by a part of it', 'Must', null],
    ['is not told by a surname without its s', 'Harri', null],
    ['is not told by another name', 'Beispiel', null],
  ])('%s: %s', (_, word, expected) => {
    expect(fullName(discourse, word)).toBe(expected);
  });
});

describe('what a page has established', () => {
  it('is nothing at first, and nothing of another page', () => {
    remember(newDiscourse(), holder('A'));
    const { last, subject, lastPerson, lastBody, persons, unknown } = newDiscourse();
    expect([last, subject, lastPerson, lastBody]).toEqual([null, null, null, null]);
    expect([...persons, ...unknown]).toEqual([]);
  });

  it('has the persons in order, and of the bodies the last', () => {
    const discourse = newDiscourse();
    for (const one of [holder('A'), holder('X', false), holder('B'), holder('Y', false)]) remember(discourse, one);
    expect(discourse.persons.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(discourse.lastBody?.label).toBe('Y');
  });

  it('forgets the first of many persons, not the last', () => {
    const discourse = newDiscourse();
    const names = Array.from({ length: 40 }, (_, number) => `P${number}`);
    for (const name of names) remember(discourse, holder(name));
    expect(discourse.persons.map(({ label }) => label)).toEqual(names.slice(-discourse.persons.length));
    expect(discourse.persons.length).toBeLessThan(names.length);
  });
});

describe('a linked entity', () => {
  const reading = read('en', 'Yesterday the Kremlin, Moscow, agreed', 4);
  const entry: EntityEntry = { id: 'k', label: 'Kremlin', kind: 'org', gender: null, standsFor: null, speaksFor: [] };

  it('stands where its words stand, in its block', () => {
    const { block, start, end } = spanOf(reading, { first: 1, last: 4 });
    expect(block).toBe(4);
    expect(reading.text.slice(start, end)).toBe('the Kremlin, Moscow');
  });

  it.each([
    ['speaks for itself', {}, { id: 'k', isPerson: false, gender: null }],
    [
      'speaks as its government where it is a seat of power',
      { standsFor: 'russia' },
      { id: 'russia', isPerson: false },
    ],
    ['is a person', { kind: 'person', gender: 'f' }, { id: 'k', isPerson: true, gender: 'f' }],
  ] as const)('%s', (_, given, expected) => {
    expect(linked(reading, { first: 2, last: 2 }, { ...entry, ...given })).toMatchObject({
      label: 'Kremlin',
      block: 4,
      ...expected,
    });
  });

  it('is nobody where no dataset has it', () => {
    expect(linked(reading, { first: 2, last: 2 }, null)).toBeNull();
  });
});
