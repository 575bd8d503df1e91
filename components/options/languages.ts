import type { Lang } from '../../lib/rows';

/** What a language is called in another; `mul`, a spelling for all of them, has no name of its own and keeps its tag. */
export function languageName(lang: Lang, inLanguage: Lang): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(lang) ?? lang;
}
