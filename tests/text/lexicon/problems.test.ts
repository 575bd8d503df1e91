import { describe, expect, it } from 'vitest';
import { termProblems } from '../../../lib/text/lexicon/term-rows';
import { claim, lexiconOf, person, rowsOf, termsIn, topic } from './sample';

const sentencesOf = (part: Parameters<typeof rowsOf>[0]) => termProblems(rowsOf(part)).map(({ sentence }) => sentence);

describe('a term that is none', () => {
  const rows = {
    topics: [topic('a', ['x … ', 'Waffenruhe'])],
    claims: [claim('c', ['{', 'Front'])],
    entities: [person('p', { offices: [{ title: {}, from: '2000', roles: { de: ['*', 'Kanzler'] } }] })],
  };

  it('is told with row, column and what was expected', () => {
    expect(sentencesOf(rows)).toEqual([
      'topic a: term "x … ", column 5: expected a word or {id}, found "the end"',
      'claim c: term "{", column 1: expected an id and } after {, found "{"',
      'entity p: term "*", column 1: expected at least 2 letters beside *, found "*"',
    ]);
  });

  it('is left out, and all others count', () => {
    const problems: string[] = [];
    const lexicon = lexiconOf(rows, { onProblem: ({ term }) => problems.push(term) });
    expect(problems).toEqual(['x … ', '{', '*']);
    expect(termsIn(lexicon, 'Waffenruhe Front Kanzler')).toEqual(['a: Waffenruhe', 'c: Front', 'p 2000..: Kanzler']);
  });
});

describe('terms that refer to each other in a circle', () => {
  it.each([
    ['two topics', [topic('a', ['{b}', 'Ruhe']), topic('b', ['{a}', 'Front'])], ['b -> a'], 'a: Front'],
    ['a topic to itself', [topic('a', ['{a} jetzt', 'Front'])], ['a -> a'], 'a: Front'],
    ['three topics', [topic('a', ['{b}']), topic('b', ['{c}']), topic('c', ['{a}', 'Front'])], ['c -> a'], 'a: Front'],
  ])('%s: the term that closes it is left out', (_name, topics, cut, found) => {
    const sentences = sentencesOf({ topics });
    expect(sentences).toHaveLength(cut.length);
    for (const [index, way] of cut.entries()) expect(sentences[index]).toContain(way);
    expect(termsIn(lexiconOf({ topics }), 'an der Front')).toContain(found);
  });

  it('sound references are no circle', () => {
    const diamond = [topic('a', ['{b}', '{c}']), topic('b', ['{d}']), topic('c', ['{d}']), topic('d', ['Front'])];
    expect(sentencesOf({ topics: diamond })).toEqual([]);
    expect(termsIn(lexiconOf({ topics: diamond }), 'Front')).toEqual(
      expect.arrayContaining(['a: Front', 'b: Front', 'c: Front', 'd: Front']),
    );
  });
});
