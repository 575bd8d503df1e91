import type { Text } from '../locales/text';
import type { Lang } from './rows';

type Values = Readonly<Record<string, string | number>>;

/** Says a text of the interface; `lang` is the language it speaks. */
export type Translate<Key extends string> = {
  (key: Key, values?: Values): string;
  readonly lang: Lang;
};

/** A translator for one language: numbers are written as the language writes them, `count` chooses among plural forms. */
export function translator<Texts extends Readonly<Record<string, Text>>>(
  lang: Lang,
  texts: Texts,
): Translate<keyof Texts & string> {
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const say = (key: keyof Texts & string, values: Values = {}) =>
    form(texts[key] ?? key, values, plurals).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  return Object.assign(say, { lang });
}

/** The first wanted language for which there are texts, by its tag and then by its first part; else `fallback`. */
export function chooseLang<Available extends string>(
  wanted: readonly Lang[],
  available: readonly Available[],
  fallback: Available,
): Available {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    const found =
      available.find((name) => name.toLowerCase() === lower) ?? available.find((name) => name === lower.split('-')[0]);
    if (found !== undefined) return found;
  }
  return fallback;
}

function form(text: Text, values: Values, plurals: Intl.PluralRules): string {
  if (typeof text === 'string') return text;
  const { count } = values;
  return (typeof count === 'number' ? text[plurals.select(count)] : undefined) ?? text.other;
}
