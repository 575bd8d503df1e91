import { describe, expect, it } from 'vitest';
import { nameLines, statementLines } from '../../entrypoints/popup/lines';
import type { IndexEntry } from '../../lib/messages';

const statement = (index: number, speaker: string | null, topics: readonly string[]): IndexEntry => ({
  kind: 'statement',
  index,
  text: `Satz ${index}`,
  speaker,
  speakerId: speaker?.toLowerCase() ?? null,
  topics,
});
const name = (entity: string, count: number, first: number): IndexEntry => ({
  kind: 'mention',
  entity,
  label: entity,
  count,
  first,
});
const entries = [
  name('Boris', 1, 0),
  statement(0, 'Boris', ['truce']),
  name('Erika', 3, 1),
  name('Clara', 1, 2),
  statement(1, null, []),
];

describe('the lines of the index', () => {
  it('are names by how often they stand there, then in reading order', () => {
    const lines = nameLines(entries, (count) => `${count}×`);
    expect(lines.map(({ text, aside, index }) => [text, aside, index])).toEqual([
      ['Erika', '3×', 1],
      ['Boris', '1×', 0],
      ['Clara', '1×', 2],
    ]);
  });

  it.each([
    ['no id of a topic before it is known what it is called', { entities: {}, topics: {} }, ['', 'Boris']],
    [
      'topics and speakers in the reader’s language',
      { entities: { boris: 'Борис' }, topics: { truce: 'Перемир’я' } },
      ['Перемир’я', 'Борис'],
    ],
  ])('show %s', (_, labels, expected) => {
    const [first, second] = statementLines(entries, labels, 'Artikel');
    expect([first?.aside, first?.group]).toEqual(expected);
    expect([second?.aside, second?.group]).toEqual(['', 'Artikel']);
  });
});
