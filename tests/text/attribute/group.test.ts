import { describe, expect, it } from 'vitest';
import { groupEnd, hasTail, isEpithet } from '../../../lib/text/attribute/group';
import { at, read } from './read';

/** A group from its noun to its last word. */
function group(lang: string, text: string, noun: string): string {
  const reading = read(lang, text);
  const first = at(reading, noun);
  const last = groupEnd(reading, { at: first, to: reading.list.length }, reading.mentionAt);
  return reading.text.slice(reading.list[first]?.start, reading.list[last]?.end);
}

describe.each([
  {
    title: 'a group that tells what it knows of',
    lang: 'en',
    cases: [
      [
        'ends before its verb',
        'people',
        'Three people familiar with the plan said no',
        'people familiar with the plan',
      ],
      [
        'ends before its auxiliary',
        'officials',
        'officials close to the talks have left',
        'officials close to the talks',
      ],
      ['ends before a comma', 'officials', 'officials briefed on it, who left', 'officials briefed on it'],
      ['is its noun where nothing of the kind follows', 'officials', 'officials in Paris said', 'officials'],
      ['is its noun where the tail has another sense', 'officials', 'officials close borders', 'officials'],
      ['is its noun where the tail is a name’s', 'sources', 'sources close to [Trump] said', 'sources'],
      [
        'is its noun where the tail has no end',
        'people',
        'people familiar with one two three four five six seven eight nine',
        'people',
      ],
    ],
  },
  {
    title: 'a group with adjectives behind it',
    lang: 'fr',
    cases: [
      ['has one', 'blogueurs', 'Des blogueurs militaires critiquent la trêve', 'blogueurs militaires'],
      ['has two', 'blogueurs', 'Des blogueurs militaires russes critiquent la trêve', 'blogueurs militaires russes'],
      [
        'has one in the plural of -al',
        'responsables',
        'des responsables occidentaux jugent',
        'responsables occidentaux',
      ],
      ['has none behind its verb', 'responsables', 'des responsables jugent russes', 'responsables'],
      ['has none with a capital', 'responsables', 'des responsables Européens jugent', 'responsables'],
      ['has none behind a comma', 'responsables', 'des responsables, russes et autres', 'responsables'],
      ['has what it knows of', 'sources', 'des sources proches du dossier affirment', 'sources proches du dossier'],
    ],
  },
])('$title', ({ lang, cases }) => {
  it.each(cases)('%s: %s', (_, noun, text, expected) => {
    expect(group(lang, text, noun)).toBe(expected);
  });
});

describe('what a group knows of', () => {
  it.each([
    ['people familiar with the plan', 'people', true],
    ['people with knowledge of it', 'people', true],
    ['people with money', 'people', false],
    ['people who are familiar with it', 'people', false],
    ['the people', 'people', false],
  ])('begins right behind the noun: %s', (text, noun, expected) => {
    const reading = read('en', text);
    expect(hasTail(reading, at(reading, noun), reading.list.length)).toBe(expected);
  });
});

describe('a word with a capital', () => {
  it.each([
    ['describes the group behind it', 'Western officials said', true],
    ['describes it before another adjective', 'Western diplomatic sources said', true],
    ['is no epithet before a verb', 'Berlin rejects officials', false],
    ['is no epithet before a preposition', 'Moscow for officials', false],
    ['is no epithet before a name', 'Western Officials said', false],
    ['is no epithet before a comma', 'Western, officials', false],
    ['is no epithet of what is nobody', 'Western plans failed', false],
    ['is no epithet of what is far off', 'Western old grey tired officials', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isEpithet(read('en', text), 0)).toBe(expected);
  });
});
