import { describe, expect, it } from 'vitest';
import { interviewOf } from '../../../lib/text/attribute/interview';
import type { EntityEntry } from '../../../lib/text/types';
import { read } from './read';

const entry = (id: string): EntityEntry => ({
  id,
  label: id,
  kind: 'person',
  gender: null,
  standsFor: null,
  speaksFor: [],
});

/** Who answers, and the turn of every line: `?` for a question, a name for an answer, `-` for neither; null for no interview. */
function turnsOf(lang: string, lines: readonly string[], title = '', titled: readonly string[] = []) {
  const readings = lines.map((line, index) => read(lang, line, index));
  const page = { title, titled: titled.map(entry), entity: entry, country: () => null, inOffice: () => null };
  const found = interviewOf(readings, page);
  if (!found) return null;
  const turns = readings.map(({ index }) => {
    const turn = found.turns.get(index);
    if (!turn) return '-';
    return turn.kind === 'asks' ? '?' : turn.holder.label;
  });
  return { speaker: found.speaker.label, turns };
}

describe('an interview by labels', () => {
  it('goes from question to answer over blocks without a label', () => {
    const lines = [
      'On the war',
      'Q: Will it end?',
      'A: It will.',
      'I am sure of that.',
      'Q: Will it end soon?',
      'And how?',
      'A: No.',
    ];
    expect(turnsOf('en', lines, '', ['Ann Other'])).toEqual({
      speaker: 'Ann Other',
      turns: ['-', '?', 'Ann Other', 'Ann Other', '?', '?', 'Ann Other'],
    });
  });

  it('has the name of each who answers', () => {
    const lines = [
      'Paper: What of the war?',
      '[Macron]: It must end.',
      'Paper: And when?',
      'Exemple: Soon, I hope.',
      'Paper: Why so?',
      '[Macron]: We must hope.',
      'Paper: What else?',
      'Exemple: Nothing else.',
    ];
    expect(turnsOf('en', lines)).toEqual({
      speaker: 'Macron',
      turns: ['?', 'Macron', '?', 'Exemple', '?', 'Macron', '?', 'Exemple'],
    });
  });

  it.each([
    ['no label comes twice', ['Q: Will it end?', 'A: It will.']],
    ['all labels ask', ['Q: Will it end?', 'We wait.', 'Q: Will it end soon?', 'We wait.']],
    ['the labels are none that ask', ['Kyiv: It is calm.', 'Lviv: It is not.', 'Kyiv: Calm.', 'Lviv: Not.']],
    ['a quotation stands before the colon', ['“Q”: Will it end?', '“A”: It will.', '“Q”: Will it end?', '“A”: Yes.']],
  ])('is none where %s', (_, lines) => {
    expect(turnsOf('en', lines, '', ['Ann Other'])).toBeNull();
  });
});

describe('an interview by questions', () => {
  const lines = ['Will it end?', 'I hope so.', 'What can we do?', 'We can wait.', 'Is that enough?', 'I think so.'];
  const guest = ['Ann Other'];

  it('is answered in the first person', () => {
    expect(turnsOf('en', lines, '', guest)).toEqual({
      speaker: 'Ann Other',
      turns: ['?', 'Ann Other', '?', 'Ann Other', '?', 'Ann Other'],
    });
  });

  it('leaves the lines before its first question alone', () => {
    expect(turnsOf('en', ['The war goes on.', ...lines], '', guest)?.turns.slice(0, 2)).toEqual(['-', '?']);
  });

  it('has at least three questions', () => {
    expect(turnsOf('en', lines.slice(0, 4), '', guest)).toBeNull();
  });

  it('has a guest', () => {
    expect(turnsOf('en', lines)).toBeNull();
  });

  it('is no list of questions', () => {
    const questions = lines.filter((line) => line.endsWith('?'));
    expect(turnsOf('en', questions, '', guest)).toBeNull();
  });

  const plain = lines.map((line) => (line.endsWith('?') ? line.replace('we', 'they') : 'It may well be.'));
  it.each([
    ['a title that says so', plain, 'An interview on the war'],
    ['a line that says so', [...plain, 'Interview: Jo Smith'], 'On the war'],
  ])('needs no first person beside %s', (_, given, title) => {
    expect(turnsOf('en', given, title, guest)?.speaker).toBe('Ann Other');
  });
});

describe('an interview by quotations', () => {
  const lines = ['We met.', '“The war must end now, this week and not in a year.”', 'Tea came.'];

  it.each([
    ['a title says so', 'Interview with Ann Other'],
    ['a title begins with a name and a colon', 'Ann Other: This must end'],
  ])('has no turns, but a speaker, where %s', (_, title) => {
    expect(turnsOf('en', lines, title, ['Ann Other'])).toEqual({ speaker: 'Ann Other', turns: ['-', '-', '-'] });
  });

  it.each([
    ['the title says nothing of it', lines, 'The war must end', ['Ann Other']],
    ['the title names nobody', lines, 'Interview: This must end', []],
    [
      'little is quoted',
      [...lines, 'Then we talked of many other things, of his youth and of his friends, until late in the night.'],
      'A: B',
      ['Ann'],
    ],
  ])('is none where %s', (_, given, title, titled) => {
    expect(turnsOf('en', given, title, titled)).toBeNull();
  });
});
