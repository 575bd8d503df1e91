import type { Lang } from '../../rows';

/** Spellings of a scheme for one source language, keyed by Cyrillic letters, lower case. `^ж` at the start of a word, `+ж` after a vowel, ъ, ь or apostrophe; `ж$` at its end, `ж*` before a vowel. */
export type Letters = ReadonlyMap<string, string>;

/** A named way to write Cyrillic names in Latin letters for readers of `lang`. */
export type Scheme = { readonly lang: Lang; readonly letters: Readonly<Partial<Record<'ru' | 'uk', Letters>>> };

/** Reads "а a  б b  ь -" into a table; `-` stands for nothing. Later entries replace earlier ones. */
export function letterTable(...lines: readonly string[]): Letters {
  const parts = lines.join(' ').trim().split(/\s+/);
  if (parts.length % 2 !== 0)
    throw new Error(`expected pairs of letters and spellings, received ${parts.length} words`);
  const pairs = parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []));
  return new Map(pairs.map(([letters, spelling]) => [letters, spelling === '-' ? '' : spelling]));
}
