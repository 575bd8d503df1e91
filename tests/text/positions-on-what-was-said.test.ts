import { describe, expect, it } from 'vitest';
import { pointsBack } from '../../lib/text/pointing';
import { read } from './attribute/read';
import { tellsInTurn, tellsNothing } from './attribute/tables';

const points = (text: string, lang = 'de') => pointsBack(read(lang, text), { start: 0, end: text.length });

describe('words for what was said before', () => {
  it.each([
    'Moskau ist dagegen.',
    'Budapest will sich daran nicht beteiligen.',
    'Das lehnt Kyjiw ab.',
    'Das wiederum lehnt Kyjiw ab.',
    'Dem will Paris nicht zustimmen.',
    'Auch Berlin unterstützt diese Idee.',
    'Die USA lehnen einen solchen Einsatz ab.',
    'Dies begrüßte Macron.',
  ])('%s', (text) => {
    expect(points(text)).toBe(true);
  });

  it.each([
    'Das neue Paket lehnt Kyjiw ab.',
    'Das Paket lehnt Kyjiw ab.',
    'Kyjiw lehnt ab.',
    'Dem Land fehlen Waffen.',
    'Macron begrüßte die Waffenruhe.',
  ])('not in: %s', (text) => {
    expect(points(text)).toBe(false);
  });

  it('none in a language without a list of them, and none without words', () => {
    expect(points('Moscow is against this.', 'en')).toBe(false);
    expect(pointsBack(undefined, { start: 0, end: 1 })).toBe(false);
  });
});

tellsInTurn('de', {
  'a position on what was said before': `
Kyjiw fordert eine Waffenruhe. | ukraine | supports
Moskau ist dagegen. | russia | opposes

Macron schlug neue Sanktionen vor. | macron | supports
Auch Berlin unterstützt diese Idee. | germany | supports
Ungarn will dem nicht zustimmen, und das bleibt so. | * | *

Trump drängt auf eine Waffenruhe. | trump | supports
Das wiederum lehnt Moskau ab. | russia | opposes

Paris plant eine Überwachung der Waffenruhe. | * | *
Ungarn weigert sich, dabei mitzumachen und dafür zu zahlen. | hungary | opposes
`,
  'a position on something else': `
Kyjiw fordert eine Waffenruhe. | ukraine | supports
Moskau ist gegen das Bauvorhaben.

Kyjiw fordert eine Waffenruhe. | ukraine | supports
Russland will in Peking ein Museum eröffnen.
`,
});

tellsNothing('de', {
  'a position on nothing that was said': `
Moskau ist dagegen.
Auch Berlin unterstützt diese Idee.`,
});
