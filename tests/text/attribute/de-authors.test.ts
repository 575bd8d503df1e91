import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

/** Everybody to whom a page of German lines gives a statement, in order, each once. */
const holders = (text: string, title = ''): readonly (string | null)[] => [
  ...new Set(statementsOf(text.trim(), 'de', title).map(({ who }) => who)),
];
const column = `
Die Sanktionen müssen bleiben. Wer jetzt eine Waffenruhe verlangt, hilft Putin.
Ich halte die Sanktionen für unverzichtbar.
Deutschland muss die Sanktionen verschärfen.
`;

describe('what a page that argues holds is its author’s', () => {
  it.each([
    ['a known author in a line', `Ein Kommentar von Friedrich Merz\n${column.trim()}`, '', 'merz'],
    [
      'an author whom no dataset knows',
      `Ein Gastkommentar von Wenke Ottersbeck\n${column.trim()}`,
      '',
      'Wenke Ottersbeck',
    ],
    ['an author whom the title names', column, 'Gastbeitrag von Friedrich Merz: Was jetzt hilft', 'merz'],
    [
      'a label in the title, the author in a line',
      `Von Wenke Ottersbeck\n${column.trim()}`,
      'Kommentar: Was jetzt hilft',
      'Wenke Ottersbeck',
    ],
    ['an author at the end', `Kommentar\n${column.trim()}\nVon Friedrich Merz`, '', 'merz'],
    ['nobody where no line says who', `Kommentar\n${column.trim()}`, '', null],
  ])('%s', (_, text, title, who) => {
    expect(holders(text, title)).toEqual([who]);
  });

  it('whoever is quoted in it keeps what he says', () => {
    const quoting = `Ein Kommentar von Friedrich Merz\n${column.trim()}\nMacron sagte, die Sanktionen wirkten nicht.`;
    expect(holders(quoting)).toEqual(['merz', 'macron']);
  });

  it('a report with a byline holds nothing of its own', () => {
    expect(holders('Von Friedrich Merz\nMacron lobte die Waffenruhe.')).toEqual(['macron']);
  });
});

describe('an interview whose labels are full names once and surnames then', () => {
  const text = `
Wenke Ottersbeck: Herr Beispiel, was bringt die Waffenruhe?
Jan Beispiel: Die Waffenruhe bringt Zeit. Sie ist nötig.
Ottersbeck: Und was wird aus den Sanktionen?
Beispiel: Die Sanktionen müssen bleiben.
Ottersbeck: Vielen Dank für das Gespräch über die Waffenruhe.
`;
  it('has one who asks and one who answers', () => {
    expect(holders(text)).toEqual(['Jan Beispiel']);
  });
});

describe('an address by a word of its title', () => {
  it.each([
    'Statement von Bundeskanzler Friedrich Merz',
    'Pressestatement von Friedrich Merz',
    'Videobotschaft von Friedrich Merz',
    'Grußwort von Friedrich Merz',
    'Rede von Friedrich Merz',
  ])('%s', (title) => {
    const text = `
Ich danke Ihnen, dass Sie gekommen sind. Wir haben lange über die Waffenruhe gesprochen.
Wir wollen die Waffenruhe, und wir werden unsere Partner darum bitten.
Die Sanktionen müssen bleiben.
`;
    expect(holders(text, title)).toEqual(['merz']);
  });
});
