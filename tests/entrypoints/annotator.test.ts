import { describe, expect, it } from 'vitest';
import { neighbour, samePlaces } from '../../entrypoints/annotator.content/jump';
import { indexEntries } from '../../entrypoints/annotator.content/page-index';
import { citation } from '../../entrypoints/card/citation';
import { topicsOf } from '../../entrypoints/card-holder/topics';
import type { Mention, Statement } from '../../lib/findings';
import type { PageBlock } from '../../lib/page/flatten';
import { type Mark, mentionMark, statementMark } from '../../lib/page/marks';

const block = { text: '' } as PageBlock;
const name = (text: string, id: string): Mark =>
  mentionMark(block, { text, entity: { id, label: id, kind: 'person' } } as Mention);
const statement = (text: string, ...topics: string[]): Mark =>
  statementMark(block, { text, topics, speaker: null } as unknown as Statement);

const boris = name('Boris Beispiel', 'boris');
const surname = name('Beispiel', 'boris');
const erika = name('Erika', 'erika');
const said = statement('Er kam.', 'arrival');
const marks = [boris, erika, said, surname];

describe('the way from mark to mark', () => {
  it.each([
    ['the first, from nowhere', null, 1, boris],
    ['the last, backward from nowhere', null, -1, surname],
    ['the next', boris, 1, erika],
    ['the first again, after the last', surname, 1, boris],
    ['the last, before the first', boris, -1, surname],
    ['the first, when the mark is gone', name('Fort', 'fort'), 1, boris],
  ] as const)('leads to %s', (_, from, step, to) => {
    expect(neighbour(marks, from, step)).toBe(to);
  });

  it('leads nowhere on a page without marks', () => {
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('knows the other places of a name, and of statements', () => {
    expect(samePlaces(marks, surname)).toEqual([boris, surname]);
    expect(samePlaces(marks, said)).toEqual([said]);
  });
});

describe('the page index', () => {
  it('calls a name as the page mostly writes it in full, and says where it first stands', () => {
    const long = [surname, name('Boris Beispiels', 'boris'), boris, name('Boris Beispiel', 'boris'), erika];
    expect(indexEntries(long)).toEqual([
      { kind: 'mention', entity: 'boris', label: 'Boris Beispiel', count: 4, first: 0 },
      { kind: 'mention', entity: 'erika', label: 'Erika', count: 1, first: 4 },
    ]);
  });
});

describe('the topics of a page', () => {
  it('are ordered by how often they are spoken of', () => {
    expect(topicsOf([statement('a', 'one'), statement('b', 'two', 'one'), statement('c', 'three')])).toEqual([
      'one',
      'two',
      'three',
    ]);
  });
});

describe('a citation', () => {
  const cited = {
    ...{ text: '„Er\n ka\u00adm.“', date: '2025-10-07' },
    ...{ title: 'Muster [1]', url: 'https://example.org/1', publisher: 'Zeitung', author: null },
  };

  it('has the words, the speaker and the source, as Markdown and as plain text', () => {
    expect(citation(cited, 'Boris', 'markdown')).toBe(
      '> „Er kam.“\n>\n> — Boris, in: [Muster \\[1\\]](https://example.org/1), Zeitung, 2025-10-07\n',
    );
    expect(citation(cited, 'Boris', 'plain')).toBe(
      '„Er kam.“\n— Boris, in: Muster [1], Zeitung, 2025-10-07, https://example.org/1\n',
    );
  });

  it('names no speaker where nobody is known to have said it', () => {
    expect(citation(cited, null, 'plain')).toBe(
      '„Er kam.“\n— Muster [1], Zeitung, 2025-10-07, https://example.org/1\n',
    );
  });
});
