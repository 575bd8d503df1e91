import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN, type IdSpace, idWriter, openIds } from '../../../lib/text/lexicon/ids';
import { openPool, poolWriter } from '../../../lib/text/lexicon/pool';
import { textHash } from '../../../lib/text/lexicon/text-hash';

type Entered = readonly [space: IdSpace, id: string, row: number];

/** The look-up of ids as a lexicon has it, over a pool that holds other strings, too. */
function idsOf(entered: readonly Entered[]) {
  const pool = poolWriter();
  pool.add('something else');
  const writer = idWriter(pool);
  for (const [space, id, row] of entered) writer.add(space, id, row);
  const slots = Uint32Array.from(writer.section());
  const { units, limits } = pool.done();
  return openIds(slots, openPool(units, limits));
}

const space = fc.constantFrom<IdSpace>('entity', 'topic', 'claim', 'position', 'holder');
const id = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 4 });
const entries = fc.array(fc.tuple(space, id, fc.nat({ max: HIDDEN })), { maxLength: 120 });

describe('ids', () => {
  it.each<readonly [name: string, asked: readonly [IdSpace, string], row: number | null]>([
    ['an id', ['entity', 'kyiv'], 3],
    ['the same id of another kind of row', ['topic', 'kyiv'], 0],
    ['an id that no row of the kind has', ['claim', 'kyiv'], null],
    ['an id that no row has', ['entity', 'lviv'], null],
    ['the beginning of an id', ['entity', 'ky'], null],
    ['an id and more', ['entity', 'kyiv-2'], null],
    ['an id in other letter case', ['entity', 'Kyiv'], null],
    ['a string of the pool that is no id', ['entity', 'something else'], null],
    ['a row that is only hidden', ['position', 'gone'], HIDDEN],
  ])('%s', (_name, [kind, text], row) => {
    const find = idsOf([
      ['entity', 'kyiv', 3],
      ['topic', 'kyiv', 0],
      ['position', 'gone', HIDDEN],
    ]);
    expect(find(kind, text)).toBe(row);
  });

  it('has nothing in an empty dataset', () => expect(idsOf([])('entity', '')).toBeNull());

  it('gives what a map gives in which the first row of an id counts', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.tuple(space, id)), (entered, asked) => {
        const model = new Map<string, number>();
        for (const [kind, text, row] of entered) {
          const key = `${kind} ${text}`;
          if (!model.has(key)) model.set(key, row);
        }
        const find = idsOf(entered);
        for (const [kind, text] of [...entered, ...asked])
          expect(find(kind, text)).toBe(model.get(`${kind} ${text}`) ?? null);
      }),
    );
  });
});

describe('the hash of a text', () => {
  it('is a whole number of 32 bits that depends on text and seed alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 7 }), (text, seed) => {
        const hash = textHash(text, seed);
        expect(hash >>> 0).toBe(hash);
        expect(textHash(`${text}`, seed)).toBe(hash);
      }),
    );
  });

  it('spreads ids that differ in a number over the places of a table', () => {
    const places = Array.from({ length: 1024 }, (_, number) => textHash(`claim-${number}`, 2) & 1023);
    // A thousand throws of a die with 1024 sides hit 1024 * (1 - 1/e) = 647.
    expect(new Set(places).size).toBeGreaterThan(560);
  });

  it('sets the same id of different kinds apart', () => {
    expect(new Set([0, 1, 2, 3, 4].map((seed) => textHash('kyiv', seed))).size).toBe(5);
  });
});
