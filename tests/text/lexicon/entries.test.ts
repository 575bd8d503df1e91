import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimRow, EntityRow, PositionRow, TopicRow } from '../../../lib/rows';
import {
  claimEntry,
  entityTable,
  isShown,
  openEntities,
  positionEntry,
  topicEntry,
} from '../../../lib/text/lexicon/entries';
import { openPool, poolWriter } from '../../../lib/text/lexicon/pool';
import type { EntityEntry } from '../../../lib/text/types';
import { claim, person, position } from './sample';

/** Entities as columns and read from them again. */
function opened(rows: readonly EntityRow[]): (row: number) => EntityEntry {
  const pool = poolWriter();
  const ids = rows.map((row) => pool.addNew(row.id));
  const table = Uint32Array.from(entityTable(pool, rows, ids));
  const { units, limits } = pool.done();
  return openEntities(table, openPool(units, limits));
}

const entryOf = (more: Partial<EntityRow>) => opened([person('before'), person('one', more)])(1);

describe('what linking needs of an entity', () => {
  it.each<readonly [name: string, more: Partial<EntityRow>, expected: Partial<EntityEntry>]>([
    ['its English label', { label: { de: 'Kiew', en: 'Kyiv' } }, { label: 'Kyiv' }],
    ['the first label where none is English', { label: { uk: 'Київ', de: 'Kiew' } }, { label: 'Київ' }],
    ['its id where it has no label', { label: {} }, { label: 'one' }],
    ['no gender where none is given', {}, { gender: null }],
    ['that it is a woman', { gender: 'f' }, { gender: 'f' }],
    ['that it is a man', { gender: 'm' }, { gender: 'm' }],
    ['what it stands for', { standsFor: 'russia' }, { standsFor: 'russia' }],
    ['that it stands for nothing', {}, { standsFor: null }],
    ['nobody for whom it speaks', { speaksFor: [] }, { speaksFor: [] }],
    [
      'for whom it speaks, and when',
      { speaksFor: [{ entity: 'russia', from: '2012', to: '2024-05' }, { entity: 'kremlin' }] },
      { speaksFor: [{ entity: 'russia', from: '2012', to: '2024-05' }, { entity: 'kremlin' }] },
    ],
  ])('%s', (_name, more, expected) => expect(entryOf(more)).toMatchObject(expected));

  const kind = fc.constantFrom<EntityRow['kind']>('person', 'org', 'place', 'agreement', 'event', 'weapon', 'other');
  const text = fc.string({ unit: 'grapheme', maxLength: 5 });
  const row = fc.record({
    id: text,
    kind,
    label: text,
    gender: fc.constantFrom('f', 'm', null),
    standsFor: fc.option(text),
  });

  it('comes back as it was put in, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const read = opened(
          rows.map(({ id, kind, label, gender, standsFor }) =>
            person(id, {
              ...{ kind, label: { en: label } },
              ...(gender === null ? {} : { gender }),
              ...(standsFor === null ? {} : { standsFor }),
            }),
          ),
        );
        rows.forEach((one, at) => {
          expect(read(at)).toEqual({ ...one, speaksFor: [] });
        });
      }),
    );
  });

  it('is decoded once', () => {
    const read = opened([person('one')]);
    expect(read(0)).toBe(read(0));
  });
});

describe('what detection needs of other rows', () => {
  const topicRow: TopicRow = { type: 'topic', id: 't', label: { en: 'T' }, terms: {} };

  it('takes a topic for a position to be for or against, and no concept, unless it says so', () => {
    expect(topicEntry(topicRow)).toEqual({ id: 't', nature: 'position', concept: false });
    expect(topicEntry({ ...topicRow, nature: 'ending', concept: true })).toMatchObject({
      nature: 'ending',
      concept: true,
    });
  });

  it.each<readonly [name: string, patterns: ClaimRow['patterns'], isPlain: true | undefined]>([
    ['no patterns', {}, true],
    ['empty lists of patterns', { de: [], en: [] }, true],
    ['a pattern in one language', { de: [], en: ['rich countries'] }, undefined],
  ])('knows a claim by its examples alone where it has %s', (_name, patterns, isPlain) => {
    expect(claimEntry({ ...claim('c', []), ...(patterns ? { patterns } : {}) }).isPlain).toBe(isPlain);
  });

  it('knows who makes a claim', () => {
    expect(claimEntry(claim('c', ['x'])).claimants).toEqual([]);
    expect(claimEntry({ ...claim('c', ['x']), claimants: ['russia'] })).toMatchObject({ claimants: ['russia'] });
  });

  it('says of a position what it is, and not its words', () => {
    const row: PositionRow = { ...position('p', 'anna', '2024-02'), onBehalfOf: 'berlin', claim: 'c' };
    const entry = { id: 'p', topic: 'ceasefire', stance: 'supports' };
    expect(positionEntry(row)).toEqual({ ...entry, date: '2024-02', holder: 'anna', onBehalfOf: 'berlin', claim: 'c' });
    expect(positionEntry(position('p', 'anna', '2022'))).toMatchObject({ onBehalfOf: null, claim: null });
  });

  it('tells a row for the reader from one that only hides another', () => {
    expect(isShown(topicRow)).toBe(true);
    expect(isShown<TopicRow>({ type: 'topic', id: 't', hidden: true })).toBe(false);
  });
});
