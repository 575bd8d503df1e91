import { TRAIT, traits } from './letters';

// How far the bits of Cyrillic letters and apostrophes are from that of words.
const cyrillicShift = 2;
const apostropheShift = 3;

/**
 * Offsets at which words begin, ascending. Words are runs of letters, digits and marks of any script; the parts of a
 * compound begin words of their own after a hyphen or an apostrophe (Trump-Regierung, d'Emmanuel), except after the
 * apostrophe of a Cyrillic word, which is a letter there (Лук'янов).
 */
export function wordStarts(text: string): Uint32Array {
  const starts = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let last = 0;
  let continues = 0;
  // No branches: where words begin cannot be foreseen, and a processor that guesses wrong loses more than a write costs.
  for (let at = 0; at < text.length; at++) {
    const trait = traits[text.charCodeAt(at)] ?? 0;
    starts[count] = at;
    count += trait & TRAIT.word & ~continues;
    continues = (trait & TRAIT.word) | ((trait >> apostropheShift) & (last >> cyrillicShift));
    last = trait;
  }
  return starts.slice(0, count);
}
