import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/text/attribute/attribution';
import { ownTopics } from '../../lib/text/own-topics';
import type { StatementInput } from '../../lib/text/statement-input';
import type { TermHit, TopicEntry } from '../../lib/text/types';

const dam = 'Die Ukraine hat den Staudamm selbst mit Raketen gesprengt.';
const grain = 'Das Getreide aus der Ukraine geht fast nur in reiche Länder Europas.';
const claim = (id: string, topic: string) => ({ id, topic, claimants: [] });
const examples: StatementInput['examples'] = [
  { claim: claim('dam', 'kakhovka-dam'), lang: 'de', text: dam },
  { claim: claim('grain', 'grain-deal'), lang: 'de', text: grain },
];
const topic = (id: string): TopicEntry => ({ id, nature: 'position', concept: false });

/** Sentences and the topics named in each by its first letters; topics and claims of all of them. */
function found(page: readonly (readonly [text: string, named: string])[], more: Partial<StatementInput> = {}) {
  const blocks = page.map(([text]) => ({
    ...{ text, lang: 'de', sentences: [{ start: 0, end: text.length }], mentions: [], terms: [] },
  }));
  const said = page.map(([text], block): Attribution => {
    const sentence = { start: 0, end: text.length };
    const nobody = { holder: null, cue: null, quoted: 0, subjects: [] };
    return { ...nobody, block, sentence, content: sentence, form: 'narrative', rule: 'none' };
  });
  const terms = page.map(([, named]) =>
    named
      .split(' ')
      .filter(Boolean)
      .map((id, at): TermHit => {
        const place = { start: at * 3, end: at * 3 + 2, dataset: 'd' };
        if (!id.startsWith('!')) return { ...place, use: { kind: 'topic', topic: topic(id), lang: 'de', term: 'w' } };
        return { ...place, use: { kind: 'claim', claim: claim(id.slice(1), 'grain-deal'), lang: 'de', term: 'w' } };
      }),
  );
  return ownTopics(said, terms, { blocks, date: '2026-11-23', entity: () => null, topic, ...more });
}

const told = (page: Parameters<typeof found>[0], more?: Partial<StatementInput>) =>
  found(page, more).map(({ topics, claims }) => [topics.join(' '), claims.map(({ id }) => id).join(' ')].join(' | '));

describe('topics that a sentence has by itself', () => {
  it.each<readonly [name: string, page: Parameters<typeof found>[0], expected: readonly string[]]>([
    ['none of a page without sentences', [], []],
    ['none where none is named', [['Es regnete den ganzen Tag.', '']], [' | ']],
    [
      'its own, not those of the sentence before',
      [
        ['Es regnete.', 'truce'],
        ['Es schneite.', ''],
      ],
      ['truce | ', ' | '],
    ],
    [
      'of two alike first the one that more sentences of the page have',
      [
        ['Es regnete lange.', 'arms truce'],
        ['Es schneite lange.', 'truce'],
        ['Es hagelte lange.', 'truce'],
      ],
      ['truce arms | ', 'truce | ', 'truce | '],
    ],
    [
      'of two alike first the earlier, where the page has both as often',
      [['Es regnete.', 'arms truce']],
      ['arms truce | '],
    ],
  ])('%s', (_name, page, expected) => expect(told(page)).toEqual(expected));
});

describe('claims that a sentence makes in other words', () => {
  it.each<readonly [name: string, page: Parameters<typeof found>[0], expected: readonly string[]]>([
    ['the claim and its topic', [[dam, '']], ['kakhovka-dam | dam']],
    ['the topic last, behind those named', [[dam, 'arms']], ['arms kakhovka-dam | dam']],
    ['the topic not twice', [[dam, 'kakhovka-dam']], ['kakhovka-dam | dam']],
    ['no fourth topic', [[dam, 'arms truce front']], ['arms truce front | dam']],
    ['the claim once, where a pattern has found it', [[grain, '!grain']], ['grain-deal | grain']],
    ['a claim found by a pattern before one that is alike', [[dam, '!other']], ['grain-deal kakhovka-dam | other dam']],
    ['nothing in a sentence of other words', [['Der Staudamm wurde vor Jahren gebaut.', '']], [' | ']],
  ])('%s', (_name, page, expected) => expect(told(page, { examples })).toEqual(expected));

  it('say how much they are alike, and stand in no words of the sentence', () => {
    const [sentence] = found([[dam, '']], { examples });
    expect(sentence?.claims).toMatchObject([{ id: 'dam', term: 'similar', place: null }]);
    expect(sentence?.claims[0]?.score).toBeLessThanOrEqual(1);
    expect(sentence?.term).toBeNull();
    expect(sentence?.places).toBe(0);
  });

  it('are looked for in the language of the block', () => {
    const english = examples.map((example) => ({ ...example, lang: 'en' }));
    expect(told([[dam, '']], { examples: english })).toEqual([' | ']);
  });

  it('are none where no dataset has examples', () => {
    expect(told([[dam, '']], { examples: [] })).toEqual([' | ']);
  });

  it('are those of the examples given now, whatever was asked before', () => {
    const [first, second] = examples;
    if (!first || !second) throw new Error('two examples are expected');
    expect(told([[dam, '']], { examples: [first] })).toEqual(['kakhovka-dam | dam']);
    expect(told([[dam, '']], { examples: [second] })).toEqual([' | ']);
    const other = { ...first, claim: claim('again', 'kakhovka-dam') };
    expect(told([[dam, '']], { examples: [other] })).toEqual(['kakhovka-dam | again']);
  });
});
