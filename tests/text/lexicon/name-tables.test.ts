import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../lib/text/letters';
import { addNext, CAPITAL_NEXT, END, END_ON_MARK, mayFollow, newFilter } from '../../../lib/text/lexicon/name-filter';
import { keyAt, slotWriter } from '../../../lib/text/lexicon/name-slots';
import { openPool, poolWriter } from '../../../lib/text/lexicon/pool';
import { begun, read, spread } from '../../../lib/text/lexicon/word-hash';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person } from './sample';

/** The hash of a whole text, read letter by letter. */
const hashOf = (text: string, isCapital = false) =>
  [...text].reduce((hash, letter) => read(hash, folded[letter.charCodeAt(0)] ?? 0), begun(isCapital));

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
    expect(hashOf(one) === hashOf(other)).toBe(isSame);
  });

  it('sets a name that asks for a capital apart', () => {
    expect(hashOf('anna', true)).not.toBe(hashOf('anna'));
  });

  it('spreads what differs little over a table', () => {
    const places = Array.from({ length: 1000 }, (_, number) => spread(hashOf(`Anna ${number}`)) & 1023);
    // As many as a thousand throws of a die with 1024 sides hit: 1024 * (1 - 1/e).
    expect(new Set(places).size).toBeGreaterThan(560);
  });
});

describe('the filter of beginnings', () => {
  const next = fc.constantFrom(END, END_ON_MARK, 0x61, 0x61 + CAPITAL_NEXT);

  it('never says no of what was entered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, next)), (entered) => {
        const filter = newFilter(entered.length);
        for (const [text, one] of entered) addNext(filter, hashOf(text), one);
        for (const [text, one] of entered) expect(mayFollow(filter, hashOf(text), one)).toBe(true);
      }),
    );
  });

  it('says yes of others seldom', () => {
    const filter = newFilter(10_000);
    for (let index = 0; index < 10_000; index++) addNext(filter, hashOf(`name ${index}`), END);
    const others = Array.from({ length: 10_000 }, (_, index) => hashOf(`other ${index}`));
    expect(others.filter((hash) => mayFollow(filter, hash, END)).length).toBeLessThan(500);
    const names = Array.from({ length: 10_000 }, (_, index) => hashOf(`name ${index}`));
    expect(names.filter((hash) => mayFollow(filter, hash, 0x61)).length).toBeLessThan(500);
  });

  it('says no of everything while it is empty', () => {
    const filter = newFilter(0);
    for (const one of [END, END_ON_MARK, 0x61]) expect(mayFollow(filter, hashOf('anna'), one)).toBe(false);
  });
});

/** Two different words with one hash: among so many there is a pair. */
function twins(): readonly [string, string] {
  const known = new Map<number, string>();
  for (let number = 0; ; number++) {
    const word = `X${number.toString(36)}y`;
    const hash = hashOf(word, true);
    const twin = known.get(hash);
    if (twin !== undefined) return [twin, word];
    known.set(hash, word);
  }
}

describe('the table of keys', () => {
  const enterAll = (texts: readonly string[]) => {
    const writer = slotWriter();
    const keys = texts.map((text, key) => writer.enter(hashOf(text), key, (known) => texts[known] === text));
    return { keys, slots: writer.done() };
  };

  it('finds every key again, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 400 }), phrase, (texts, other) => {
        const { keys, slots } = enterAll(texts);
        const keyOf = (text: string) => keyAt(slots, hashOf(text), (key) => texts[key] === text);
        expect(keys).toEqual([...texts.keys()]);
        expect(texts.map(keyOf)).toEqual(keys);
        expect(keyOf(other)).toBe(texts.indexOf(other));
      }),
    );
  });

  it('gives a key that is entered twice its first number', () => {
    expect(enterAll(['anna', 'anna', 'berg']).keys).toEqual([0, 0, 2]);
  });

  it('tells names with one hash apart', () => {
    const [one, other] = twins();
    const entities = [one, other].map((text) => person(text, { aliases: [{ text, lang: 'mul' }] }));
    const text = `${other} ${one} ${other}`;
    const hits = lexiconOf({ entities }).names(text, wordStarts(text));
    expect(hits.flatMap(({ uses }) => uses.map(({ alias }) => alias))).toEqual([other, one, other]);
    const alone = lexiconOf({ entities: entities.slice(0, 1) }).names(other, wordStarts(other));
    expect(alone).toEqual([]);
  });
});

describe('where words begin in long texts', () => {
  it.each(['ab ', "Лук'янов ", "d'A ", 'a'])('is told alike in every place: %j', (piece) => {
    const text = piece.repeat(40_000 / piece.length);
    const isJoined = (at: number) =>
      /[\p{L}]/u.test(text.charAt(at - 1)) || (text[at - 1] === "'" && /[а-я]/i.test(text.charAt(at - 2)));
    const expected = [...text].flatMap((letter, at) =>
      /\p{L}/u.test(letter) && (at === 0 || !isJoined(at)) ? [at] : [],
    );
    expect([...wordStarts(text)]).toEqual(expected);
  });
});

describe('where words begin in short texts', () => {
  it('is where a letter follows none, whatever the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'ж', ' ', '-', '.'), maxLength: 13 }), (text) => {
        const expected = [...text].flatMap((_, at) =>
          /^\p{L}/u.test(text.slice(at)) && !/\p{L}$/u.test(text.slice(0, at)) ? [at] : [],
        );
        expect([...wordStarts(text)]).toEqual(expected);
      }),
    );
  });

  it.each([0, 1, 2, 3, 4, 5])('is told by what stands before an apostrophe, %i letters on', (count) => {
    const before = ' '.repeat(count);
    expect([...wordStarts(`${before}д'я d'a`)]).toEqual([count, count + 4, count + 6]);
    expect([...wordStarts(`${before}'я`)]).toEqual([count + 1]);
  });
});

describe('names in a text of many words', () => {
  const named = (id: string, text: string) => person(id, { aliases: [{ text, lang: 'mul' }] });
  const lexicon = lexiconOf({ entities: [named('anna', 'Anna Berg')] });

  // Words are looked at in blocks of 4,096.
  it.each([4093, 4094, 4095, 4096, 4097, 8191, 8192])('is found behind %i capitalised words', (count) => {
    const before = 'Ort '.repeat(count);
    const text = `${before}Anna Berg Anna Berg`;
    const found = lexicon.names(text, wordStarts(text)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Anna Berg', 'Anna Berg']);
  });

  it('is not found a second time inside one that began before', () => {
    const rows = [named('all', 'Anna Berg Carl Dorn'), named('part', 'Carl Dorn Egon')];
    const text = `${'ort '.repeat(4094)}Anna Berg Carl Dorn Egon`;
    const uses = lexiconOf({ entities: rows })
      .names(text, wordStarts(text))
      .flatMap((hit) => hit.uses);
    expect(uses.map(({ alias }) => alias)).toEqual(['Anna Berg Carl Dorn']);
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
