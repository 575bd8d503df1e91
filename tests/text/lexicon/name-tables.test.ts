import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTrait,
  ENDS,
  ENDS_ON_MARK,
  GOES_ON,
  hasTrait,
  newFilter,
  traitsAt,
} from '../../../lib/text/lexicon/name-filter';
import { keyAt, slotWriter } from '../../../lib/text/lexicon/name-slots';
import { openPool, poolWriter } from '../../../lib/text/lexicon/pool';
import { begin, readMark, readWord, slotOf } from '../../../lib/text/lexicon/word-hash';

/** The hash of a whole text, read word by word. */
function hashOf(text: string, { seed = 1, isCapital = false } = {}): Int32Array {
  const hash = new Int32Array(2);
  begin(hash, seed, isCapital);
  for (let at = readWord(hash, text, 0); at < text.length; at = readWord(hash, text, at)) {
    readMark(hash, text.charCodeAt(at++));
  }
  return hash;
}

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ж', "'"), minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});
const phrase = words.map((all) => all.join(' '));

describe('the hash of a name', () => {
  it.each([
    ['letter case', 'Anna BERG', 'anna berg', true],
    ['ё and е', 'Королёв', 'королев', true],
    ['white space of another kind', 'Anna\nBerg', 'Anna Berg', true],
    ['a no-break space', 'Anna\u00a0Berg', 'Anna Berg', true],
    ['the order of letters', 'ab', 'ba', false],
    ['a hyphen in place of a space', 'Anna-Berg', 'Anna Berg', false],
    ['a space more', 'Anna  Berg', 'Anna Berg', false],
    ['a beginning', 'Anna', 'Anna Berg', false],
    ['ß and ss', 'Weiß', 'Weiss', false],
  ])('%s', (_name, one, other, isSame) => {
    expect(String(hashOf(one)) === String(hashOf(other))).toBe(isSame);
  });

  it('sets a name that asks for a capital apart, and depends on the seed', () => {
    expect(hashOf('anna', { isCapital: true })).not.toEqual(hashOf('anna'));
    expect(hashOf('anna', { seed: 2 })).not.toEqual(hashOf('anna'));
  });

  it('tells where a word ends', () => {
    const hash = new Int32Array(2);
    expect(readWord(hash, 'Anna Berg', 0)).toBe(4);
    expect(readWord(hash, 'Anna Berg', 5)).toBe(9);
    expect(readWord(hash, 'Anna Berg', 4)).toBe(4);
    expect(readWord(hash, '', 0)).toBe(0);
  });

  it('gives places inside the table', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 20 }), (one, bits) => {
        const mask = 2 ** bits - 1;
        expect(slotOf(one, mask)).toBeGreaterThanOrEqual(0);
        expect(slotOf(one, mask)).toBeLessThanOrEqual(mask);
      }),
    );
  });
});

describe('the filter of beginnings', () => {
  it('never says no of what was entered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, fc.constantFrom(GOES_ON, ENDS, ENDS_ON_MARK))), (entered) => {
        const filter = newFilter(entered.length);
        for (const [text, trait] of entered) addTrait(filter, hashOf(text), trait);
        for (const [text, trait] of entered) {
          expect(hasTrait(traitsAt(filter, hashOf(text)), hashOf(text), trait)).toBe(true);
        }
      }),
    );
  });

  it('says yes of others seldom', () => {
    const filter = newFilter(10_000);
    for (let index = 0; index < 10_000; index++) addTrait(filter, hashOf(`name ${index}`), ENDS);
    const others = Array.from({ length: 10_000 }, (_, index) => hashOf(`other ${index}`));
    const wrong = others.filter((hash) => hasTrait(traitsAt(filter, hash), hash, ENDS));
    expect(wrong.length).toBeLessThan(500);
    expect(others.filter((hash) => hasTrait(traitsAt(filter, hash), hash, GOES_ON)).length).toBeLessThan(500);
  });

  it('says no of everything while it is empty', () => {
    const filter = newFilter(0);
    for (const trait of [GOES_ON, ENDS, ENDS_ON_MARK]) {
      expect(hasTrait(traitsAt(filter, hashOf('anna')), hashOf('anna'), trait)).toBe(false);
    }
  });
});

describe('the table of keys', () => {
  it('finds every key again, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 400 }), phrase, (texts, other) => {
        const writer = slotWriter();
        for (const [key, text] of texts.entries()) expect(writer.enter(hashOf(text), key)).toBe(key);
        const slots = writer.done();
        if (slots === null) return expect.unreachable('so few keys are never taken for each other');
        for (const [key, text] of texts.entries()) expect(keyAt(slots, hashOf(text))).toBe(key);
        expect(keyAt(slots, hashOf(other))).toBe(texts.indexOf(other));
      }),
    );
  });

  it('gives a key that is entered twice its first number', () => {
    const writer = slotWriter();
    expect(writer.enter(hashOf('anna'), 0)).toBe(0);
    expect(writer.enter(hashOf('anna'), 1)).toBe(0);
  });

  it('gives no table where two keys have one fingerprint and lie together', () => {
    const writer = slotWriter();
    writer.enter(Int32Array.of(7, 42), 0);
    writer.enter(Int32Array.of(7, 43), 1);
    expect(writer.done()).not.toBeNull();
    const rival = Array.from({ length: 1e6 }, (_, one) => one).find(
      (one) => one !== 7 && slotOf(one, 255) === slotOf(7, 255),
    );
    writer.enter(Int32Array.of(rival ?? 7, 42), 2);
    expect(writer.done()).toBeNull();
  });
});

describe('the pool of strings', () => {
  it('gives the same string the same number, and every string back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 700 }), (texts) => {
        const writer = poolWriter();
        const numbers = texts.map(writer.add);
        const { units, limits } = writer.done();
        const pool = openPool(units, limits);
        texts.forEach((text, index) => {
          const number = numbers[index] ?? -1;
          expect(pool(number)).toBe(text);
          expect(pool.is(number, text)).toBe(true);
          expect(pool.is(number, `${text}!`)).toBe(false);
          expect(writer.startOf(number)).toBe(limits[number]);
          expect(number).toBe(numbers[texts.indexOf(text)]);
        });
        expect(limits.length - 1).toBe(new Set(texts).size);
      }),
    );
  });

  it('looks for no string that is said to be new', () => {
    const writer = poolWriter();
    expect([writer.addNew('a'), writer.addNew('a'), writer.add('a'), writer.add('a')]).toEqual([0, 1, 2, 2]);
  });
});
