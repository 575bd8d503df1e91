import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_WORDS, nameKeys } from '../../../lib/text/lexicon/name-keys';
import { poolWriter } from '../../../lib/text/lexicon/pool';

type Form = readonly [form: string, isCapital: boolean, alias: number];

/** The table of keys of aliases and their forms; the second number of a form's record is its place in the list. */
function tableOf(aliases: readonly string[], forms: readonly Form[]) {
  const pool = poolWriter();
  const writer = nameKeys();
  for (const alias of aliases) writer.begin(alias, pool.startOf(pool.add(alias)));
  forms.forEach(([form, isCapital, alias], place) => {
    writer.add(form, isCapital, [alias * 4, place]);
  });
  const [, , firsts = [], letters = [], keys = [], records = []] = writer.done().map((section) => [...section]);
  const { units } = pool.done();
  const rows = Array.from({ length: keys.length / KEY_WORDS - 1 }, (_, key) => {
    const [record = 0, own = 0, unit = 0, shared = 0] = keys.slice(key * KEY_WORDS);
    const [end = 0, ownEnd = 0] = keys.slice((key + 1) * KEY_WORDS);
    const text = String.fromCharCode(...units.slice(unit, unit + shared), ...letters.slice(own, ownEnd));
    return { text, own: ownEnd - own, places: records.slice(record * 2, end * 2).filter((_, at) => at % 2 === 1) };
  });
  return { rows, firsts: firsts.map((code) => (code >= 0x10000 ? '^' : '') + String.fromCharCode(code & 0xffff)) };
}

const spelled = (aliases: readonly string[], forms: readonly Form[]) =>
  tableOf(aliases, forms).rows.map(({ text, own, places }) => `${text} +${own}: ${places.join(' ')}`);

describe('the keys of names', () => {
  it.each<readonly [name: string, aliases: readonly string[], forms: readonly Form[], rows: readonly string[]]>([
    ['no names', [], [], []],
    ['an alias has no letters of its own', ['Berg'], [['Berg', true, 0]], ['Berg +0: 0']],
    [
      'a form has its ending',
      ['Berg'],
      [
        ['Berg', true, 0],
        ['Bergs', true, 0],
      ],
      ['Berg +0: 0', 'Bergs +1: 1'],
    ],
    [
      'a form has all from where it differs',
      ['Анна Берг'],
      [
        ['Анна Берг', true, 0],
        ['Анны Берг', true, 0],
      ],
      ['Анна Берг +0: 0', 'Анны берг +6: 1'],
    ],
    [
      'forms that are spelled alike share a key, in the order in which they came',
      ['Berg', 'BERG'],
      [
        ['Berg', true, 0],
        ['BERG', true, 1],
      ],
      ['Berg +0: 0 1'],
    ],
    [
      'but not where only one of them must begin with a capital',
      ['Berg'],
      [
        ['Berg', true, 0],
        ['Berg', false, 0],
      ],
      ['Berg +0: 0', 'Berg +0: 1'],
    ],
    [
      'ё and е are spelled alike',
      ['Королёв'],
      [
        ['Королёв', true, 0],
        ['Королев', true, 0],
      ],
      ['Королёв +0: 0 1'],
    ],
    [
      'records of one key lie side by side, whatever came between',
      ['Berg', 'Tal'],
      [
        ['Berg', true, 0],
        ['Tal', true, 1],
        ['Berg', true, 1],
      ],
      ['Berg +0: 0 2', 'Tal +0: 1'],
    ],
  ])('%s', (_name, aliases, forms, rows) => expect(spelled(aliases, forms)).toEqual(rows));

  it('tell the first letters, and which of them only as capitals', () => {
    const { firsts } = tableOf(
      ['Berg', 'iPhone', 'Bad'],
      [
        ['Berg', true, 0],
        ['iPhone', false, 1],
        ['Bad', true, 2],
      ],
    );
    expect(firsts.toSorted()).toEqual(['^b', 'i']);
  });

  it('hold every form once, with the places of all that are spelled so', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.array(word), (aliases, words) => {
        const forms = words.map((text, at): Form => [text, false, at % aliases.length]);
        const { rows } = tableOf(aliases, forms);
        const unique = [...new Set(words)];
        expect(rows.map(({ text }) => text)).toEqual(unique);
        expect(rows.map(({ places }) => places)).toEqual(
          unique.map((text) => words.flatMap((one, place) => (one === text ? [place] : []))),
        );
      }),
    );
  });
});
