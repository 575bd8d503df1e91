import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/letters';
import { letterClasses, newAlphabet } from '../../../lib/text/lexicon/alphabet';

/** Classes of the letters of a text, in an alphabet that has met them in this order. */
function classesIn(text: string): readonly number[] {
  const alphabet = newAlphabet();
  return [...text].map((letter) => alphabet.classOf(letter.charCodeAt(0)));
}

describe('an alphabet', () => {
  it.each([
    ['numbers letters from 1 as they come', 'cab', [1, 2, 3]],
    ['knows a letter again', 'abab', [1, 2, 1, 2]],
    ['takes a capital for its small letter', 'aAbB', [1, 1, 2, 2]],
    ['takes a Cyrillic capital for its small letter', 'жЖ', [1, 1]],
    ['takes ё for е', 'её', [1, 1]],
    ['sets the two scripts apart', 'aа', [1, 2]],
    ['sets ß and s apart', 'sß', [1, 2]],
    ['numbers a space and a hyphen, too', 'a -', [1, 2, 3]],
    ['numbers digits', '171', [1, 2, 1]],
    ['has nothing of nothing', '', []],
  ])('%s', (_name, text, classes) => expect(classesIn(text)).toEqual(classes));

  it('gives back its letters in order, each once', () => {
    const alphabet = newAlphabet();
    for (const letter of 'Banane') alphabet.classOf(letter.charCodeAt(0));
    expect(String.fromCharCode(...alphabet.letters())).toBe('bane');
  });

  it('is read from its letters as it was written, and knows no others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary-ascii' }), (met, asked) => {
        const alphabet = newAlphabet();
        const written = [...met].map((letter) => alphabet.classOf(letter.charCodeAt(0)));
        const classes = letterClasses(alphabet.letters());
        expect([...met].map((letter) => classes[letter.charCodeAt(0)])).toEqual(written);
        for (const letter of asked)
          expect((classes[letter.charCodeAt(0)] ?? 0) > 0).toBe(fold(met).includes(fold(letter)));
      }),
    );
  });
});
