/** Entries of a list that is written as text, separated by semicolons: keeps long lists of words readable. In what is built a capital stands for the letters that an entry begins with like the one before, `A` for one of them: `lob;Bst` is `lob;lost`. */
export function entries(text: string): readonly string[] {
  const found: string[] = [];
  for (const piece of text.split(';')) {
    const entry = piece.trim();
    if (entry !== '') found.push(startOf(entry, found.at(-1)) + entry.replace(CAPITAL, ''));
  }
  return found;
}

const CAPITAL = /^[A-Z]/;
/** The code before that of `A`. */
const ZERO = 64;

const startOf = (entry: string, last = ''): string =>
  CAPITAL.test(entry) ? last.slice(0, entry.charCodeAt(0) - ZERO) : '';
