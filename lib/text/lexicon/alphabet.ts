import { folded } from '../letters';

// Letter classes: the folded letters that occur in any term, numbered from 1; 0 is every other character.

export type Alphabet = { classOf(code: number): number; letters(): Uint32Array };

/** Numbers letters as they come. */
export function newAlphabet(): Alphabet {
  const classes = new Uint16Array(folded.length);
  const letters: number[] = [];
  return {
    classOf(code) {
      const letter = folded[code] ?? 0;
      if (classes[letter] === 0) classes[letter] = letters.push(letter);
      return classes[letter] ?? 0;
    },
    letters: () => Uint32Array.from(letters),
  };
}

/** Class of every UTF-16 code unit. */
export function letterClasses(letters: Uint32Array): Uint16Array {
  const ofLetter = new Uint16Array(folded.length);
  letters.forEach((letter, index) => {
    ofLetter[letter] = index + 1;
  });
  return folded.map((letter) => ofLetter[letter] ?? 0);
}
