import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, type Evidence } from '../../lib/text/confidence';
import { isStatement, type Passage } from '../../lib/text/worth';

// What holds of every passage, whatever else is known of it: the rules of docs/decisions/010 one by one.

const rule = fc.constantFrom<Passage['rule']>(
  ...(['cue', 'stance', 'source', 'colon', 'quotation', 'reported', 'carried', 'address', 'none'] as const),
);
const few = fc.nat({ max: 4 });
const passage = fc.record<Passage>({
  ...{ rule, hasHolder: fc.boolean(), isSided: fc.boolean(), isEvent: fc.boolean() },
  ...{
    isCarried: fc.boolean(),
    isGoneOnWith: fc.boolean(),
    isMereAct: fc.boolean(),
    isLoose: fc.boolean(),
    hasParty: fc.boolean(),
    hasOpponent: fc.boolean(),
  },
  ...{ words: few, claims: few, topical: few, places: few },
  nature: fc.constantFrom<Passage['nature']>('position', 'ending', 'assertion'),
  stance: fc.constantFrom<Passage['stance']>('supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'),
});

/** Of every passage that is also `more`. */
const always = (more: Partial<Passage>, expected: boolean) =>
  fc.assert(
    fc.property(passage, (one) => {
      expect(isStatement({ ...one, ...more })).toBe(expected);
    }),
    { numRuns: 300 },
  );
const sides = ['supports', 'opposes', 'conditional', 'denies'] as const;
const spoken = ['cue', 'source', 'colon', 'quotation', 'stance', 'carried'] as const;

describe('whatever else is known of it, it is a statement', () => {
  it.each(sides)('where a speaker takes a side: %s', (stance) => {
    for (const one of spoken) always({ rule: one, hasHolder: true, stance, words: 3 }, true);
  });

  it('where a speaker says something of a topic that the sentence names, and tells no event', () => {
    for (const one of spoken) always({ rule: one, hasHolder: true, isEvent: false, isCarried: false, words: 1 }, true);
  });

  it.each(sides)('where an address takes a side on a topic that it names: %s', (stance) => {
    always({ rule: 'address', stance, isCarried: false, words: 1 }, true);
  });

  it('where an address makes a claim', () => {
    always({ rule: 'address', claims: 1, isCarried: false, words: 1 }, true);
  });

  it('where an address asserts something of the other side in three words', () => {
    always({ rule: 'address', stance: 'asserts', hasOpponent: true, isCarried: false, words: 3 }, true);
  });

  it.each(sides)('where nobody is known to take a side, on two words of topics: %s', (stance) => {
    always(
      { rule: 'none', hasHolder: false, stance, topical: 2, claims: 0, isCarried: false, isLoose: false, words: 3 },
      true,
    );
  });
});

describe('whatever else is known of it, it is none', () => {
  it.each<readonly [name: string, more: Partial<Passage>]>([
    ['without words', { words: 0 }],
    ['in an address, on a topic of an earlier sentence', { rule: 'address', isCarried: true }],
    [
      'in an address that only asserts and speaks of nobody',
      { rule: 'address', stance: 'asserts', claims: 0, hasParty: false, hasOpponent: false },
    ],
    ['in an address of unclear stance without a claim', { rule: 'address', stance: 'unclear', claims: 0 }],
    ['in an address of two words that asserts', { rule: 'address', stance: 'asserts', claims: 0, words: 2 }],
    ['an event that a speaker only tells of', { rule: 'cue', stance: 'asserts', isEvent: true, claims: 0 }],
    ['reported words of nobody on an earlier topic', { rule: 'reported', hasHolder: false, isCarried: true }],
    ['what nobody says and takes no side', { rule: 'none', hasHolder: false, stance: 'asserts', claims: 0 }],
    ['what nobody says and is unclear', { rule: 'none', hasHolder: false, stance: 'unclear' }],
    [
      'what nobody says with one word of a topic and no claim',
      { rule: 'none', hasHolder: false, topical: 1, claims: 0 },
    ],
    [
      'what is asserted on one of three topics of an earlier sentence',
      { rule: 'cue', hasHolder: true, stance: 'asserts', isCarried: true, places: 3 },
    ],
    [
      'an act of saying without what is said, on a topic of an earlier sentence',
      { rule: 'cue', hasHolder: true, stance: 'asserts', isCarried: true, isMereAct: true },
    ],
  ])('%s', (_name, more) => always(more, false));
});

describe('knowing more of a passage', () => {
  it.each<readonly [name: string, less: Partial<Passage>, more: Partial<Passage>]>([
    ['a topic of its own rather than one carried', { isCarried: true }, { isCarried: false }],
    ['more words', { words: 1 }, { words: 9 }],
    ['the other side named', { hasOpponent: false }, { hasOpponent: true }],
    ['somebody named', { hasParty: false }, { hasParty: true }],
    ['the topic gone on with', { isGoneOnWith: false }, { isGoneOnWith: true }],
    ['more words of topics', { topical: 1 }, { topical: 5 }],
    ['no report of an event', { isEvent: true }, { isEvent: false }],
  ])('never takes a statement away: %s', (_name, less, more) => {
    fc.assert(
      fc.property(passage, (one) => {
        if (isStatement({ ...one, ...less })) expect(isStatement({ ...one, ...more })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the confidence in a statement', () => {
  const evidence = fc.record<Evidence>({
    rule,
    isKnown: fc.boolean(),
    isCarried: fc.boolean(),
    hasClaim: fc.boolean(),
  });

  it('is never less for a known speaker, a topic of its own, a claim, whatever else is known', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const sure = (more: Partial<Evidence>) => confidenceOf({ ...one, ...more });
        expect(sure({ isKnown: true })).toBeGreaterThan(sure({ isKnown: false }));
        expect(sure({ isCarried: false })).toBeGreaterThan(sure({ isCarried: true }));
        expect(sure({ hasClaim: true })).toBeGreaterThan(sure({ hasClaim: false }));
      }),
    );
  });

  it('is least where nobody is known to say it', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(confidenceOf({ ...one, rule: 'none' })).toBeLessThanOrEqual(confidenceOf(one));
      }),
    );
  });
});
