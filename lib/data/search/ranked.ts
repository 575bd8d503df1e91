import type { Entry } from './folded';

/**
 * Entries in three groups, each in the order that they had: those that the reader's language calls so, those that another
 * does, and the rest. Answers at least as many of the first as are wanted, or all there are: among 100,000 the first screenful
 * is known after a few hundred.
 */
export function called(
  found: readonly Entry[],
  words: readonly string[],
  lang: string,
): (wanted: number) => readonly Entry[] {
  const groups: [Entry[], Entry[], Entry[]] = [[], [], []];
  let next = 0;
  return (wanted) => {
    for (; next < found.length && groups[0].length < wanted; next += 1) {
      const entry = found[next];
      if (entry) groups[groupOf(entry, words, lang)].push(entry);
    }
    return next < found.length ? groups[0] : groups.flat();
  };
}

function groupOf({ labels }: Entry, words: readonly string[], lang: string): 0 | 1 | 2 {
  if (holds(labels[lang], words)) return 0;
  for (const other in labels) if (other !== lang && holds(labels[other], words)) return 1;
  return 2;
}

function holds(label: string | undefined, words: readonly string[]): boolean {
  if (label === undefined) return false;
  for (const word of words) if (!label.includes(word)) return false;
  return true;
}
