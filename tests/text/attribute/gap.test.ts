import { describe, expect, it } from 'vitest';
import { gapCost } from '../../../lib/text/attribute/gap';
import { read } from './read';

const cost = (lang: string, text: string) => {
  const reading = read(lang, text);
  return gapCost(reading, 0, reading.list.length);
};

describe('what stands between a name and a verb', () => {
  it.each([
    ['nothing', 'en', '', 0],
    ['every word counts one', 'en', 'peace talks', 2],
    ['an adverb counts a quarter', 'en', 'yesterday', 0.25],
    ['an article counts a quarter', 'en', 'the talks', 1.25],
    ['an auxiliary counts a quarter', 'de', 'hat Frieden', 1.25],
    ['an adverb of another language is a word', 'de', 'yesterday', 1],
    ['a comma counts three words', 'en', 'talks, peace', 5],
    ['a dash counts three words', 'en', 'talks – peace', 5],
    ['a colon counts three words', 'en', 'talks: peace', 5],
    ['quotation marks and full stops count nothing', 'en', '“talks.”', 1],
    ['parentheses count nothing', 'en', 'talks (CDU, Berlin) peace', 2],
    ['parentheses in parentheses count nothing', 'en', 'talks (a (b) c) peace', 2],
    ['two parentheses count nothing', 'en', '(CDU) talks (SPD)', 1],
    ['what an open parenthesis begins counts', 'en', 'talks (peace treaty', 3],
    ['a closing parenthesis alone counts nothing', 'en', 'talks) peace', 2],
  ])('%s: %s', (_, lang, text, expected) => {
    expect(cost(lang, text)).toBe(expected);
  });

  it('counts from the first place up to the second, but not with it', () => {
    const reading = read('en', 'talks, peace, treaty');
    expect(gapCost(reading, 2, 4)).toBe(4);
    expect(gapCost(reading, 4, 2)).toBe(0);
  });

  it('ends where the text ends', () => {
    expect(gapCost(read('en', 'peace'), 0, 50)).toBe(1);
  });

  it('grows with every word up to what is dear for sure', () => {
    const costs = [1, 5, 20, 40].map((count) => cost('en', 'peace '.repeat(count)));
    expect(costs).toEqual([1, 5, 20, 40]);
    expect(cost('en', 'peace '.repeat(500))).toBeLessThan(50);
  });
});
