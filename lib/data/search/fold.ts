import { plainLetters } from '../plain-letters';

/** Text for searching: lower case, without accents and signs, words parted by one blank and one before each. */
export function fold(text: string): string {
  // Most text is plain: it needs no table of all letters.
  if (/^[\x20-\x7e]*$/.test(text)) {
    return ` ${text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()}`;
  }
  return ` ${plainLetters(text)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

/** The words of a query, each as it must begin a word of the text. */
export function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
}
