import { describe, expect, it } from 'vitest';
import { readOwn } from '../../scripts/quality/article';
import { compare, isSpeakerRight, isStanceRight, isTopicRight } from '../../scripts/quality/compare';
import { draftOf } from '../../scripts/quality/draft';
import { figuresOf } from '../../scripts/quality/figures';
import type { Found } from '../../scripts/quality/find';
import { lessonList, lessonsOf, mistakesOf } from '../../scripts/quality/mistakes';

// How annotated articles are read, compared and drafted; the texts are made up.

const head = 'invented: true\nlang: en\ndate: 2025-02-20\nform: agency report\nshows: a test';
const body = `Kyiv and coach Kyiv

[[Ukraine accepts a truce.]](Kyiv / ?its envoy | ceasefire, sanctions | supports / conditional) [[Moscow does not,]](- | ceasefire | opposes) it says.`;
const content = `${head}\n\n${body}\n---\nKyiv, Ukraine = Kyiv\ncoach [Kyiv] = ?\nMoscow ~ Russia\n`;
const same = (one: string, other: string) => one === other;

type FoundName = Found['mentions'][number];
const mention = (text: string, start: number, label: string): FoundName => ({
  ...{ text, start, end: start + text.length, candidates: 1 },
  entity: { id: label.toLowerCase(), label, kind: 'place' },
});
const statement = (
  start: number,
  end: number,
  said: Partial<Found['statements'][number]>,
): Found['statements'][number] => ({
  ...{ start, end, text: '', form: 'indirect', speaker: null, cue: null, topics: ['ceasefire'], claims: [] },
  ...{ stance: 'asserts', prior: [], change: null, confidence: 0.9 },
  ...said,
});

describe('readOwn', () => {
  const article = readOwn('en/test', content);
  const passage = ({ start, end }: { readonly start: number; readonly end: number }) => article.text.slice(start, end);

  it('takes the marks out of the text and keeps their places', () => {
    expect(article.text).toBe('Kyiv and coach Kyiv\n\nUkraine accepts a truce. Moscow does not, it says.');
    expect(article.title).toBe('Kyiv and coach Kyiv');
    expect(article.statements.map(passage)).toEqual(['Ukraine accepts a truce.', 'Moscow does not,']);
    expect(article.statements.map(({ speakers, stances }) => [speakers, stances])).toEqual([
      [
        ['Kyiv', '?its envoy'],
        ['supports', 'conditional'],
      ],
      [[], ['opposes']],
    ]);
  });

  it('finds every whole word of a name, and a name in its context before the same name alone', () => {
    expect(article.names.map((name) => [name.start, name.text, name.labels, name.mayBeFound ?? false])).toEqual([
      [0, 'Kyiv', ['Kyiv'], false],
      [15, 'Kyiv', [], false],
      [21, 'Ukraine', ['Kyiv'], false],
      [46, 'Moscow', ['Russia'], true],
    ]);
  });

  it.each([
    ['a name that does not occur', content.replace('Moscow ~', 'Minsk ~'), '"Minsk" does not occur'],
    ['half a word', content.replace('Moscow ~', 'Mosco ~'), '"Mosco" does not occur'],
    ['a name without a label', content.replace('Moscow ~ Russia', 'Moscow'), 'expected "name = label"'],
    ['a mark that is not closed', content.replace('not,]]', 'not,]'), 'a mark is not closed'],
    ['an unknown stance', content.replace('| opposes', '| against'), 'expected "speaker | topics | stance"'],
    [
      'a mark without topics',
      content.replace('ceasefire | opposes', 'opposes'),
      'expected "speaker | topics | stance"',
    ],
    ['a head without values', content.replace('lang: en', 'en'), 'expected "key: value"'],
  ])('refuses %s, and says where', (_, broken, sentence) => {
    expect(() => readOwn('en/test', broken)).toThrow(`en/test: ${sentence}`);
  });
});

describe('compare', () => {
  const article = readOwn('en/test', content);
  const found: Found = {
    relevant: true,
    mentions: [mention('Kyiv', 0, 'Kyiv'), mention('Kyiv', 15, 'Kyiv'), mention('Moscow', 46, 'Russia')],
    statements: [
      statement(21, 45, { stance: 'conditional', speaker: { id: null, label: 'Envoy' } }),
      statement(0, 19, { topics: ['grain-deal'], confidence: 0.5 }),
    ],
  };
  const compared = compare(article, found, 0);

  it('tells found, missed and made-up statements apart', () => {
    expect(compared.pairs.map(({ gold }) => gold)).toEqual([article.statements[0]]);
    expect(compared.missed).toEqual([article.statements[1]]);
    expect(compared.spurious.map(({ topics }) => topics)).toEqual([['grain-deal']]);
    expect(compare(article, found, 0.77).spurious).toEqual([]);
  });

  it('takes any of the annotated stances and speakers, and an unknown speaker by some of its words', () => {
    const [pair] = compared.pairs;
    expect(pair && [isTopicRight(pair), isStanceRight(pair), isSpeakerRight(pair, same)]).toEqual([true, true, true]);
  });

  it('counts a link of an unknown name as made up, and does not judge what may be a name or not', () => {
    expect(compared.names).toHaveLength(1);
    expect(compared.missedNames.map(({ text }) => text)).toEqual(['Ukraine']);
    expect(compared.spuriousNames.map(({ start }) => start)).toEqual([15]);
  });

  it('gives the figures and a line for each mistake', () => {
    const { recall, precision, nameRecall, namePrecision, stance, pages } = figuresOf([compared], same);
    expect(
      [recall, precision, nameRecall, namePrecision, stance, pages].map(({ part, all }) => `${part}/${all}`),
    ).toEqual([...['1/2', '1/2', '1/2', '1/2', '1/1', '1/1']]);
    expect(mistakesOf(compared, same).map(({ kind }) => kind)).toEqual([
      ...['name missed', 'name made up', 'missed', 'made up'],
    ]);
  });
});

describe('lessonList', () => {
  const mistakes = [{ id: 'en/a', kind: 'stance', what: 'denies → asserts', passage: 'Moscow denied it.' }];
  const lessons = lessonsOf('# picked\n\nen/a\tMoscow den\tA denial.\nen/a\tKyiv\tAnother.\n');

  it('lists what is still wrong with what there is to learn, and counts what is not any more', () => {
    expect(lessonList(lessons, mistakes)).toBe(
      '1. stance: denies → asserts. “Moscow denied it.” (en/a)\n   A denial.\n\n1 of 2 picked ones are not made any more.',
    );
  });
});

describe('draftOf', () => {
  it('marks what is found in a text so that it can be read as an article', () => {
    const text = 'Truce\n\nUkraine accepts a truce, says Ann Lee.';
    const draft = draftOf(text, 'en', {
      relevant: true,
      mentions: [mention('Ukraine', 7, 'Ukraine')],
      statements: [statement(7, 44, { stance: 'supports', speaker: { id: null, label: 'Ann Lee' } })],
    });
    const article = readOwn('en/draft', draft);
    expect(article.text).toBe(text);
    expect(article.statements).toEqual([
      { start: 7, end: 44, speakers: ['?Ann Lee'], topics: ['ceasefire'], stances: ['supports'] },
    ]);
    expect(article.names.map((name) => name.labels)).toEqual([['Ukraine']]);
  });
});
