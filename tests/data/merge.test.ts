import { describe, expect, it } from 'vitest';
import { renamed } from '../../lib/data/check/rewrite';
import { findDuplicates } from '../../lib/data/duplicates';
import { importDataset } from '../../lib/data/import/import';
import { steps, undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { mergeInto, unionOf } from '../../lib/data/merge';
import type { Row } from '../../lib/rows';
import { claim, contents, entity, inPieces, packOf, position, sampleStore, topic } from './sample';

const rows: readonly Row[] = [
  entity('anna', { aliases: [{ text: 'Anna', lang: 'en' }] }),
  entity('anna-2', { aliases: [{ text: 'Hanna', lang: 'en' }], speaksFor: [{ entity: 'anna' }] }),
  entity('office', { standsFor: 'anna-2', speaksFor: [{ entity: 'anna' }, { entity: 'anna-2' }] }),
  topic('ceasefire'),
  topic('truce', { terms: { en: ['truce', '{ceasefire} now'] } }),
  claim('c1', { claimants: ['anna-2', 'anna'], patterns: { en: ['{anna-2} … {truce}'] }, topic: 'truce' }),
  position('p1', { holder: 'anna-2', claim: 'c1' }),
  position('p2', { holder: 'ben', onBehalfOf: 'anna-2' }),
  position('p3', { holder: 'anna', onBehalfOf: 'anna-2' }),
];
const filled = async () => {
  const store = sampleStore();
  expect(await importDataset(store, inPieces(packOf('pack', rows)))).toMatchObject({ ok: true });
  return store;
};
const rowOf = (id: string) => rows.find((row) => row.id === id) ?? entity(id);

describe('merging', () => {
  it('leads every reference to the kept row, in one step that undo takes back whole', async () => {
    const store = await filled();
    const before = await contents(store);
    const keep = unionOf(rowOf('anna'), [rowOf('anna-2')]);
    expect(await mergeInto(store, keep, ['anna-2'])).toMatchObject({ ok: true });
    const now = async (type: Row['type'], id: string) => (await winners(store, type, [id])).get(id)?.row;
    expect(await now('entity', 'anna-2')).toBeUndefined();
    expect(await now('entity', 'anna')).toMatchObject({ aliases: [{ text: 'Anna' }, { text: 'Hanna' }] });
    expect(await now('entity', 'anna')).not.toHaveProperty('speaksFor');
    expect(await now('entity', 'office')).toMatchObject({ standsFor: 'anna', speaksFor: [{ entity: 'anna' }] });
    expect(await now('claim', 'c1')).toMatchObject({ claimants: ['anna'], patterns: { en: ['{anna} … {truce}'] } });
    expect(await now('position', 'p1')).toMatchObject({ holder: 'anna', claim: 'c1' });
    expect(await now('position', 'p2')).toMatchObject({ onBehalfOf: 'anna' });
    expect(await now('position', 'p3')).not.toHaveProperty('onBehalfOf');
    expect((await steps(store, 1))[0]?.action).toBe('merge');
    await undo(store);
    expect(await contents(store)).toEqual(before);
  });

  it('of topics leaves no term that would refer to itself', async () => {
    const store = await filled();
    await mergeInto(store, unionOf(rowOf('truce'), [rowOf('ceasefire')]), ['ceasefire']);
    const found = await winners(store, 'topic', ['truce', 'ceasefire']);
    expect([...found.keys()]).toEqual(['truce']);
    expect(found.get('truce')?.row).toMatchObject({ terms: { en: ['truce', 'ceasefire'] } });
    const moved = await winners(store, 'position', ['p1']);
    expect(moved.get('p1')?.row).toMatchObject({ topic: 'truce' });
  });

  it('leaves rows alone that name nothing of it', () => {
    const row = rowOf('p2');
    expect(renamed(row, (_, id) => id)).toBe(row);
  });
});

describe('finding duplicates', () => {
  const q7 = { sameAs: ['https://www.wikidata.org/entity/Q7'] };
  it.each<readonly [string, readonly Row[], readonly unknown[]]>([
    ['the same Wikidata item', [entity('anna', q7), entity('Q7')], [{ reason: 'address', ids: ['Q7', 'anna'] }]],
    [
      'the same spelling, letter case aside',
      [
        entity('one', { kind: 'org', aliases: [{ text: 'Iskra Press', lang: 'en' }] }),
        entity('two', { kind: 'org', aliases: [{ text: 'ISKRA press', lang: 'de' }] }),
      ],
      [{ reason: 'alias', ids: ['one', 'two'] }],
    ],
    [
      'labels that differ in one letter, or in the order of words',
      [
        entity('one', { label: { en: 'Ivan Petrenko' } }),
        entity('two', { label: { en: 'Petrenko, Iwan' } }),
        entity('three', { label: { en: 'Olga Sidorowa' } }),
      ],
      [{ reason: 'label', ids: ['one', 'two'] }],
    ],
    [
      'positions of one holder, topic and day in the same words',
      [
        position('p1', { statement: { en: 'No truce without guarantees' } }),
        position('p2', { statement: { en: 'No truce without guarantees.' } }),
        position('p3', { statement: { en: 'No truce without guarantees' }, date: '2023' }),
      ],
      [{ reason: 'label', ids: ['p1', 'p2'] }],
    ],
  ])('knows %s', (_, given, found) => {
    expect(findDuplicates(given)).toMatchObject(found);
  });

  it.each<readonly [string, readonly Row[]]>([
    [
      'surnames, which many share',
      [
        entity('anna-k', { aliases: [{ text: 'Kowal', lang: 'pl' }] }),
        entity('jan-k', { aliases: [{ text: 'Kowal', lang: 'pl' }] }),
      ],
    ],
    [
      'numbers',
      [entity('one', { label: { en: 'Minsk agreement I' } }), entity('two', { label: { en: 'Minsk agreement II' } })],
    ],
    ['short words', [entity('one', { label: { en: 'Rada' } }), entity('two', { label: { en: 'Raja' } })]],
    [
      'short words beside others',
      [entity('one', { label: { en: 'ABC Channel' } }), entity('two', { label: { en: 'CBC Channel' } })],
    ],
    [
      'names that are alike in one language and not in another',
      [
        entity('one', { label: { en: 'Slovakia', uk: 'Словаччина' } }),
        entity('two', { label: { en: 'Slovokia', uk: 'Словенія' } }),
      ],
    ],
    [
      'names of different kinds',
      [
        entity('one', { kind: 'org', label: { en: 'Washington' } }),
        entity('two', { kind: 'place', label: { en: 'Washington' } }),
      ],
    ],
    [
      'spellings that count only with the full name',
      [
        entity('one', { kind: 'org', aliases: [{ text: 'The Guard', lang: 'en', ambiguous: true }] }),
        entity('two', { kind: 'org', aliases: [{ text: 'The Guard', lang: 'en', ambiguous: true }] }),
      ],
    ],
  ])('does not take %s for a sign', (_, given) => {
    expect(findDuplicates(given)).toEqual([]);
  });
});
