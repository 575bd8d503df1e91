const opening: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const marks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whether a text turns no letters round, and closes what it opens: then it changes the direction of no words but its own.
 * Marks and isolates that writing from right to left needs are kept (Unicode Annex 9).
 */
export function keepsDirection(text: string): boolean {
  const awaited: string[] = [];
  for (const [mark] of text.matchAll(marks)) {
    const closing = opening[mark];
    if (closing) awaited.push(closing);
    else if (awaited.pop() !== mark) return false;
  }
  return awaited.length === 0;
}
