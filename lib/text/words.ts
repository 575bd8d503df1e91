import { isCyrillicCode, TRAIT, traits } from './letters';

const WORD = 1;
const APOSTROPHE = 2;
/** What a code unit is to words: part of one, an apostrophe, or 0. */
const parts = traits.map((trait) => {
  if ((trait & TRAIT.word) !== 0) return WORD;
  return trait === TRAIT.apostrophe ? APOSTROPHE : 0;
});

// A block of a page is read into a place that stays in the processor's own cache.
const BLOCK = 0x4000;
const scratch = new Uint32Array(BLOCK);

/**
 * Offsets at which words begin, ascending. Words are runs of letters, digits and marks of any script; the parts of a
 * compound begin words of their own after a hyphen or an apostrophe (Trump-Regierung, d'Emmanuel), except after the
 * apostrophe of a Cyrillic word, which is a letter there (Лук'янов).
 */
export function wordStarts(text: string): Uint32Array {
  const end = text.length;
  // In variables of their own: those of a module are looked up anew for every character.
  const table = parts;
  const into = end < BLOCK ? scratch : new Uint32Array((end >> 1) + 2);
  const apostrophe = APOSTROPHE;
  let count = 0;
  let last = 0;
  let at = 0;
  // No branch on letters: where words begin cannot be foreseen, and a processor that guesses wrong loses more than a write
  // costs. Four characters a round take a third less time than one.
  for (; at < end - 3; at += 4) {
    let one = table[text.charCodeAt(at)] ?? 0;
    let two = table[text.charCodeAt(at + 1)] ?? 0;
    let three = table[text.charCodeAt(at + 2)] ?? 0;
    let four = table[text.charCodeAt(at + 3)] ?? 0;
    if (((one | two | three | four) & apostrophe) !== 0) {
      one = partAt(text, at);
      two = partAt(text, at + 1);
      three = partAt(text, at + 2);
      four = partAt(text, at + 3);
    }
    into[count] = at;
    count += one & ~last;
    into[count] = at + 1;
    count += two & ~one;
    into[count] = at + 2;
    count += three & ~two;
    into[count] = at + 3;
    count += four & ~three;
    last = four;
  }
  for (; at < end; at++) {
    const part = partAt(text, at);
    into[count] = at;
    count += part & ~last;
    last = part;
  }
  return into === scratch ? into.slice(0, count) : into.subarray(0, count);
}

/** Whether a character is part of a word: an apostrophe is after a Cyrillic letter. */
function partAt(text: string, at: number): number {
  const part = parts[text.charCodeAt(at)] ?? 0;
  if (part !== APOSTROPHE) return part;
  return at > 0 && isCyrillicCode(text.charCodeAt(at - 1)) ? WORD : 0;
}
