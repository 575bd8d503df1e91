import { isCyrillicCode, isWordCode } from './letters';

const APOSTROPHE = 0x27;

/**
 * Offsets at which words begin, ascending. Words are runs of letters, digits and marks of any script; the parts of a
 * compound begin words of their own after a hyphen or an apostrophe (Trump-Regierung, d'Emmanuel), except after the
 * apostrophe of a Cyrillic word, which is a letter there (Лук'янов).
 */
export function wordStarts(text: string): Uint32Array {
  const starts = new Uint32Array((text.length + 1) >> 1);
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordCode(text.charCodeAt(at));
    if (isWord && !inside && !followsCyrillicApostrophe(text, at)) starts[count++] = at;
    inside = isWord;
  }
  return starts.slice(0, count);
}

function followsCyrillicApostrophe(text: string, at: number): boolean {
  return at > 1 && text.charCodeAt(at - 1) === APOSTROPHE && isCyrillicCode(text.charCodeAt(at - 2));
}
