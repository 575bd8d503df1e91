import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesOf, topicLevels } from '../../../lib/text/lexicon/term-graph';
import { parseTerm } from '../../../lib/text/terms/parse';

type Graph = Readonly<Record<string, string>>;
const graphOf = (graph: Graph) =>
  new Map(Object.entries(graph).map(([id, others]) => [id, new Set(others.split(' ').filter(Boolean))]));
const levelsOf = (graph: Graph) => Object.fromEntries(topicLevels(graphOf(graph)).levels);

describe('ids that a term refers to', () => {
  it.each<readonly [term: string, ids: readonly string[]]>([
    ['Waffenruhe', []],
    ['{truce}', ['truce']],
    ['{truce} vorbei', ['truce']],
    ['{truce} … {front} & {talks}', ['truce', 'front', 'talks']],
    ['{truce} & {truce}', ['truce', 'truce']],
    ['front', []],
  ])('%s', (text, ids) => {
    const parsed = parseTerm(text);
    expect(parsed.ok && referencesOf(parsed.term)).toEqual(ids);
  });
});

describe('how deep references go', () => {
  it.each<readonly [name: string, graph: Graph, levels: Readonly<Record<string, number>>]>([
    ['words only', { a: '', b: '' }, { a: 0, b: 0 }],
    ['a chain', { a: 'b', b: 'c', c: '' }, { a: 2, b: 1, c: 0 }],
    ['the longer of two ways', { a: 'b d', b: 'c', c: 'd', d: '' }, { a: 3, b: 2, c: 1, d: 0 }],
    ['to what has no terms of its own', { a: 'elsewhere' }, { a: 1, elsewhere: 0 }],
  ])('%s', (_name, graph, levels) => expect(levelsOf(graph)).toEqual(levels));

  it('tells the way round of a circle, and goes on without the reference that closes it', () => {
    const { levels, circles } = topicLevels(graphOf({ a: 'b', b: 'c', c: 'a b', d: 'a' }));
    expect(circles).toEqual([
      { from: 'c', to: 'a', way: 'a -> b -> c -> a' },
      { from: 'c', to: 'b', way: 'b -> c -> b' },
    ]);
    expect(Object.fromEntries(levels)).toEqual({ a: 2, b: 1, c: 0, d: 3 });
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const references = fc.array(fc.tuple(id, id), { maxLength: 15 });
  const mapOf = (pairs: readonly (readonly [string, string])[]) => {
    const map = new Map<string, Set<string>>();
    for (const [from, to] of pairs) map.set(from, (map.get(from) ?? new Set()).add(to));
    return map;
  };

  it('every topic comes after all that it refers to, but for references that are told as circles', () => {
    fc.assert(
      fc.property(references, (pairs) => {
        const { levels, circles } = topicLevels(mapOf(pairs));
        for (const [from, to] of pairs) {
          if (circles.some((circle) => circle.from === from && circle.to === to)) continue;
          expect(levels.get(from)).toBeGreaterThan(levels.get(to) ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  it('references that go forward in the alphabet make no circle', () => {
    fc.assert(
      fc.property(references, (pairs) => {
        expect(topicLevels(mapOf(pairs.filter(([from, to]) => from < to))).circles).toEqual([]);
      }),
    );
  });

  it('every way that is told is one, and comes back to where it began', () => {
    fc.assert(
      fc.property(references, (pairs) => {
        const map = mapOf(pairs);
        for (const { from, to, way } of topicLevels(map).circles) {
          const stops = way.split(' -> ');
          expect([stops.at(0), stops.at(-2), stops.at(-1)]).toEqual([to, from, to]);
          for (const [at, stop] of stops.slice(1).entries()) expect(map.get(stops[at] ?? '')).toContain(stop);
        }
      }),
    );
  });
});
