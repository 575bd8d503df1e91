import { describe, expect, it } from 'vitest';
import { claimIndex, leastSimilarity, similarClaims } from '../../lib/text/claims';

const claim = (id: string, topic: string) => ({ id, topic, claimants: [] });
const index = claimIndex([
  {
    claim: claim('grain', 'grain-deal'),
    lang: 'de',
    text: 'Das Getreide aus der Ukraine geht fast nur in reiche Länder Europas.',
  },
  {
    claim: claim('grain', 'grain-deal'),
    lang: 'en',
    text: 'Almost all Ukrainian grain goes to rich European countries.',
  },
  {
    claim: claim('labs', 'biolabs'),
    lang: 'de',
    text: 'In der Ukraine entwickeln amerikanische Labore biologische Waffen.',
  },
  {
    claim: claim('dam', 'kakhovka-dam'),
    lang: 'de',
    text: 'Die Ukraine hat den Staudamm selbst mit Raketen gesprengt.',
  },
]);
const found = (text: string, lang: string, ...topics: string[]) =>
  similarClaims(index, { text, lang, topics: new Set(topics), concepts: new Set() });

describe('claims by similarity', () => {
  it.each([
    ['de', 'Das ukrainische Getreide gehe fast nur in die reichen Länder, sagte er.', 'grain-deal', 'grain'],
    ['en', 'He said almost all of the grain goes to rich countries in Europe.', 'grain-deal', 'grain'],
    ['de', 'Er sprach von biologischen Waffen aus amerikanischen Laboren.', 'biolabs', 'labs'],
  ])('%s: %s', (lang, text, topic, id) => {
    const [best] = found(text, lang, topic);
    expect(best?.id).toBe(id);
    expect(best?.score).toBeGreaterThanOrEqual(leastSimilarity);
    expect(best?.score).toBeLessThanOrEqual(1);
  });

  it.each([
    ['de', 'Das Getreide ist teurer geworden.', 'grain-deal'],
    ['de', 'Die Ukraine hat Raketen auf die Stadt gemeldet.', 'war-course'],
    ['de', 'Es regnete den ganzen Tag.', ''],
    ['en', 'The weather in Ukraine was fine.', ''],
  ])('%s: %s is none of them', (lang, text, topic) => {
    expect(found(text, lang, topic)).toEqual([]);
  });

  it('gives an example itself the highest score', () => {
    const text = 'Die Ukraine hat den Staudamm selbst mit Raketen gesprengt.';
    expect(found(text, 'de', 'kakhovka-dam')[0]?.score).toBeCloseTo(1);
  });
});
