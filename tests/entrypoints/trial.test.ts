import { describe, expect, it } from 'vitest';
import { trialOf } from '../../entrypoints/card-holder/trial';
import type { Mark } from '../../lib/page/marks';

// Of a mark only its words, its block's text and who it is about are looked at.
const mention = (text: string, id: string) =>
  ({ kind: 'mention', block: { text }, finding: { entity: { id } } }) as unknown as Mark;
const statement = (text: string, speaker: string | null) =>
  ({ kind: 'statement', block: { text }, finding: { speaker: speaker && { id: speaker } } }) as unknown as Mark;
const reading = { date: '2025-03-18', lang: 'de' };

describe('what is handed over to be tried', () => {
  const full = mention('Anna Muster kam.', 'anna');
  const short = mention('Muster sprach.', 'anna');
  const marks = [mention('Otto ging.', 'otto'), full, short];

  it.each([
    ['a short name: after the paragraph with the full one', short, 'Anna Muster kam.\n\nMuster sprach.'],
    ['a name that stands first: its paragraph alone', full, 'Anna Muster kam.'],
    [
      'a statement: after the paragraph that names the speaker',
      statement('Sie sagte nein.', 'anna'),
      'Anna Muster kam.\n\nSie sagte nein.',
    ],
    ['a statement of nobody who is known', statement('Es hieß nein.', null), 'Es hieß nein.'],
  ])('is of %s', (_, mark, text) => {
    expect(trialOf(mark, marks, reading)).toEqual({ view: 'try', draft: { text, lang: 'de', date: '2025-03-18' } });
  });
});
