import type { Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** Asked for again with every letter that is typed, and slow to make. */
const namesIn = new Map<Lang, Intl.DisplayNames>();

/** What a language is called; `mul` is a spelling for all of them. */
export function languageName(lang: Lang, t: Translate<OptionsKey>): string {
  if (lang === 'mul') return t('anyLanguage');
  const names = namesIn.get(t.lang) ?? new Intl.DisplayNames(t.lang, { type: 'language' });
  namesIn.set(t.lang, names);
  return names.of(lang) ?? lang;
}

const cyrillic: readonly Lang[] = ['uk', 'ru'];

/** The language of a spelling that is being typed: as chosen, unless it is in Cyrillic letters and what is chosen has none. */
export function languageOfSpelling(text: string, chosen: Lang): Lang {
  if (!/\p{Script=Cyrillic}/u.test(text) || chosen === 'mul' || cyrillic.includes(chosen)) return chosen;
  return /[ыэъё]/i.test(text) ? 'ru' : 'uk';
}
