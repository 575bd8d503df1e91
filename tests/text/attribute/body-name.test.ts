import { describe, expect, it } from 'vitest';
import { bodyEnd } from '../../../lib/text/attribute/body-name';
import { at, read } from './read';

const bodyIn = (text: string, word: string, lang = 'de', to = Number.POSITIVE_INFINITY) => {
  const reading = read(lang, text);
  const first = at(reading, word);
  const last = bodyEnd(reading, first, Math.min(to, reading.list.length));
  return last < 0 ? null : reading.text.slice(reading.list[first]?.start, reading.list[last]?.end);
};

describe('the name of a body says what it is for', () => {
  it.each([
    ['with a noun', 'Das Zentrum für Osteuropastudien warnt', 'Zentrum', 'Zentrum für Osteuropastudien'],
    ['with a noun and its adjective', 'Institut für neue Politik', 'Institut', 'Institut für neue Politik'],
    ['with two nouns', 'Institut für Handel und Frieden sagt', 'Institut', 'Institut für Handel und Frieden'],
    ['before a joining word of the sentence', 'Das Institut für Handel und andere', 'Institut', 'Institut für Handel'],
    ['before a comma', 'Institut für Kunst, Kultur', 'Institut', 'Institut für Kunst'],
  ])('%s: %s', (_, text, word, expected) => {
    expect(bodyIn(text, word)).toBe(expected);
  });

  it.each([
    ['the noun is no body', 'Das Geld für Osteuropa fehlt', 'Geld'],
    ['another preposition follows', 'Das Institut gegen Armut warnt', 'Institut'],
    ['no noun follows', 'Das Institut für morgen früh', 'Institut'],
    ['a mark follows', 'Das Institut für, sagen wir, Handel', 'Institut'],
    ['nothing follows', 'Das Institut für', 'Institut'],
    ['the noun has a small letter', 'das institut für Handel', 'institut'],
  ])('but not where %s: %s', (_, text, word) => {
    expect(bodyIn(text, word)).toBeNull();
  });

  it('only within the bounds of its sentence', () => {
    const text = 'Institut für Handel und Frieden';
    expect([2, 3, 4, 5].map((to) => bodyIn(text, 'Institut', 'de', to))).toEqual([
      null,
      'Institut für Handel',
      'Institut für Handel',
      text,
    ]);
  });

  it('only where nouns have capitals', () => {
    expect(bodyIn('Institut für Handel', 'Institut', 'en')).toBeNull();
  });
});
