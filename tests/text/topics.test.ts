import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, rankTopics } from '../../lib/text/topics';
import type { TermHit, TopicEntry } from '../../lib/text/types';

const span = { start: 0, end: 100 };
const at = (start: number, end: number) => ({ start, end, dataset: 'd' });
const entry = (id: string): TopicEntry => ({ id, nature: 'position', concept: id.endsWith('-any') });

/** A topic named by a term; as long as the term, unless said otherwise. */
const topic = (id: string, start: number, term = 'word', end = start + term.length): TermHit => ({
  ...at(start, end),
  use: { kind: 'topic', topic: entry(id), lang: 'en', term },
});
const claim = (id: string, on: string, start: number, term = 'word'): TermHit => ({
  ...at(start, start + term.length),
  use: { kind: 'claim', claim: { id, topic: on, claimants: [] }, lang: 'en', term },
});
const role = (start: number, term: string): TermHit => ({
  ...at(start, start + term.length),
  use: {
    ...{ kind: 'role', from: '2020', to: null, lang: 'en', term },
    entity: { id: 'p', label: 'P', kind: 'person', gender: null, standsFor: null, speaksFor: [] },
  },
});

const known = (id: string) => (id === 'unknown' ? null : entry(id));
const ranked = (hits: readonly TermHit[], page?: string) =>
  rankTopics(hits, span, { topic: known, share: (id) => (id === page ? 1 : 0) });
const order = (hits: readonly TermHit[], page?: string) => ranked(hits, page).topics.join(' ');

describe('the first topic of a sentence', () => {
  it.each<readonly [name: string, hits: readonly TermHit[], expected: string]>([
    ['nothing, where nothing is named', [], ''],
    ['the earlier of two that are alike', [topic('b', 50), topic('a', 10)], 'a b'],
    ['that of two words before that of one', [topic('a', 0), topic('b', 20, 'two words')], 'b a'],
    ['that of three words before that of two', [topic('a', 0, 'two words'), topic('b', 20, 'three more words')], 'b a'],
    ['words that stand apart, which are several too', [topic('a', 0), topic('b', 20, 'end … war')], 'b a'],
    ['words that are only in one sentence, which are one', [topic('a', 0), topic('b', 20, 'end & war')], 'a b'],
    ['the more frequent', [topic('a', 0), topic('b', 20), topic('b', 40)], 'b a'],
    [
      'one word, where the other stands twice over the same word',
      [topic('a', 0), topic('b', 10), topic('b', 10)],
      'a b',
    ],
    ['a claim before any words', [topic('a', 0, 'three more words'), claim('c', 'b', 60)], 'b a'],
    [
      'a word that stands alone before one within a longer term',
      [topic('a', 2, 'arms'), topic('b', 0, 'longer arms deal'), topic('c', 60)],
      'b c a',
    ],
    [
      'a word in a term hardly longer than itself, which stands alone',
      [topic('a', 0, 'arms'), topic('b', 0, 'arms of'), topic('c', 60)],
      'b a c',
    ],
    [
      'a word within somebody’s title, which stands alone',
      [topic('a', 0, 'arms'), role(0, 'arms minister'), topic('c', 60)],
      'a c',
    ],
    [
      'a word within words that are only in one sentence',
      [topic('a', 10), topic('b', 0, 'end & war', 90), topic('c', 95)],
      'a b c',
    ],
    ['a word before words that are only in one sentence', [topic('b', 0, 'end & war'), topic('a', 60)], 'a b'],
    [
      'words that are only in one sentence before a word at its end',
      [topic('b', 0, 'end & war'), topic('a', 90)],
      'b a',
    ],
    [
      'words that are only in one sentence before a word within a longer term',
      [topic('a', 2, 'arms'), topic('c', 0, 'longer arms deal'), topic('b', 0, 'end & war')],
      'c b a',
    ],
  ])('%s', (_name, hits, expected) => expect(order(hits)).toBe(expected));

  it('is the page’s among topics of like weight', () => {
    expect(order([topic('a', 0), topic('b', 50)], 'b')).toBe('b a');
  });

  it('is not the page’s where another is said by a claim', () => {
    expect(order([claim('c', 'a', 0), topic('b', 50)], 'b')).toBe('a b');
  });
});

