import { folded, isUpperCode } from '../letters';

// Letter classes: the folded letters that occur in any key, numbered from 1; 0 is every other character. A capital at
// the beginning of a key that asks for one has a class of its own, so that words in small letters leave the trie at once.

/** Added to a letter in the list of letters: this class is its capital at a beginning. */
const CAPITAL = 0x10000;

export type Alphabet = { classOf(code: number): number; capitalOf(code: number): number; letters(): Uint32Array };
/** Classes of UTF-16 code units: inside a key, and at the beginning of a key whose letter case is looked at. */
export type LetterClasses = { readonly inside: Uint16Array; readonly initial: Uint16Array };

/** Numbers letters as they come. */
export function newAlphabet(): Alphabet {
  const classes = new Uint16Array(2 * CAPITAL);
  const letters: number[] = [];
  const number = (letter: number): number => {
    const known = classes[letter] ?? 0;
    if (known > 0) return known;
    letters.push(letter);
    classes[letter] = letters.length;
    return letters.length;
  };
  return {
    classOf: (code) => number(folded[code] ?? 0),
    capitalOf: (code) => number((folded[code] ?? 0) + CAPITAL),
    letters: () => Uint32Array.from(letters),
  };
}

/** Class of every UTF-16 code unit. */
export function letterClasses(letters: Uint32Array): LetterClasses {
  const ofLetter = new Uint16Array(2 * CAPITAL);
  letters.forEach((letter, index) => {
    ofLetter[letter] = index + 1;
  });
  const inside = new Uint16Array(CAPITAL);
  const initial = new Uint16Array(CAPITAL);
  for (let code = 0; code < CAPITAL; code++) {
    const letter = folded[code] ?? 0;
    inside[code] = ofLetter[letter] ?? 0;
    initial[code] = ofLetter[isUpperCode(code) ? letter + CAPITAL : letter] ?? 0;
  }
  return { inside, initial };
}
