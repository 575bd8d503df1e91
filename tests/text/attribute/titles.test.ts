import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/text/attribute/candidate';
import { phraseStart } from '../../../lib/text/attribute/phrase-start';
import { withTitles } from '../../../lib/text/attribute/titles';
import { at, read } from './read';

/**
 * Who is left of those in a text: linked names, and the titles that are given. Each as its noun phrase up to its last word;
 * in parentheses where a preposition keeps it from being a subject.
 */
function left(lang: string, text: string, titles: readonly string[]): readonly string[] {
  const reading = read(lang, text);
  const made = (first: number, last: number, kind: Candidate['kind']): Candidate => {
    const { first: phrase, isGoverned } = phraseStart(reading, first, 0);
    return { first, last, phrase, kind, entity: null, isGoverned };
  };
  const all = [
    ...reading.mentions.map(({ first, last }) => made(first, last, 'mention')),
    ...titles.map((title) => made(at(reading, title), at(reading, title), 'people')),
  ].toSorted((a, b) => a.first - b.first);
  return withTitles(reading, all).map(({ phrase, last, isGoverned }) => {
    const words = reading.text.slice(reading.list[phrase]?.start, reading.list[last]?.end);
    return isGoverned ? `(${words})` : words;
  });
}

type Row = readonly [lang: string, why: string, text: string, titles: readonly string[], left: readonly string[]];
const groups: readonly { readonly group: string; readonly cases: readonly Row[] }[] = [
  {
    group: 'a title goes with the name',
    cases: [
      ['en', 'right behind it', 'The minister [Lavrov] said', ['minister'], ['The minister Lavrov']],
      [
        'en',
        'behind what it is in charge of',
        'The minister of defence [Pistorius] said',
        ['minister'],
        ['The minister of defence Pistorius'],
      ],
      ['en', 'that commas set off', 'The minister, [Lavrov], said', ['minister'], ['The minister, Lavrov']],
      ['de', 'right behind it', 'Der Minister [Boris Pistorius] sagte', ['Minister'], ['Der Minister Boris Pistorius']],
      [
        'de',
        'that a comma sets off behind it',
        '[Makeiev], Botschafter der Ukraine, sagte',
        ['Botschafter'],
        ['Makeiev'],
      ],
      [
        'de',
        'as the second of two joined titles',
        'Der Parteichef und künftige Kanzler [Merz] sagte',
        ['Parteichef', 'Kanzler'],
        ['Der Parteichef und künftige Kanzler Merz'],
      ],
      ['fr', 'right behind it', 'Le ministre [Lavrov] juge', ['ministre'], ['Le ministre Lavrov']],
      ['ru', 'right behind it', 'министр [Лавров] заявил', ['министр'], ['министр Лавров']],
    ],
  },
  {
    group: 'the preposition before a title governs the name',
    cases: [
      ['en', 'right behind it', 'talks with minister [Lavrov] failed', ['minister'], ['(with minister Lavrov)']],
      ['de', 'right behind it', 'mit dem Minister [Boris Pistorius]', ['Minister'], ['(dem Minister Boris Pistorius)']],
    ],
  },
  {
    group: 'a title is somebody else',
    cases: [
      [
        'en',
        'where a verb parts it from the name',
        'The minister said [Lavrov] left',
        ['minister'],
        ['The minister', 'Lavrov'],
      ],
      [
        'en',
        'where a preposition parts it from the name',
        'The minister met with [Lavrov] there',
        ['minister'],
        ['The minister', '(with Lavrov)'],
      ],
      [
        'en',
        'where an auxiliary parts it from the name',
        'The minister has [Lavrov] there',
        ['minister'],
        ['The minister', 'Lavrov'],
      ],
      [
        'en',
        'where a mark parts it from the name',
        'It was the minister; [Lavrov] left',
        ['minister'],
        ['the minister', 'Lavrov'],
      ],
      [
        'en',
        'where the name is no person’s',
        'The minister <Gazprom> left',
        ['minister'],
        ['The minister', 'The minister Gazprom'],
      ],
      ['en', 'behind the name', '[Lavrov] left. The minister spoke', ['minister'], ['Lavrov', 'The minister']],
    ],
  },
];

describe.each(groups)('$group', ({ cases }) => {
  it.each(cases)('%s, %s: %s', (lang, _, text, titles, expected) => {
    expect(left(lang, text, titles)).toEqual(expected);
  });
});

describe('a name beside its title', () => {
  const apposed = (text: string) => {
    const reading = read('en', text);
    const [mention] = reading.mentions;
    const base = { entity: null, isGoverned: false };
    const title = at(reading, 'minister');
    const [first, last] = [mention?.first ?? 0, mention?.last ?? 0];
    const list: readonly Candidate[] = [
      { ...base, kind: 'people', first: title, last: title, phrase: title },
      { ...base, kind: 'mention', first, last, phrase: first },
    ];
    return withTitles(reading, list).map(({ isApposed }) => isApposed);
  };

  it('is known to stand between commas', () => {
    expect(apposed('the minister, [Sergey Lavrov], said')).toEqual([true]);
  });

  it('is known to stand without them', () => {
    expect(apposed('the minister [Sergey Lavrov] said')).toEqual([false]);
  });
});
