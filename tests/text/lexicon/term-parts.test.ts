import { describe, expect, it } from 'vitest';
import { newAlphabet } from '../../../lib/text/lexicon/alphabet';
import { KEY_TABLE_SECTIONS } from '../../../lib/text/lexicon/key-table';
import { openPool, poolWriter } from '../../../lib/text/lexicon/pool';
import { type Composite, PREFIX, termParts } from '../../../lib/text/lexicon/term-parts';
import { parseTerm } from '../../../lib/text/terms/parse';

type Given = readonly [lang: string, term: string];

const TOPICS = ['truce', 'talks'];
const ENTITIES = ['kyiv', 'moscow'];
const FIRST = TOPICS.length + ENTITIES.length;
const placeIn = (list: readonly string[], id: string, from: number) =>
  list.includes(id) ? from + list.indexOf(id) : null;

/** Terms in their order, each with its place in it as its use; topics have the numbers 0 and 1, entities 2 and 3. */
function gathered(terms: readonly Given[]) {
  const pool = poolWriter();
  const parts = termParts(newAlphabet(), pool, {
    topic: (id) => placeIn(TOPICS, id, 0),
    entity: (id) => placeIn(ENTITIES, id, TOPICS.length),
    first: FIRST,
  });
  for (const [use, [lang, text]] of terms.entries()) {
    const parsed = parseTerm(text);
    if (!parsed.ok) throw new Error(`expected a term, found ${text}`);
    parts.add({ lang, use }, parsed.term, use);
  }
  const sections = parts.sections();
  const [limits, items, composites] = sections.slice(2 * KEY_TABLE_SECTIONS);
  const { units, limits: ends } = pool.done();
  const read = openPool(units, ends);
  const list = [...(composites ?? [])].map((number): Composite => JSON.parse(read(number)));
  return { parts, sections, composites: list, items: itemsByPart([...(limits ?? [])], [...(items ?? [])]) };
}

/** What each part is the anchor of: `use 0`, `composite 0`; parts without any left out. */
function itemsByPart(limits: readonly number[], items: readonly number[]) {
  const named = items.map((item) => `${item & 1 ? 'composite' : 'use'} ${item >> 1}`);
  const all = limits.slice(1).map((end, part) => [part, named.slice(limits[part], end)] as const);
  return Object.fromEntries(all.filter(([, own]) => own.length > 0));
}

describe('a term of one word', () => {
  it('is a use of its part, which comes behind topics and entities', () => {
    expect(gathered([['de', 'Front']]).items).toEqual({ [FIRST]: ['use 0'] });
  });

  it.each<readonly [name: string, one: Given, other: Given, isSame: boolean]>([
    ['the same words', ['de', 'Front'], ['de', 'Front'], true],
    ['the same words in other letter case', ['de', 'Front'], ['de', 'front'], true],
    ['the same words of another language', ['de', 'Front'], ['en', 'Front'], false],
    ['words and their beginnings', ['de', 'Front'], ['de', 'Front*'], false],
    ['beginnings and ends', ['de', 'Front*'], ['de', '*front'], false],
    ['other words', ['de', 'Front'], ['de', 'Fronten'], false],
  ])('has one part with another where they are the same: %s', (_name, one, other, isSame) => {
    const { items } = gathered([one, other]);
    expect(items).toEqual(isSame ? { [FIRST]: ['use 0', 'use 1'] } : { [FIRST]: ['use 0'], [FIRST + 1]: ['use 1'] });
  });
});

describe('a term of several parts', () => {
  it('is kept with its use, its depth and the numbers of its parts', () => {
    expect(gathered([['de', '{truce} vorbei … jetzt & {moscow}']]).composites).toEqual([
      [0, 0, [[[0, FIRST], [FIRST + 1]], [[3]]]],
    ]);
  });

  it.each<readonly [name: string, term: string, anchor: number]>([
    ['its longest words', 'nie … Waffenruhe & {truce}', FIRST + 1],
    ['the first of words that are equally long', 'ende … krieg', FIRST + 1],
    ['its words, however short, and no topic', '{truce} ab', FIRST],
    ['the first topic or entity where it has no words', '{kyiv} & {truce}', 2],
    ['a reference alone', '{talks}', 1],
  ])('waits for %s', (_name, term, anchor) => {
    expect(gathered([['de', term]]).items).toEqual({ [anchor]: ['composite 0'] });
  });

  it('shares parts with others', () => {
    const { composites, items } = gathered([
      ['de', 'Front'],
      ['de', 'Front & {truce}'],
    ]);
    expect(composites).toEqual([[1, 1, [[[FIRST]], [[0]]]]]);
    expect(items).toEqual({ [FIRST]: ['use 0', 'composite 0'] });
  });
});

describe('ids that terms refer to', () => {
  it('are a topic’s before an entity’s', () => {
    const both = placeIn(['kyiv'], 'kyiv', 9);
    const parts = termParts(newAlphabet(), poolWriter(), { topic: () => both, entity: () => 2, first: 10 });
    const parsed = parseTerm('{kyiv}');
    if (parsed.ok) parts.add({ lang: 'de', use: 0 }, parsed.term, 0);
    expect(parts.usesEntities()).toBe(false);
  });

  it.each<readonly [terms: readonly Given[], isUsed: boolean]>([
    [[['de', '{truce} vorbei']], false],
    [[['de', '{elsewhere} vorbei']], false],
    [[['de', '{kyiv} fällt']], true],
  ])('%j: an entity’s: %s', (terms, isUsed) => expect(gathered(terms).parts.usesEntities()).toBe(isUsed));

  it('have one number each where no row of this dataset has them', () => {
    const { parts, composites } = gathered([
      ['de', '{a} jetzt'],
      ['en', '{b} & {a}'],
    ]);
    expect(parts.elsewhere()).toEqual({ a: FIRST, b: FIRST + 2 });
    expect(composites.map(([, , term]) => term)).toEqual([[[[FIRST, FIRST + 1]]], [[[FIRST + 2]], [[FIRST]]]]);
  });
});

describe('the records of words', () => {
  const recordsOf = (terms: readonly Given[], table: 0 | 1) => {
    const records = gathered(terms).sections[table * KEY_TABLE_SECTIONS + KEY_TABLE_SECTIONS - 1] ?? [];
    return Array.from({ length: records.length / 2 }, (_, at) => [records[at * 2], records[at * 2 + 1]]);
  };

  it('hold the part, the language by its number, and whether any ending may follow', () => {
    const terms: readonly Given[] = [
      ['de', 'Front'],
      ['en', 'gun*'],
    ];
    expect(recordsOf(terms, 0)).toEqual([
      [FIRST, 0],
      [FIRST + 1, 2 + PREFIX],
    ]);
    expect(gathered(terms).parts.languages).toEqual(['de', 'en']);
  });

  it('are twofold for ß, which may be written ss', () => {
    expect(recordsOf([['de', 'Großmacht']], 0)).toEqual([
      [FIRST, 0],
      [FIRST, 0],
    ]);
  });

  it('of words with any beginning lie apart', () => {
    expect(recordsOf([['de', '*gipfel']], 0)).toEqual([]);
    expect(recordsOf([['de', '*gipfel']], 1)).toEqual([[FIRST, 0]]);
  });

  it('are entered once for each part', () => {
    expect(
      recordsOf(
        [
          ['de', 'Front'],
          ['de', 'Front'],
          ['de', 'Front & {truce}'],
        ],
        0,
      ),
    ).toHaveLength(1);
  });
});
