import { describe, expect, it } from 'vitest';
import type { EntityRow, PositionRow, Rows, TopicRow } from '../../lib/rows';
import { entityOf, positionsOf, termsIn, topicOf, winning } from '../../lib/text/layers';
import { countryNamed, titledPeople } from '../../lib/text/titled';
import type { Lexicon } from '../../lib/text/types';
import { wordStarts } from '../../lib/text/words';
import { claim, lexiconOf, person, position, told, topic } from './lexicon/sample';

const layer = (dataset: string, rows: Partial<Rows>) => lexiconOf(rows, { dataset });
const found = (lexicons: readonly Lexicon[], text: string, lang = 'de') =>
  termsIn(lexicons, text, wordStarts(text), [{ start: 0, end: text.length }], lang).map((hit) => told(text, hit));
const hidden = (type: 'topic' | 'claim' | 'entity' | 'position', id: string) => ({ type, id, hidden: true }) as const;

describe('terms of several datasets', () => {
  const pack = layer('pack', { topics: [topic('truce', ['Waffenruhe*'])], claims: [claim('labs', ['Biolabor*'])] });
  const text = 'Waffenruhe und Biolabore';

  it.each<readonly [name: string, mine: Partial<Rows>, expected: readonly string[]]>([
    ['an empty one above', {}, ['labs: Biolabore', 'truce: Waffenruhe']],
    [
      'a topic of its own above',
      { topics: [topic('peace', ['Waffenruhe'])] },
      ['labs: Biolabore', 'peace: Waffenruhe', 'truce: Waffenruhe'],
    ],
    ['the topic with other terms', { topics: [topic('truce', ['Frieden'])] }, ['labs: Biolabore']],
    [
      'the topic with the same terms',
      { topics: [topic('truce', ['Waffenruhe'])] },
      ['labs: Biolabore', 'truce: Waffenruhe'],
    ],
    ['the topic hidden', { topics: [hidden('topic', 'truce')] }, ['labs: Biolabore']],
    ['the claim hidden', { claims: [hidden('claim', 'labs')] }, ['truce: Waffenruhe']],
    ['both hidden', { topics: [hidden('topic', 'truce')], claims: [hidden('claim', 'labs')] }, []],
    [
      'a claim with the id of the topic',
      { claims: [claim('truce', ['Waffenruhe'])] },
      ['labs: Biolabore', 'truce: Waffenruhe', 'truce: Waffenruhe'],
    ],
    [
      'an entity hidden under the id of the topic',
      { entities: [hidden('entity', 'truce')] },
      ['labs: Biolabore', 'truce: Waffenruhe'],
    ],
  ])('%s', (_name, mine, expected) => {
    expect([...found([layer('mine', mine), pack], text)].sort()).toEqual(expected);
  });

  it('come from the lower dataset alone where it stands alone', () => {
    expect([...found([pack], text)].sort()).toEqual(['labs: Biolabore', 'truce: Waffenruhe']);
  });
});

describe('rows of several datasets', () => {
  const named = (id: string, label: string): EntityRow => person(id, { label: { en: label } });
  const mine = layer('mine', {
    entities: [named('both', 'Mine'), hidden('entity', 'gone')],
    topics: [hidden('topic', 'gone'), { ...topic('both', []), nature: 'assertion' } satisfies TopicRow],
  });
  const pack = layer('pack', {
    entities: [named('both', 'Pack'), named('gone', 'Gone'), named('only', 'Only')],
    topics: [topic('both', []), topic('gone', []), topic('only', [])],
  });

  it.each([
    ['both', 'Mine'],
    ['gone', undefined],
    ['only', 'Only'],
    ['nobody', undefined],
  ])('entity %s is %s', (id, label) => expect(entityOf([mine, pack], id)?.label).toBe(label));

  it.each([
    ['both', 'assertion'],
    ['gone', undefined],
    ['only', 'position'],
    ['nothing', undefined],
  ])('topic %s is a matter of %s', (id, nature) => expect(topicOf([mine, pack], id)?.nature).toBe(nature));

  it.each([
    [0, 'both', true],
    [1, 'both', false],
    [1, 'gone', false],
    [1, 'only', true],
    [1, 'nobody', true],
  ])('rank %i counts for %s: %s', (rank, id, expected) => {
    expect(winning([mine, pack], rank, 'entity', id)).toBe(expected);
  });
});

