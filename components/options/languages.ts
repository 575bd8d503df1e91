import type { Lang } from '../../lib/rows';

/** Asked for again with every letter that is typed, and slow to make. */
const namesIn = new Map<Lang, Intl.DisplayNames>();

/** What a language is called in another; `mul`, a spelling for all of them, has no name of its own and keeps its tag. */
export function languageName(lang: Lang, inLanguage: Lang): string {
  const names = namesIn.get(inLanguage) ?? new Intl.DisplayNames(inLanguage, { type: 'language' });
  namesIn.set(inLanguage, names);
  return names.of(lang) ?? lang;
}
