import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptLikeness } from '../../lib/text/claim-concepts';
import { claimIndex, leastSimilarity, similarClaims } from '../../lib/text/claims';

const claim = (id: string) => ({ id, topic: `on ${id}`, claimants: [] });
const example = (id: string, text: string, lang = 'en') => ({ claim: claim(id), lang, text });
const nothing: ReadonlySet<string> = new Set();
const asked = (text: string, lang = 'en', topics = nothing) => ({ text, lang, topics, concepts: nothing });

const river = 'Every river carries yellow leaves downstream';
const index = claimIndex([example('river', river), example('stone', 'Heavy stones never travel anywhere alone')]);
const found = (...question: Parameters<typeof asked>) => similarClaims(index, asked(...question)).map(({ id }) => id);

describe('words by which a claim is found again', () => {
  it.each<readonly [name: string, text: string, expected: readonly string[]]>([
    ['all of them', river, ['river']],
    ['in another order', 'Downstream leaves yellow carries river every', ['river']],
    ['in other letter case', river.toUpperCase(), ['river']],
    ['with other endings after six letters', river.replace('downstream', 'downstairs'), ['river']],
    ['often repeated', `${river} ${river}`, ['river']],
    [
      'with short words between, which carry no claim',
      'Every big river now carries all yellow leaves far downstream',
      ['river'],
    ],
    ['no words', '', []],
    ['two of them: too few', 'river leaves', []],
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

  it('are those of its own language, of any variety of it', () => {
    expect(found(river, 'de')).toEqual([]);
    expect(found(river, 'en-GB')).toEqual(['river']);
  });

  it('weigh a fifth less than all where the sentence is not on the claim’s topic', () => {
    const score = (topics: ReadonlySet<string>) => similarClaims(index, asked(river, 'en', topics))[0]?.score;
    expect(score(nothing)).toBeCloseTo(0.8);
    expect(score(new Set(['on river']))).toBeCloseTo(1);
    expect(score(new Set(['on stone']))).toBeCloseTo(0.8);
  });

  it('give a claim of several examples once, with the score of the nearest', () => {
    const both = claimIndex([example('river', river), example('river', `${river} slowly`)]);
    const [first, ...rest] = similarClaims(both, asked(river));
    expect([first?.id, rest]).toEqual(['river', []]);
    expect(first?.score).toBeCloseTo(0.8);
  });

  it('weigh more the fewer examples have them', () => {
    const { rarity } = claimIndex([example('a', 'river leaves'), example('b', 'river stones')]);
    expect(rarity('en:leaves')).toBeGreaterThan(rarity('en:river'));
    expect(rarity('en:unseen')).toBeGreaterThan(rarity('en:leaves'));
  });
});

describe('claims found again in any sentence', () => {
  const word = fc.constantFrom('every', 'river', 'yellow', 'leaves', 'heavy', 'stones', 'alone', 'travel', 'now');
  const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

  it('are alike enough, best first, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), sentence), { maxLength: 8 }),
        sentence,
        (given, text) => {
          const scores = similarClaims(claimIndex(given.map(([id, one]) => example(id, one))), asked(text));
          expect(new Set(scores.map(({ id }) => id)).size).toBe(scores.length);
          expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).toSorted((a, b) => b - a));
          for (const { score } of scores) {
            expect(score).toBeGreaterThanOrEqual(leastSimilarity);
            expect(score).toBeLessThanOrEqual(0.8 + 1e-9);
          }
        },
      ),
    );
  });
});

describe('likeness of concepts', () => {
  const concept = fc.constantFrom('t', 'a', 'b', 'c', 'd', 'e');
  const set = fc.uniqueArray(concept).map((ids): ReadonlySet<string> => new Set(ids));

  it('is between 0 and 1, and 1 for the very same three and more', () => {
    fc.assert(
      fc.property(set, set, (sentence, all) => {
        const core = [...all].filter((id) => id === 'a' || id === 'b');
        const likeness = conceptLikeness(sentence, { all, core }, 't');
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
        const same = conceptLikeness(all, { all, core }, 't');
        expect(same).toBeCloseTo(core.length > 0 && all.has('t') && all.size >= 3 ? 1 : 0);
      }),
    );
  });

  it('is nothing without the topic or any one concept of the core', () => {
    fc.assert(
      fc.property(set, fc.constantFrom('t', 'a', 'b'), (sentence, missing) => {
        const all = new Set(['t', 'a', 'b', 'c']);
        const left = new Set([...sentence].filter((id) => id !== missing));
        expect(conceptLikeness(left, { all, core: ['a', 'b'] }, 't')).toBe(0);
      }),
    );
  });
});
