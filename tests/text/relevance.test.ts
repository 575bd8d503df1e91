import { describe, expect, it } from 'vitest';
import { leastRelevance, relevance } from '../../lib/text/relevance';
import type { TermHit } from '../../lib/text/types';
import { entity, mention, term } from './sides';

const isRelevant = (names: string, terms: readonly TermHit[], length = 1500, lang = 'de') =>
  relevance({ mentions: names.split(' ').filter(Boolean).map(mention), terms, told: [], length, lang, entity }) >=
  leastRelevance;

describe('relevance', () => {
  it.each([
    ['both sides and a topic', 'russia ukraine', [term('ceasefire')], 1500, 'de', true],
    ['a seat of power and a minister count as sides', 'kremlin minister', [], 1500, 'de', true],
    ['one side and its topics', 'ukraine ukraine ukraine', [term('arms'), term('sanctions')], 3000, 'de', true],
    ['others only, with topics', 'trump eu nato', [term('sanctions'), term('ceasefire')], 1500, 'de', false],
    ['one side often, no topic', 'ukraine ukraine ukraine ukraine', [], 3000, 'de', false],
    ['concepts are no topics', 'ukraine ukraine ukraine', [term('words', true)], 3000, 'de', false],
    ['one side often in a language without terms', 'russia russia russia', [], 1500, 'cs', true],
    ['both sides once in a very long text', 'russia ukraine', [], 30_000, 'de', false],
    ['Russia in passing, with topics', 'russia russia', [term('oil'), term('peace'), term('arms')], 3500, 'de', false],
    ['Russia alone, often, with topics', 'russia russia russia', [term('oil'), term('sanctions')], 2500, 'de', true],
    ['nothing', '', [], 1500, 'de', false],
  ] as const)('%s', (_, names, terms, length, lang, expected) =>
    expect(isRelevant(names, terms, length, lang)).toBe(expected),
  );

  it('stays between 0 and 1', () => {
    const many = Array.from({ length: 200 }, (_, index) => term(`t${index}`));
    const mentions = Array.from({ length: 500 }, (_, index) => mention(index % 2 ? 'russia' : 'ukraine'));
    expect(relevance({ mentions, terms: many, told: [], length: 100, lang: 'de', entity })).toBe(1);
  });
});
