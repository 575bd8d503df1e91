import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entries } from '../../lib/text/entries';

it.each([
  ['keep their order and their repetitions', 'b; a; b', ['b', 'a', 'b']],
  ['may go over several lines', '\n  one;\n  two words;\n', ['one', 'two words']],
  ['keep spaces, commas and marks inside', "a … b|,s; l'* de/d'*", ['a … b|,s', "l'* de/d'*"]],
  ['are none where nothing is written', ' \n ', []],
  ['begin like the one before by as many letters as a capital counts', 'lobe;Bst;Dlich', ['lobe', 'lost', 'lostlich']],
  ['have Cyrillic letters for Latin ones and figures behind a sign', '~miq;Ca;n7 | _,8j', ['мир', 'мира', 'ні | ґ,їй']],
  ['begin with nothing where none is before', 'Cab', ['ab']],
  ['leave out what is empty', ';;a; ;b;', ['a', 'b']],
])('entries of a text %s', (_, text, expected) => {
  expect(entries(text)).toEqual(expected);
});

it('gives back any list of trimmed entries that was joined by semicolons', () => {
  const entry = fc.stringMatching(/^[a-zé][a-zé |,*]{0,8}[a-zé]$/u);
  fc.assert(
    fc.property(fc.array(entry), (list) => {
      expect(entries(list.join(' ;\n '))).toEqual(list);
    }),
  );
});
