import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/text/attribute/attribution';
import { languageOf } from '../../lib/text/attribute/language';
import { readingOf } from '../../lib/text/attribute/reading';
import { tokenAt } from '../../lib/text/attribute/tokens';
import { stanceIn } from '../../lib/text/judged';
import { noTopics } from '../../lib/text/topics';
import type { TermHit } from '../../lib/text/types';
import { entity } from './sides';

type Asked = {
  readonly holder?: string | null;
  readonly rule?: Attribution['rule'];
  readonly quotes?: boolean;
  readonly nature?: 'position' | 'ending' | 'assertion';
  /** Words of claims, in order. */
  readonly claims?: readonly string[];
  readonly lang?: string;
};

const CAST = /\b(?:russia|ukraine|france|president|minister|kremlin)\b/g;
const TOPIC = /\b(?:truce|labs)\b/g;

/** What is said of the truce or the labs in `text`: words of the small world are subjects, `said` is the verb of saying. */
function judged(text: string, asked: Asked = {}) {
  const { holder = 'president', rule = 'cue', nature = 'position', claims = [], lang = 'en' } = asked;
  const language = languageOf(lang);
  if (!language) throw new Error(`no words of attribution in ${lang}`);
  const sentence = { start: 0, end: text.length };
  const reading = readingOf({ text, mentions: [], terms: [] }, 0, asked.quotes ? [sentence] : [], {
    language,
    date: '2026-11-23',
  });
  const cueAt = text.indexOf('said');
  const speaker = { block: 0, start: 0, end: 0, id: holder, label: 'Speaker', gender: null, isPerson: true };
  const said: Attribution = {
    ...{ block: 0, sentence, content: sentence, form: 'indirect', rule, quoted: 0 },
    cue: cueAt < 0 ? null : { start: cueAt, end: cueAt + 4 },
    holder: holder === null ? null : speaker,
    subjects: [...text.matchAll(CAST)].map(({ 0: id, index }) => ({ at: tokenAt(reading.list, index), entity: id })),
  };
  const topic = { id: 'truce', nature, concept: false };
  const terms = [...text.matchAll(TOPIC)].map(
    ({ 0: word, index }): TermHit => ({
      ...{ start: index, end: index + word.length, dataset: 'd' },
      use: { kind: 'topic', topic, lang, term: word },
    }),
  );
  const hits = claims.map((words) => {
    const start = text.indexOf(words);
    return { id: words, score: 1, term: words, place: start < 0 ? null : { start, end: start + words.length } };
  });
  const ranked = { ...noTopics, topics: ['truce'], claims: hits };
  const blocks = [{ text, lang, sentences: [sentence], mentions: [], terms }];
  return stanceIn(
    { said, terms, reading, ranked, isCarried: false, isGoneOnWith: false },
    { blocks, date: '2026-11-23', entity, topic: () => topic },
  );
}

describe('whose words for and against count', () => {
  it.each<readonly [name: string, text: string, asked: Asked, expected: string]>([
    ['the speaker’s', 'president said we support the truce', {}, 'supports'],
    ['another’s do not', 'president said ukraine rejects the truce', {}, 'asserts'],
    ['those of whom the speaker speaks for', 'president said russia rejects the truce', {}, 'opposes'],
    ['those of what stands for it', 'president said the kremlin rejects the truce', {}, 'opposes'],
    ['his, after the verb of saying', 'president said he rejects the truce', {}, 'opposes'],
    [
      'his, where another is the one told of before',
      'president said on monday that ukraine waits and he rejects the truce',
      {},
      'asserts',
    ],
    ['another’s told without a comma', 'president said that ukraine rejects the truce', {}, 'asserts'],
    ['another’s told without a word for it', 'president said ukraine and france reject the truce', {}, 'asserts'],
    ['another’s after a verb of its own', 'president said and ukraine rejects the truce', {}, 'asserts'],
    ['another’s behind a reason', 'president said because ukraine rejects the truce', {}, 'asserts'],
    [
      'those of whom it acts with',
      'russia and ukraine reject the truce',
      { holder: 'russia', rule: 'stance' },
      'opposes',
    ],
    [
      'those of whom it acts with, article and all',
      'russia and the france reject the truce',
      { holder: 'russia' },
      'opposes',
    ],
    ['of two that a comma parts the nearer’s', 'russia, ukraine rejects the truce', { holder: 'russia' }, 'asserts'],
    ['those of the state of a seat of power', 'russia rejects the truce', { holder: 'kremlin' }, 'opposes'],
    ['those of another seat of the same state', 'kremlin rejects the truce', { holder: 'russia' }, 'opposes'],
    ['not those of the seat of another state', 'kremlin rejects the truce', { holder: 'bankova' }, 'asserts'],
    ['anybody’s, where nobody speaks', 'ukraine rejects the truce', { holder: null, rule: 'none' }, 'opposes'],
    ['in an address, not his', 'he rejects the truce', { rule: 'address' }, 'asserts'],
  ])('%s', (_name, text, asked, expected) => expect(judged(text, asked).stance).toBe(expected));

  it('in a language without such words none do', () => {
    expect(judged('on popiera truce', { lang: 'pl' }).stance).toBe('unclear');
    expect(judged('on popiera truce', { lang: 'pl', nature: 'assertion' }).stance).toBe('asserts');
  });
});

describe('claims that the speaker rejects', () => {
  const rejected = (text: string, claims: readonly string[]) => [
    ...judged(text, { claims, nature: 'assertion' }).rejected,
  ];

  it('are those beside a word of denying', () => {
    expect(rejected('president said he denied that labs were built', ['labs were built'])).toEqual(['labs were built']);
    expect(rejected('president said that labs were built', ['labs were built'])).toEqual([]);
  });

  it('are not those whose own words deny something', () => {
    expect(rejected('president said ukraine denied the labs', ['ukraine denied the labs'])).toEqual([]);
  });

  it('are also those that are only like an example', () => {
    expect(rejected('president said he denied it', ['something alike'])).toEqual(['something alike']);
  });

  it('make who rejects the first of them deny it', () => {
    expect(judged('he denied that labs were built', { claims: ['labs were built'] }).stance).toBe('denies');
  });
});

describe('what only tells of an event', () => {
  const isEvent = (text: string, asked?: Asked) => judged(text, asked).isEvent;

  it.each<readonly [name: string, text: string, asked: Asked, expected: boolean]>([
    ['what happened', 'rescuers came to the labs', {}, true],
    ['what happened by the speaker’s own side', 'russia left wreckage near the labs', {}, true],
    ['not where the other side is named as who did it', 'ukraine left wreckage near the labs', {}, false],
    ['what happened, named beside somebody of no side', 'france saw wreckage near the labs', {}, true],
    ['not in somebody’s own words of them', 'they left wreckage near the labs', { rule: 'address' }, false],
    ['not in a quotation about them', 'they left wreckage near the labs', { quotes: true }, false],
    ['where the author speaks of them', 'they saw wreckage near the labs', {}, true],
    ['not where it is demanded that it end', 'rescuers must come to the labs', {}, false],
    ['not where nothing happened', 'the labs are new', {}, false],
  ])('%s', (_name, text, asked, expected) => expect(isEvent(text, asked)).toBe(expected));
});
