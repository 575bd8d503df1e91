/**
 * Entries of a list that is written as text, separated by semicolons: keeps long lists of words readable. In what is built a capital
 * stands for the letters that an entry begins with like the one before, `A` for one of them: `lob;Bst` is `lob;lost`; and behind
 * a `~` a Latin letter, a figure or `_` for a Cyrillic letter, which takes two bytes: `~npr` is `мир`.
 */
export function entries(text: string): readonly string[] {
  const found: string[] = [];
  const written = text.startsWith('~')
    ? text.slice(1).replace(LATIN, (one) => CYRILLIC[ONES.indexOf(one)] ?? one)
    : text;
  for (const piece of written.split(';')) {
    const entry = piece.trim();
    if (entry !== '') found.push(startOf(entry, found.at(-1)) + entry.replace(CAPITAL, ''));
  }
  return found;
}

/** Cyrillic letters, and the characters of one byte that stand for them in what is built. */
export const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ';
export const ONES = 'abcdefghijklmnopqrstuvwxyz0123456789_';

const LATIN = /[a-z0-9_]/g;
const CAPITAL = /^[A-Z]/;
/** The code before that of `A`. */
const ZERO = 64;

const startOf = (entry: string, last = ''): string =>
  CAPITAL.test(entry) ? last.slice(0, entry.charCodeAt(0) - ZERO) : '';
