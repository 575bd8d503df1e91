import type { ByLang } from '../../rows';

/** Numbers as long as these are in order as text is. */
const digits = 6;

/** Letters that Unicode has behind all others, after the one that the Ukrainian alphabet has them after. */
const inUkrainian: Readonly<Record<string, string>> = { ґ: 'г\uffff', є: 'е\uffff', і: 'и\uffff' };

/** What a row with these folded labels is sorted by for a reader of a language: "10th" stands before "100th". */
export function sortedAs(labels: ByLang, lang: string): string {
  const label = labels[lang] ?? labels.en ?? Object.values(labels)[0] ?? '';
  const counted = /\d/.test(label) ? label.replace(/\d+/g, (number) => number.padStart(digits, '0')) : label;
  return lang === 'uk' ? counted.replace(/[ґєі]/g, (letter) => inUkrainian[letter] ?? letter) : counted;
}
