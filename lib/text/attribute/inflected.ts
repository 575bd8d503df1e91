/**
 * Entries in the notation of phrases.ts from classes of words that inflect alike: `['t,te,ten', 'sag frag']` gives `sag|t,te,ten` and
 * `frag|t,te,ten`. Sorted, without duplicates.
 */
export function inflected(classes: readonly (readonly [endings: string, stems: string])[]): readonly string[] {
  const made = classes.flatMap(([endings, stems]) => stemsOf(stems).map((stem) => `${stem}|${endings}`));
  return sorted(made);
}

/** Lists joined into one, sorted and without duplicates. */
export const sorted = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].toSorted();

/** Stems of a list that is written as text, separated by white space. */
export const stemsOf = (text: string): readonly string[] => text.trim().split(/\s+/);
