/** Entries of a list that is written as text, separated by semicolons: keeps long lists of words readable. */
export const entries = (text: string): readonly string[] =>
  text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
