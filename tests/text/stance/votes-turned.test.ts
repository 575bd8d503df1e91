import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../lib/text/stance/data';
import type { Hit } from '../../../lib/text/stance/signs';
import { FARTHEST, farFrom, isPartOfTerm, isRefusing, negationsOf, reversals } from '../../../lib/text/stance/votes';
import { far, first, sceneOf } from './scene';

describe('negations beside a word', () => {
  const count = (text: string) => {
    const { scene, hit, negations } = first(text);
    return negationsOf(hit, negations, { clauseOf: scene.clauseOf, before: 3, reach: 1 }).length;
  };

  it.each<readonly [text: string, expected: number]>([
    ['negation support', 1],
    ['negation x x support', 1],
    ['negation x x x support', 0],
    ['support negation', 1],
    ['support x negation', 0],
    ['without support', 1],
    ['support without', 0],
    ['negation, support', 0],
    ['support, negation', 0],
    ['negation negation support', 2],
  ])('%s: %d', (text, expected) => expect(count(text)).toBe(expected));

  it('count inside a phrase whose words stand apart, unless the phrase has one itself', () => {
    const { scene, negations } = sceneOf('support negation x');
    const near = { clauseOf: scene.clauseOf, before: 3, reach: 1 };
    const phrase: Hit = { sign: 'support', first: 0, last: 2, isNegative: false, isGapped: true };
    expect(negationsOf(phrase, negations, near)).toHaveLength(1);
    expect(negationsOf({ ...phrase, isNegative: true }, negations, near)).toHaveLength(0);
  });

  it('belong to the topic’s own term between its words, not at its ends', () => {
    const at = (place: number) => isPartOfTerm({ first: place, last: place }, [{ first: 2, last: 4 }]);
    expect([1, 2, 3, 4, 5].map(at)).toEqual([false, false, true, false, false]);
  });
});

describe('words that end the topic’s thing', () => {
  const ends = (text: string, isEnding = false) => {
    const { scene, hits } = sceneOf(text, isEnding);
    return reversals(hits, scene).length;
  };

  it.each<readonly [name: string, text: string, expected: number]>([
    ['beside the topic', 'me reverse topic', 1],
    ['nine words from the topic', `reverse ${far(8)} topic`, 1],
    ['ten words from the topic', `reverse ${far(9)} topic`, 0],
    ['with no topic', 'me reverse x', 0],
    ['support, whatever the topic', 'reverse support', 1],
    ['an evil before the topic', 'reverse evil topic', 0],
    ['an evil far behind, the topic beside', 'topic reverse x x x x evil', 1],
    ['two words for one end', 'reverse x reverse topic', 2],
  ])('%s', (_name, text, expected) => expect(ends(text)).toBe(expected));

  it('turn nothing where the topic is an end itself', () => expect(ends('me reverse topic', true)).toBe(0));
});

describe('the distance of a word from the topic', () => {
  const distance = (text: string) => {
    const { scene, hit } = first(text);
    return farFrom(hit, scene);
  };

  it.each<readonly [name: string, text: string, expected: number]>([
    ['one, side by side', 'support topic', 1],
    ['one, the other way round', 'topic support', 1],
    ['that of the nearest', 'topic x x support x topic', 2],
    ['more over a mark, which counts as a token and four words', 'support, topic', 6],
    ['beyond all where it is not named', 'support x', FARTHEST],
  ])('%s', (_name, text, expected) => expect(distance(text)).toBe(expected));
});

describe('a verb of refusing', () => {
  const hit = (sign: Sign, isNegative = false): Hit => ({ sign, first: 0, last: 0, isNegative, isGapped: false });

  it.each<readonly [one: Hit, other: Hit | undefined, expected: boolean]>([
    [hit('oppose'), hit('support'), true],
    [hit('oppose'), hit('oppose'), true],
    [hit('unintended', true), hit('support'), true],
    [hit('oppose', true), hit('support'), false],
    [hit('rebut'), hit('demand'), true],
    [hit('rebut'), hit('support'), false],
    [hit('oppose'), hit('demand'), false],
    [hit('support'), hit('oppose'), false],
    [hit('oppose'), undefined, false],
  ])('%o before %o: %s', (one, other, expected) => expect(isRefusing(one, other)).toBe(expected));
});
