import type { Text } from '../locales/text';
import type { Lang } from './rows';

type Values = Readonly<Record<string, string | number>>;

/** Says a text of the interface; `lang` is the language it speaks. */
export type Translate<Key extends string> = {
  (key: Key, values?: Values): string;
  readonly lang: Lang;
};

/** How a language writes numbers, and which of its plural forms a count takes. */
export type Writing = { number(value: number): string; plural(count: number): Intl.LDMLPluralRule };

/** A translator for one language: numbers are written as the language writes them (by Intl unless told otherwise), `count` chooses among plural forms. */
export function translator<Texts extends Readonly<Record<string, Text>>>(
  lang: Lang,
  texts: Texts,
  writing: Writing = intl(lang),
): Translate<keyof Texts & string> {
  const say = (key: keyof Texts & string, values: Values = {}) =>
    form(texts[key] ?? key, values, writing).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? writing.number(value) : value;
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

function form(text: Text, values: Values, writing: Writing): string {
  if (typeof text === 'string') return text;
  const { count } = values;
  return (typeof count === 'number' ? text[writing.plural(count)] : undefined) ?? text.other;
}

function intl(lang: Lang): Writing {
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  return { number: (value) => numbers.format(value), plural: (count) => plurals.select(count) };
}