describe('positions of several datasets', () => {
  const pack = layer('pack', { positions: [position('a', 'anna', '2022'), position('b', 'anna', '2023')] });
  const held = (positions: readonly (PositionRow | ReturnType<typeof hidden>)[], holder = 'anna') =>
    positionsOf([layer('mine', { positions: positions as Rows['positions'] }), pack], holder)
      .map(({ id, date }) => `${id} ${date}`)
      .sort();

  it.each([
    ['nothing of mine', [], ['a 2022', 'b 2023']],
    ['one more', [position('c', 'anna', '2024')], ['a 2022', 'b 2023', 'c 2024']],
    ['one replaced', [position('a', 'anna', '2020')], ['a 2020', 'b 2023']],
    ['one hidden', [hidden('position', 'a')], ['b 2023']],
    ['one given to somebody else', [position('a', 'berta', '2022')], ['b 2023']],
    ['all hidden', [hidden('position', 'a'), hidden('position', 'b')], []],
  ])('%s', (_name, mine, expected) => expect(held(mine)).toEqual(expected));

  it('of somebody else are not hers', () =>
    expect(held([position('d', 'berta', '2021')], 'berta')).toEqual(['d 2021']));
});

const offices = [
  { title: {}, from: '2005-11', to: '2021-12-08', roles: { de: ['Kanzlerin'] } },
  { title: {}, from: '2025', roles: { de: ['Beauftragte der Stadt'] } },
];
const world = lexiconOf({
  entities: [
    person('anna', {
      aliases: [
        { text: 'Anna Berg', lang: 'de' },
        { text: 'Berg', lang: 'de' },
      ],
      offices,
    }),
    person('karl', { aliases: [{ text: 'Karl Tal', lang: 'de' }] }),
    person('land', { kind: 'place', aliases: [{ text: 'Bergland', lang: 'de' }] }),
    person('bund', { kind: 'org', aliases: [{ text: 'Bund der Berge', lang: 'de' }] }),
  ],
});

describe('people whom a line names', () => {
  const inLine = (line: string, day = '2010-01-01', mentioned: readonly string[] = []) =>
    titledPeople(line, { lexicons: [world], lang: 'de', day }, new Set(mentioned)).map(({ id }) => id);

  it.each([
    ['a full name', 'Anna Berg im Gespräch', '2010-01-01', [], ['anna']],
    ['two full names, in order', 'Karl Tal trifft Anna Berg', '2010-01-01', [], ['karl', 'anna']],
    ['a surname that nobody else bears', 'Berg im Gespräch', '2010-01-01', [], ['anna']],
    ['a surname behind an office', 'Rede von Ministerin Berg', '2010-01-01', [], ['anna']],
    ['a surname that the page names', 'Berg im Gespräch', '2010-01-01', ['anna'], ['anna']],
    ['a place', 'Bergland im Gespräch', '2010-01-01', [], []],
    ['an office, while it is held', 'Die Kanzlerin im Gespräch', '2010-01-01', [], ['anna']],
    ['an office on its last day', 'Die Kanzlerin im Gespräch', '2021-12-08', [], ['anna']],
    ['an office the day after', 'Die Kanzlerin im Gespräch', '2021-12-09', [], []],
    ['an office before it began', 'Die Kanzlerin im Gespräch', '2005-10-31', [], []],
    ['an office without an end', 'Die Beauftragte der Stadt im Gespräch', '2040-01-01', [], ['anna']],
    ['nobody', 'Ein Gespräch', '2010-01-01', [], []],
    ['nothing', '', '2010-01-01', [], []],
  ])('%s: %s', (_name, line, day, mentioned, expected) => expect(inLine(line, day, mentioned)).toEqual(expected));
});

describe('the country or alliance that a name means', () => {
  it.each([
    ['Bergland', 'land'],
    ['Berglands', 'land'],
    ['Bund der Berge', 'bund'],
    ['Anna Berg', undefined],
    ['Bergland und Tal', undefined],
    ['im Bergland', 'land'],
    ['Tal', undefined],
    ['', undefined],
  ])('%s: %s', (name, id) => expect(countryNamed(name, [world])?.id).toBe(id));
});
