import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../lib/findings';
import { leastRelevance, relevance, sideOf, termsBeside } from '../../lib/text/relevance';
import type { TermHit } from '../../lib/text/types';
import { entity, mention, term } from './sides';

const times = (count: number, id: string) => Array.from({ length: count }, () => mention(id));
const score = (mentions: readonly Mention[], terms: readonly TermHit[], length = 1500, lang = 'de') =>
  relevance({ mentions, terms, told: [], length, lang, entity });

describe('the side that somebody belongs to', () => {
  it.each([
    ['russia', 'russia'],
    ['ukraine', 'ukraine'],
    ['kremlin', 'russia'],
    ['bankova', 'ukraine'],
    ['president', 'russia'],
    ['envoy', 'ukraine'],
    ['turncoat', null],
    ['france', null],
    ['nobody', null],
  ])('%s: %s', (id, side) => expect(sideOf(id, entity)).toBe(side));
});

describe('a page about the war', () => {
  const topics = (count: number) => Array.from({ length: count }, (_, at) => term(`topic-${at}`));
  it.each<
    readonly [
      name: string,
      mentions: readonly Mention[],
      terms: readonly TermHit[],
      length: number,
      lang: string,
      expected: boolean,
    ]
  >([
    ['a news item that names both', [...times(2, 'russia'), ...times(2, 'ukraine')], topics(2), 1500, 'de', true],
    [
      'a long report that names both all along',
      [...times(10, 'russia'), ...times(10, 'ukraine')],
      topics(6),
      15_000,
      'de',
      true,
    ],
    [
      'a long report that names both once',
      [...times(1, 'russia'), ...times(1, 'ukraine')],
      topics(1),
      15_000,
      'de',
      false,
    ],
    ['a report on sanctions that names Russia often', times(6, 'russia'), topics(3), 3000, 'de', true],
    ['a report on oil that names Russia twice', times(2, 'russia'), topics(3), 4000, 'de', false],
    ['a report on a concert in Ukraine', times(2, 'ukraine'), [], 2000, 'de', false],
    ['an article on Ukraine’s topics', times(4, 'ukraine'), topics(3), 3000, 'de', true],
    ['topics without a side', [], topics(5), 1500, 'de', false],
    ['one topic said again and again', times(4, 'russia'), [term('oil'), term('oil'), term('oil')], 3000, 'de', false],
    [
      'seats of power for countries',
      [mention('kremlin'), mention('bankova'), mention('president')],
      topics(1),
      1500,
      'de',
      true,
    ],
    ['other countries only', times(8, 'france'), topics(4), 1500, 'de', false],
    ['Turkish, both sides', [...times(2, 'russia'), ...times(2, 'ukraine')], [], 1500, 'tr', true],
    ['Turkish, one side once', times(1, 'russia'), [], 1500, 'tr', false],
    ['Turkish, one side often', times(4, 'russia'), [], 1500, 'tr', true],
    ['a headline', [mention('russia'), mention('ukraine')], [term('truce')], 80, 'de', true],
    ['nothing', [], [], 0, 'de', false],
  ])('%s', (_name, mentions, terms, length, lang, expected) => {
    expect(score(mentions, terms, length, lang) >= leastRelevance).toBe(expected);
  });

  it('is never more relevant for being longer with the same names', () => {
    const some = fc.nat({ max: 12 });
    fc.assert(
      fc.property(some, some, some, fc.integer({ min: 100, max: 20_000 }), (russia, ukraine, count, length) => {
        const mentions = [...times(russia, 'russia'), ...times(ukraine, 'ukraine')];
        const short = score(mentions, topics(count), length);
        expect(score(mentions, topics(count), length * 2)).toBeLessThanOrEqual(short + 1e-9);
        expect(short).toBeGreaterThanOrEqual(0);
        expect(short).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never less relevant for naming a side once more', () => {
    const some = fc.nat({ max: 12 });
    fc.assert(
      fc.property(some, some, some, fc.constantFrom('russia', 'ukraine', 'kremlin'), (russia, ukraine, count, more) => {
        const mentions = [...times(russia, 'russia'), ...times(ukraine, 'ukraine')];
        const before = score(mentions, topics(count), 3000);
        expect(score([...mentions, mention(more)], topics(count), 3000)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});

describe('terms beside a side', () => {
  const block = (ids: string, terms: string) => ({
    mentions: ids.split(' ').filter(Boolean).map(mention),
    terms: terms
      .split(' ')
      .filter(Boolean)
      .map((id) => term(id)),
  });
  it.each([
    ['in its own block', [block('russia', 'a')], 'a'],
    ['in the next block', [block('russia', ''), block('', 'a')], 'a'],
    ['in the block before', [block('', 'a'), block('kremlin', '')], 'a'],
    ['two blocks on', [block('russia', ''), block('', ''), block('', 'a')], ''],
    ['beside others only', [block('france', 'a'), block('', 'b')], ''],
    ['on both sides', [block('', 'a'), block('ukraine', 'b'), block('', 'c'), block('', 'd')], 'a b c'],
    ['no blocks', [], ''],
  ])('%s', (_name, blocks, expected) => {
    const ids = termsBeside(blocks, entity).map(({ use }) => (use.kind === 'topic' ? use.topic.id : ''));
    expect(ids.join(' ')).toBe(expected);
  });
});
