import { folded } from '../letters';

// Letter classes: the folded letters that occur in any key, numbered from 1; 0 is every other character.

export type Alphabet = { classOf(code: number): number; letters(): Uint32Array };

/** Numbers letters as they come. */
export function newAlphabet(): Alphabet {
  const classes = new Uint16Array(0x10000);
  const letters: number[] = [];
  return {
    classOf(code) {
      const letter = folded[code] ?? 0;
      const known = classes[letter] ?? 0;
      if (known > 0) return known;
      letters.push(letter);
      classes[letter] = letters.length;
      return letters.length;
    },
    letters: () => Uint32Array.from(letters),
  };
}

/** Class of every UTF-16 code unit, letter case set aside. */
export function letterClasses(letters: Uint32Array): Uint16Array {
  const ofFolded = new Uint16Array(0x10000);
  letters.forEach((letter, index) => {
    ofFolded[letter] = index + 1;
  });
  const classes = new Uint16Array(0x10000);
  for (let code = 0; code < classes.length; code++) classes[code] = ofFolded[folded[code] ?? 0] ?? 0;
  return classes;
}
