import type { ByLang, Lang } from '../../rows';

/** The text in the reader's language, else in English, else the first there is; null when there is none. */
export function inLanguage(
  texts: ByLang | undefined,
  lang: Lang,
): { readonly text: string; readonly lang: Lang } | null {
  if (texts === undefined) return null;
  const [base = lang] = lang.split('-');
  const found = [lang, base, 'en', ...Object.keys(texts)].find((one) => Object.hasOwn(texts, one));
  const text = found === undefined ? undefined : texts[found];
  return found === undefined || text === undefined ? null : { text, lang: found };
}

/** The same, the text alone; empty when there is none. */
export function textIn(texts: ByLang | undefined, lang: Lang): string {
  return inLanguage(texts, lang)?.text ?? '';
}

/** Language of public office by state: in which script a name is original. Ids of states as in the dataset. */
export const stateLanguages: Readonly<Record<string, Lang>> = {
  russia: 'ru',
  ukraine: 'uk',
  belarus: 'ru',
  bulgaria: 'bg',
  serbia: 'sr',
  georgia: 'ka',
  armenia: 'hy',
  greece: 'el',
  israel: 'he',
  china: 'zh',
  japan: 'ja',
  'south-korea': 'ko',
  'north-korea': 'ko',
  iran: 'fa',
  'saudi-arabia': 'ar',
  qatar: 'ar',
  poland: 'pl',
  'czech-republic': 'cs',
  czechia: 'cs',
  hungary: 'hu',
  turkey: 'tr',
  turkiye: 'tr',
  germany: 'de',
  france: 'fr',
  italy: 'it',
  spain: 'es',
};