describe('what counts in a sentence', () => {
  it.each<readonly [name: string, hits: readonly TermHit[], expected: string]>([
    ['no concept', [topic('russia-any', 0)], ''],
    ['no title', [role(0, 'minister')], ''],
    ['nothing that begins before it', [topic('a', -2)], ''],
    ['nothing that ends behind it', [topic('a', 98)], ''],
    ['what fills it', [topic('a', 0, 'word', 100)], 'a'],
    ['no topic of a claim that no dataset has', [claim('c', 'unknown', 0)], ''],
    ['three topics, and no fourth', [topic('a', 0), topic('b', 10), topic('c', 20), topic('d', 30)], 'a b c'],
  ])('%s', (_name, hits, expected) => expect(order(hits)).toBe(expected));

  it('tells claims, even of a topic that no dataset has, and where they stand', () => {
    const { claims } = ranked([claim('c', 'unknown', 5, 'rich lands'), claim('d', 'a', 40)]);
    expect(claims).toMatchObject([
      { id: 'c', score: 1, term: 'rich lands', place: { start: 5, end: 15 } },
      { id: 'd', score: 1, term: 'word', place: { start: 40, end: 44 } },
    ]);
  });

  it('tells each claim once', () => {
    expect(ranked([claim('c', 'a', 0), claim('c', 'a', 20)]).claims).toHaveLength(1);
  });

  it('tells the words that decided the first topic', () => {
    expect(ranked([topic('a', 0, 'one'), topic('b', 20, 'two words')]).term).toBe('two words');
    expect(ranked([]).term).toBeNull();
  });
});

describe('places that name a topic', () => {
  it.each<readonly [name: string, hits: readonly TermHit[], expected: number]>([
    ['none', [], 0],
    ['two words apart', [topic('a', 0), topic('a', 10)], 2],
    ['two words side by side', [topic('a', 0), topic('b', 4)], 2],
    ['two topics over one word', [topic('a', 0), topic('b', 0)], 1],
    ['two that overlap', [topic('a', 0, 'two words'), topic('b', 4, 'words more')], 1],
    ['a topic and a claim', [topic('a', 0), claim('c', 'b', 10)], 2],
    ['a topic and a concept', [topic('a', 0), topic('russia-any', 10)], 1],
    ['four topics, of which three are told', [0, 10, 20, 30].map((start) => topic(`t${start}`, start)), 4],
  ])('%s', (_name, hits, expected) => expect(ranked(hits).places).toBe(expected));
});

describe('topics of any hits', () => {
  const hit = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e-any'), fc.nat({ max: 90 }), fc.constantFrom('one', 'of two', 'x & y'))
    .map(([id, start, term]) => topic(id, start, term));

  it('are among those named, each once, three at most', () => {
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 12 }), (hits) => {
        const { topics, places } = ranked(hits);
        const named = new Set(
          hits.flatMap(({ use }) => (use.kind === 'topic' && !use.topic.concept ? [use.topic.id] : [])),
        );
        expect(new Set(topics).size).toBe(topics.length);
        expect(topics).toHaveLength(Math.min(MOST, named.size));
        for (const id of topics) expect(named).toContain(id);
        expect(places).toBeGreaterThanOrEqual(Math.min(1, named.size));
        expect(places).toBeLessThanOrEqual(hits.length);
      }),
    );
  });

  it('are the same wherever on the page the sentence stands', () => {
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 12 }), fc.nat({ max: 10_000 }), (hits, by) => {
        const moved = hits.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
        const facts = { topic: known, share: () => 0 };
        const there = rankTopics(moved, { start: span.start + by, end: span.end + by }, facts);
        expect(there.topics).toEqual(ranked(hits).topics);
        expect(there.places).toBe(ranked(hits).places);
      }),
    );
  });
});
