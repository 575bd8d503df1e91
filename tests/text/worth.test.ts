import { describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/findings';
import { confidenceOf, type Evidence } from '../../lib/text/confidence';
import { atStrictness, leastConfidence } from '../../lib/text/strictness';
import { isStatement, type Passage } from '../../lib/text/worth';

const passage: Passage = {
  ...{ rule: 'cue', hasHolder: true, nature: 'position', stance: 'supports', isSided: true },
  ...{ words: 8, hasParty: true, hasOpponent: false, claims: 0, topical: 1, places: 1 },
  ...{ isEvent: false, isCarried: false, isGoneOnWith: false, isMereAct: false, isLoose: false },
};
const shown = (more: Partial<Passage>) => isStatement({ ...passage, ...more });

describe('what is shown as a statement', () => {
  it.each<readonly [name: string, more: Partial<Passage>, expected: boolean]>([
    ['what somebody says', {}, true],
    ['what somebody says and no stance is told of', { stance: 'unclear', isSided: false }, true],
    ['what somebody asserts', { stance: 'asserts' }, true],
    ['what somebody says on a topic named before', { isCarried: true }, true],
    [
      'what somebody asserts on a topic named before among many',
      { stance: 'asserts', isCarried: true, places: 3 },
      false,
    ],
    ['an act of saying on a topic named before', { stance: 'asserts', isCarried: true, isMereAct: true }, false],
    ['an act of saying on a topic named before, and what is said', { stance: 'asserts', isCarried: true }, true],
    ['an act of saying on a topic of its own', { stance: 'asserts', isMereAct: true }, true],
    ['an act of refusing on a topic named before', { stance: 'opposes', isCarried: true, isMereAct: true }, true],
    [
      'what is held without a side on a topic named before',
      { rule: 'stance', stance: 'asserts', isCarried: true },
      false,
    ],
    ['what is held for or against a topic named before', { rule: 'stance', stance: 'opposes', isCarried: true }, true],
    [
      'what nobody says of a topic whose words only stand in one sentence',
      { rule: 'none', hasHolder: false, topical: 2, isLoose: true },
      false,
    ],
    ['what somebody says of such a topic', { isLoose: true }, true],
    ['what nobody says of a topic in one phrase', { rule: 'none', hasHolder: false, topical: 2 }, true],
    ['reported speech that goes on', { stance: 'asserts', isCarried: true, words: 4, rule: 'reported' }, true],
    ['a side taken on a topic named before among many', { isCarried: true, places: 3 }, true],
    ['what somebody tells of an event', { stance: 'asserts', isEvent: true }, false],
    ['what somebody demands after an event', { isEvent: true }, true],
    ['a claim told as an event', { stance: 'asserts', isEvent: true, claims: 1 }, true],
    ['what somebody says without words', { words: 0 }, false],
    ['reported speech without a speaker', { rule: 'reported', hasHolder: false }, true],
    ['reported speech on a topic named before', { rule: 'reported', hasHolder: false, isCarried: true }, false],
    ['a report of events', { rule: 'none', hasHolder: false, stance: 'asserts', topical: 3 }, false],
    ['a report of unclear stance', { rule: 'none', hasHolder: false, stance: 'unclear', topical: 3 }, false],
    ['a side taken by nobody, two words of topics', { rule: 'none', hasHolder: false, topical: 2 }, true],
    ['a side taken by nobody, one word of a topic', { rule: 'none', hasHolder: false, topical: 1 }, false],
    ['a side taken by nobody, carried', { rule: 'none', hasHolder: false, topical: 2, isCarried: true }, false],
    [
      'a claim that nobody makes, asserted, of a contested fact',
      { rule: 'none', hasHolder: false, claims: 1, nature: 'assertion', stance: 'asserts' },
      true,
    ],
    [
      'a claim that nobody makes, of a position',
      { rule: 'none', hasHolder: false, claims: 1, stance: 'asserts' },
      false,
    ],
    ['a claim that nobody makes, denied', { rule: 'none', hasHolder: false, claims: 1, stance: 'denies' }, true],
    [
      'a claim of unclear stance',
      { rule: 'none', hasHolder: false, claims: 1, nature: 'assertion', stance: 'unclear' },
      false,
    ],
  ])('%s', (_name, more, expected) => expect(shown(more)).toBe(expected));

  const address = { rule: 'address', stance: 'asserts', nature: 'assertion', isSided: false } as const;
  it.each<readonly [name: string, more: Partial<Passage>, expected: boolean]>([
    ['an assertion about the other side', { hasOpponent: true }, true],
    ['an assertion about the other side, of a position', { hasOpponent: true, nature: 'position' }, true],
    ['an assertion about one’s own side, in passing', {}, false],
    ['an assertion about one’s own side, dwelt on', { places: 2 }, true],
    ['an assertion about one’s own side, gone on with', { isGoneOnWith: true }, true],
    ['an assertion about nobody', { places: 2, hasParty: false }, false],
    ['a fragment of two words', { hasOpponent: true, words: 2 }, false],
    ['three words', { hasOpponent: true, words: 3 }, true],
    ['of a position, without a side', { places: 2, nature: 'position' }, false],
    ['of a position, with what is wanted', { places: 2, nature: 'position', isSided: true }, true],
    ['a side taken, however short', { stance: 'supports', words: 2, hasParty: false }, true],
    ['a claim, however short', { claims: 1, words: 1, hasParty: false }, true],
    ['a claim carried from before', { claims: 1, isCarried: true }, false],
    ['a topic carried from before', { hasOpponent: true, isCarried: true }, false],
    ['no words', { words: 0, claims: 1 }, false],
    ['an unclear stance', { hasOpponent: true, stance: 'unclear' }, false],
  ])('in an address: %s', (_name, more, expected) => expect(shown({ ...address, ...more })).toBe(expected));
});

describe('how sure a statement is', () => {
  const evidence: Evidence = { rule: 'cue', isKnown: true, isCarried: false, hasClaim: false };
  const sure = (more: Partial<Evidence>) => confidenceOf({ ...evidence, ...more });

  it.each<readonly [surer: string, one: Partial<Evidence>, other: Partial<Evidence>]>([
    ['a verb of saying than a quotation alone', {}, { rule: 'quotation' }],
    ['a quotation than a speaker carried on', { rule: 'quotation' }, { rule: 'carried' }],
    ['reported speech than an address', { rule: 'reported' }, { rule: 'address' }],
    ['an address than no speaker', { rule: 'address' }, { rule: 'none' }],
    ['a known speaker than an unknown one', {}, { isKnown: false }],
    ['a topic of its own than one carried', {}, { isCarried: true }],
    ['a claim than none', { hasClaim: true }, {}],
    ['a verb than a stance told of', {}, { rule: 'stance' }],
  ])('%s', (_name, one, other) => expect(sure(one)).toBeGreaterThan(sure(other)));

  const rules = ['cue', 'source', 'colon', 'quotation', 'carried', 'address', 'stance', 'reported', 'none'] as const;
  it.each(rules)('%s: between 0 and 1 whatever stands with it', (rule) => {
    for (const isKnown of [true, false])
      for (const isCarried of [true, false])
        for (const hasClaim of [true, false]) {
          const found = confidenceOf({ rule, isKnown, isCarried, hasClaim });
          expect(found).toBeGreaterThan(0);
          expect(found).toBeLessThanOrEqual(1);
        }
  });
});

describe('strictness', () => {
  const statements = [0, 0.5, 0.69, 0.7, 0.87, 0.88, 1].map((confidence) => ({ confidence }) as Statement);
  const kept = (strictness: 'strict' | 'balanced' | 'everything') =>
    atStrictness(statements, strictness).map(({ confidence }) => confidence);

  it.each([
    ['everything', [0, 0.5, 0.69, 0.7, 0.87, 0.88, 1]],
    ['balanced', [0.7, 0.87, 0.88, 1]],
    ['strict', [0.88, 1]],
  ] as const)('%s keeps what is sure enough', (strictness, expected) => expect(kept(strictness)).toEqual(expected));

  it('grows from everything to strict', () => {
    expect(leastConfidence.everything).toBeLessThan(leastConfidence.balanced);
    expect(leastConfidence.balanced).toBeLessThan(leastConfidence.strict);
  });
});
