import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../lib/text/stance/signs';
import { isHeldBy, isHolders, isOthers, sideOf } from '../../../lib/text/stance/votes';
import { far, first, sceneOf } from './scene';

const side = (text: string, isEnding = false) => {
  const { scene, hit } = first(text, isEnding);
  return sideOf(hit, scene);
};

describe('the side that a word shows', () => {
  it.each<readonly [text: string, expected: string | null]>([
    ['me support topic', 'support'],
    ['me oppose topic', 'oppose'],
    ['me condemn topic', 'oppose'],
    ['me rebut topic', 'oppose'],
    ['me threat topic', 'oppose'],
    ['me unintended topic', 'oppose'],
    ['me plan topic', 'support'],
    ['me evil topic', null],
    ['me event topic', null],
    ['they support topic', null],
    ['they oppose topic', null],
    ['they demand topic', 'support'],
    ['they x good topic', 'support'],
    ['they x bad topic', 'oppose'],
    ['me support x', 'support'],
    ['me bad x', 'oppose'],
    ['me good x', null],
    ['me demand x', null],
    ['me reverse topic', 'oppose'],
  ])('%s: %s', (text, expected) => expect(side(text)).toBe(expected));

  it('of a demand that names no topic is the holder’s, where it is the verb of saying', () => {
    const { scene, hit } = first('me demand x');
    expect(sideOf(hit, { ...scene, cue: hit.first })).toBe('support');
  });

  it('of ending is for a topic that is an end', () => {
    expect([side('me reverse topic', true), side('me reverse topic')]).toEqual(['support', 'oppose']);
    expect(side('me oppose topic', true)).toBe('oppose');
  });

  it.each<readonly [sign: string, reach: number]>([
    ['plan', 24],
    ['good', 12],
    ['bad', 12],
    ['reverse', 6],
  ])('%s counts beside the topic’s words only: %d words', (sign, reach) => {
    expect(side(`me ${sign} ${far(reach - 1)} topic`)).not.toBeNull();
    expect(side(`me ${sign} ${far(reach)} topic`)).toBeNull();
  });

  it('of support counts however far the topic is', () => {
    expect(side(`me support ${far(60)} topic`)).toBe('support');
  });

  it('is none where the word is part of the topic’s own term, but for the holder’s own verb', () => {
    const { scene, hit } = first('says x support topic');
    const own = { ...scene, topicAt: [{ first: 2, last: 3 }] };
    expect(sideOf(hit, own)).toBeNull();
    expect(sideOf(hit, { ...own, own: [0] })).toBe('support');
  });
});

describe('whose a verb is', () => {
  const isOwn = (text: string) => {
    const { scene, hit } = first(text);
    return isHolders(hit, scene);
  };

  it.each<readonly [name: string, text: string, expected: boolean]>([
    ['the holder’s, where nobody is named', 'x support', true],
    ['the holder’s, before the verb', 'me support', true],
    ['another’s, before the verb', 'they support', false],
    ['another’s, right after the verb', 'support they', false],
    ['another’s, one word after the verb', 'support x they', false],
    ['the holder’s, where another comes later', 'support x x they', true],
    ['the holder’s in its clause, another in the one before', 'they x, me support', true],
    ['another’s in its clause, the holder in the one before', 'me x, they support', false],
    ['the other’s who stands nearer, in clauses before', 'me x, they x, support', false],
    ['the holder’s who stands nearer, in clauses before', 'they x, me x, support', true],
    ['the holder’s beside another in one clause', 'they and x me support', true],
    ['the holder’s, another being out of reach', `they ${far(14)}, support`, true],
    ['another’s just within reach', `they ${far(12)}, support`, false],
    ['another’s told of by the holder', 'me says they support', false],
  ])('%s', (_name, text, expected) => expect(isOwn(text)).toBe(expected));

  it('the holder’s is the verb of saying itself, whoever stands beside it', () => {
    const { scene, hit } = first('they support they');
    expect(isHolders(hit, { ...scene, cue: 1 })).toBe(true);
  });

  it('is held where it is for or against in the clause of which the holder is the subject', () => {
    const isHeld = (text: string) => {
      const { scene, hit } = first(text);
      return isHeldBy(hit, scene);
    };
    expect(['me support', 'me x oppose', 'me condemn'].map(isHeld)).toEqual([true, true, true]);
    expect(['x support', 'support me', 'me x, support', 'me plan', 'me demand', 'they oppose'].map(isHeld)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });

  it('is others’ where only somebody else stands before it in its clause', () => {
    const isOf = (text: string) => {
      const { scene, hit } = first(text);
      return isOthers(hit, scene);
    };
    expect(['they support', 'they me support', 'they x, support', 'support they'].map(isOf)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a refusal between the words of the topic’s own term', () => {
  const refusal: Hit = { sign: 'oppose', first: 1, last: 2, isNegative: true, isGapped: false };
  const within = (isEnding: boolean) => ({
    ...sceneOf('me x x x x', isEnding).scene,
    topicAt: [{ first: 0, last: 4 }],
  });
  it.each([
    ['keeps what the term protects', false, 'support'],
    ['is against what the term gives up', true, 'oppose'],
  ] as const)('%s', (_, isEnding, side) => expect(sideOf(refusal, within(isEnding))).toBe(side));
});
