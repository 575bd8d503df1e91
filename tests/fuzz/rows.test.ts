import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRow } from '../../lib/data/schema/check';
import { parseLine } from '../../lib/data/schema/line';
import { locate } from '../../lib/data/schema/locate';
import type { Row } from '../../lib/rows';
import { claim, entity, position, topic } from '../data/sample';
import { fuzz } from './fuzz';
import { someText } from './wild-text';

const sound: readonly Row[] = [
  entity('anna', { description: { en: 'A minister.' }, sameAs: ['https://example.org/anna'], tags: ['cabinet'] }),
  topic('ceasefire', { terms: { en: ['truce*', 'lay down … arms'] }, nature: 'position' }),
  claim('c1', {
    patterns: { en: ['never & truce'] },
    reviews: [{ url: 'https://example.org/', publisher: 'P', title: 'T' }],
  }),
  position('p1', { quote: { text: 'No truce', lang: 'en' }, venue: { en: 'Here' } }),
];

/** Values that do not belong, at the place of any value of a sound row, or under a key that is not known. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    [],
    {},
    'javascript:alert(1)',
    'data:text/html,x',
    '\u202eabc',
    '\ud800',
  ),
  someText(10),
  fc.jsonValue({ maxDepth: 2 }),
);
const keys = [
  'type',
  'id',
  'kind',
  '__proto__',
  'constructor',
  'prototype',
  'hidden',
  'toString',
  'en',
  'deu',
  'x y',
  '0',
];

const changedRow = fc
  .record({
    row: fc.constantFrom(...sound),
    at: fc.nat(30),
    key: fc.constantFrom(...keys),
    value: odd,
    isNew: fc.boolean(),
  })
  .map(({ row, at, key, value, isNew }) => {
    const places: (readonly [Record<string, unknown>, string])[] = [];
    const copy = structuredClone(row) as unknown as Record<string, unknown>;
    const walk = (object: Record<string, unknown>) => {
      for (const [name, inner] of Object.entries(object)) {
        places.push([object, name]);
        if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>);
      }
    };
    walk(copy);
    const [object, name] = places[at % places.length] ?? [copy, 'id'];
    Object.defineProperty(object, isNew ? key : name, { value, enumerable: true, configurable: true, writable: true });
    return copy as unknown;
  });

/** A checked row is plain data that would be found sound again, and that links nowhere but to the web. */
function expectPlain(row: object): void {
  expect(checkRow(JSON.parse(JSON.stringify(row)))).toEqual({ ok: true, row });
  const texts: string[] = [];
  JSON.stringify(row, (key, value: unknown) => {
    if (['url', 'archivedAt', 'homepage', 'indexUrl'].includes(key) && value !== null) texts.push(String(value));
    return value;
  });
  for (const text of texts) expect(text).toMatch(/^https?:\/\//);
}

describe('rows', { timeout: 600_000 }, () => {
  it('of any shape are checked without a throw; sound ones are plain data, others come with sentences', () => {
    fuzz('rows', fc.oneof({ weight: 4, arbitrary: changedRow }, odd), (value) => {
      const checked = checkRow(value);
      if (checked.ok) expectPlain(checked.row);
      else for (const { sentence } of checked.problems) expect(sentence).toMatch(/expected .+ found /s);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  });

  it('of any text are read without a throw, and mistakes stand within it', () => {
    const texts = changedRow.map((row) => JSON.stringify(row) ?? '');
    const cut = fc
      .tuple(texts, fc.nat(400), someText(2))
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fuzz('lines', fc.oneof(texts, cut, someText()), (text) => {
      const read = parseLine(text, 7);
      const lines = text.split('\n').length;
      if (!read.ok) {
        for (const { line, column } of read.problems) {
          expect(line).toBeGreaterThanOrEqual(7);
          expect(line).toBeLessThan(7 + lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(text.length + 1);
        }
      }
      const { stuck } = locate(text);
      expect(stuck === null || (stuck >= 0 && stuck <= text.length)).toBe(true);
    });
  });
});
