import type { Lang } from '../../rows';
import { deDuden } from './de-duden';
import { enBgnRussian } from './en-bgn-ru';
import { enUkrainian2010 } from './en-uk-2010';
import { french } from './fr';
import { iso9 } from './iso9';
import { polish } from './pl';
import type { Letters, Scheme } from './scheme';

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
  return table ? text.replace(cyrillicWord, (word) => spellWord(word, table)) : text;
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

const cyrillicWord = /\p{Script=Cyrillic}(?:['’ʼ]?\p{Script=Cyrillic})*/gu;
const opening = /[аеёиоуыэюяєіїьъ'’ʼ]/;
const vowel = /[аеёиоуыэюяєії]/;
const longestKey = 5;

/** Ukrainian where a letter is Ukrainian only, or ь stands as in -ський. */
function sourceLanguage(text: string): 'ru' | 'uk' {
  return /[іїєґ]|[сцз]ьк/i.test(text) ? 'uk' : 'ru';
}

function spellWord(word: string, letters: Letters): string {
  const lower = word.toLowerCase();
  const capitals = word.length > 1 && word === word.toUpperCase();
  let spelled = '';
  for (let at = 0; at < word.length; ) {
    const { spelling, length } = spellAt(lower, at, letters);
    const upper = word.charAt(at) !== lower.charAt(at);
    const rest = capitals ? spelling.slice(1).toUpperCase() : spelling.slice(1);
    spelled += upper ? spelling.charAt(0).toUpperCase() + rest : spelling;
    at += length;
  }
  return spelled;
}

function spellAt(word: string, at: number, letters: Letters): { spelling: string; length: number } {
  const before = word.charAt(at - 1);
  const prefixes = [...(at === 0 ? ['^'] : []), ...(opening.test(before) ? ['+'] : []), ''];
  for (let length = Math.min(longestKey, word.length - at); length > 0; length--) {
    const key = word.slice(at, at + length);
    const after = word.charAt(at + length);
    const suffixes = [...(after === '' ? ['$'] : []), ...(vowel.test(after) ? ['*'] : []), ''];
    for (const prefix of prefixes) {
      for (const suffix of suffixes) {
        const spelling = letters.get(prefix + key + suffix);
        if (spelling !== undefined) return { spelling, length };
      }
    }
  }
  return { spelling: word.charAt(at), length: 1 };
}
