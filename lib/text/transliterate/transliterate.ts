import type { Lang } from '../../rows';
import { deDuden } from './de-duden';
import { enBgnRussian } from './en-bgn-ru';
import { enUkrainian2010 } from './en-uk-2010';
import { french } from './fr';
import { iso9 } from './iso9';
import { polish } from './pl';
import type { Scheme } from './scheme';
import { spell } from './spell';

const schemes = {
  'de-duden': deDuden,
  'en-bgn-ru': enBgnRussian,
  'en-uk-2010': enUkrainian2010,
  iso9,
  fr: french,
  pl: polish,
} as const satisfies Readonly<Record<string, Scheme>>;

export type SchemeName = keyof typeof schemes;

export type Suggestion = { readonly text: string; readonly lang: Lang; readonly scheme: SchemeName };

/** Names of all schemes. */
export const schemeNames = Object.keys(schemes) as readonly SchemeName[];

/** A Cyrillic text in the Latin letters of a scheme; other characters stay, and so does all of it where the scheme does not cover `from`, the source language (guessed when absent). */
export function transliterate(text: string, scheme: SchemeName, from?: 'ru' | 'uk'): string {
  const { letters }: Scheme = schemes[scheme];
  const table = from ? letters[from] : (letters[sourceLanguage(text)] ?? letters.ru ?? letters.uk);
  return table ? spell(text, table) : text;
}

/** Spellings to offer for a Russian or Ukrainian name, one a scheme of that language; empty for other languages and scripts. Never matched unasked. */
export function suggestAliases(text: string, lang: Lang): readonly Suggestion[] {
  const from = lang.split('-', 1)[0];
  if ((from !== 'ru' && from !== 'uk') || !/\p{Script=Cyrillic}/u.test(text)) return [];
  return schemeNames.flatMap((scheme) => {
    const { lang: reader, letters }: Scheme = schemes[scheme];
    return letters[from] ? [{ text: transliterate(text, scheme, from), lang: reader, scheme }] : [];
  });
}

/** Ukrainian where a letter is Ukrainian only, or ь stands as in -ський. */
function sourceLanguage(text: string): 'ru' | 'uk' {
  return /[іїєґ]|[сцз]ьк/i.test(text) ? 'uk' : 'ru';
}
