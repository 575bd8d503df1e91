import { isCyrillicCode, TRAIT, traits } from './letters';

const WORD = 1;
const APOSTROPHE = 2;
/** What a code unit is to words: part of one, an apostrophe, or 0. */
const parts = traits.map((trait) => {
  if ((trait & TRAIT.word) !== 0) return WORD;
  return trait === TRAIT.apostrophe ? APOSTROPHE : 0;
});

// A text is read piece by piece, into a place that stays in the processor's own cache: a block of a page is one piece.
const PIECE = 0x4000;
const scratch = new Uint32Array(PIECE);

/**
 * Offsets at which words begin, ascending. Words are runs of letters, digits and marks of any script; the parts of a
 * compound begin words of their own after a hyphen or an apostrophe (Trump-Regierung, d'Emmanuel), except after the
 * apostrophe of a Cyrillic word, which is a letter there (Лук'янов).
 */
export function wordStarts(text: string): Uint32Array {
  const pieces: Uint32Array[] = [];
  for (let from = 0; from < text.length; from += PIECE) pieces.push(scratch.slice(0, readPiece(text, from)));
  return pieces.length === 1 && pieces[0] ? pieces[0] : joined(pieces);
}

/** Writes the offsets of one piece into the scratch, and returns how many there are. */
function readPiece(text: string, from: number): number {
  const end = Math.min(text.length, from + PIECE);
  let count = 0;
  let last = from > 0 ? lastPart(text, from - 1) : 0;
  // No branch on letters: where words begin cannot be foreseen, and a processor that guesses wrong loses more than a write costs.
  for (let at = from; at < end; at++) {
    const part = parts[text.charCodeAt(at)] ?? 0;
    scratch[count] = at;
    count += part & (last ^ WORD);
    last = part === APOSTROPHE ? lastPart(text, at) : part;
  }
  return count;
}

/** Whether a word may go on after an offset. */
function lastPart(text: string, at: number): number {
  const part = parts[text.charCodeAt(at)] ?? 0;
  if (part !== APOSTROPHE) return part;
  return at > 0 && isCyrillicCode(text.charCodeAt(at - 1)) ? WORD : 0;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    all.set(part, to);
    to += part.length;
  }
  return all;
}
