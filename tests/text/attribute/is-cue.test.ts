import { describe, expect, it } from 'vitest';
import { isCue } from '../../../lib/text/attribute/is-cue';
import type { CueKind } from '../../../lib/text/attribute/language';
import { at, read } from './read';

const isCueIn = (lang: string, text: string, verb: string, value: CueKind = 'say') => {
  const reading = read(lang, text);
  const first = at(reading, verb);
  return isCue(reading, { first, last: first, value }, 0);
};

describe.each([
  {
    group: 'a verb is a cue',
    expected: true,
    cases: [
      ['en', 'behind its subject', 'Moscow demands a truce.', 'demands'],
      ['en', 'at the head of its sentence', 'Demands grow.', 'Demands'],
      ['en', 'behind a comparing word', 'It is over, as reported.', 'reported'],
      ['en', 'as a participle behind a preposition', 'by rejecting the plan.', 'rejecting'],
      ['de', 'behind its subject', 'Moskau fordert eine Waffenruhe.', 'fordert'],
      ['de', 'with a capital at the head of its sentence', 'Fordert Moskau mehr?', 'Fordert'],
      ['de', 'with a capital behind a mark', '„Nein“: Fordert er mehr?', 'Fordert'],
      ['en', 'in a question that is asked', 'What do officials say?', 'say'],
      ['en', 'in a clause that begins with a question word', 'Moscow will wait, what officials say', 'say'],
      ['ru', 'behind its subject', 'Москва требует перемирия.', 'требует'],
    ],
  },
  {
    group: 'a word is no cue',
    expected: false,
    cases: [
      ['en', 'behind an article', 'Then the report came.', 'report'],
      ['en', 'behind a possessive', 'Then their demands grew.', 'demands'],
      ['en', 'behind a preposition', 'a request for comment.', 'comment'],
      ['en', 'as an infinitive', 'Moscow wants to reject it.', 'reject'],
      ['en', 'as people who do something', 'Member states agreed.', 'states'],
      ['en', 'as people who belong to something', 'All states of the bloc.', 'states'],
      ['en', 'inside a name', 'Then [Grant Says] left.', 'Says'],
      ['de', 'as a noun', 'Moskaus Klage kam.', 'Klage'],
      ['de', 'as an infinitive', 'Er hat vor, dies zu fordern.', 'fordern'],
      ['en', 'in a headline that promises to tell it', 'No power: What officials say', 'say'],
      ['de', 'in a headline that promises to tell it', 'Region ohne Strom: Was Behörden sagen', 'sagen'],
      ['ru', 'in a headline that promises to tell it', 'Удар: что говорят власти', 'говорят'],
      ['fr', 'in a headline that promises to tell it', 'Panne : pourquoi Paris refuse', 'refuse'],
    ],
  },
])('$group', ({ expected, cases }) => {
  it.each(cases)('%s, %s: %s', (lang, _, text, verb) => {
    expect(isCueIn(lang, text, verb)).toBe(expected);
  });
});

it.each(['before', 'after', 'aside', 'noun', 'standing'] as const)('words of the kind %s are always a cue', (kind) => {
  expect(isCueIn('en', 'Then the report came.', 'report', kind)).toBe(true);
});

it('a noun and its participle are a cue together, where nouns have capitals', () => {
  const reading = read('de', 'Moskau hat Kritik geübt.');
  const first = at(reading, 'Kritik');
  expect(isCue(reading, { first, last: first + 1, value: 'say' }, 0)).toBe(true);
  expect(isCue(reading, { first, last: first, value: 'say' }, 0)).toBe(false);
});
