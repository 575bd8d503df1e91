import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { reasonTexts } from '../../locales/options/reasons/languages';
import { fieldLabel } from './field-label';

/** What is wrong with a row: where, what was expected, what stands there; in English, as the command line says it too. */
export type Problem = { readonly path: string; readonly expected: string; readonly received: string };

/** What is wrong with a field, in the reader's language. */
export function problemReason({ path, expected, received }: Problem, t: Translate<OptionsKey>): string {
  const wrong = t('wrong', { expected: reason(expected, t), found: reason(received, t) });
  if (path === '') return wrong;
  const label = fieldLabel(path, t);
  return `${label === path ? path : `${label} (${path})`}: ${wrong}`;
}

/** What the data layer says of a row or a file, in the reader's language; as it is where there are no words for it. */
export function reason(english: string, t: Translate<OptionsKey>): string {
  const texts = reasonTexts[t.lang];
  if (texts === undefined) return english;
  const whole = texts[english];
  if (whole !== undefined) return whole;
  for (const { pattern, text } of patternsOf(t.lang, texts)) {
    const values = pattern.exec(english)?.groups;
    if (values) return text.replace(/<(\w+)>/g, (_, name: string) => valueIn(values[name] ?? '', t));
  }
  return oneOf(english, t.lang);
}

/** A value may be a phrase of its own, or a number. */
function valueIn(value: string, t: Translate<OptionsKey>): string {
  const digits = value.replaceAll(',', '');
  return /^\d+$/.test(digits) ? new Intl.NumberFormat(t.lang).format(Number(digits)) : reason(value, t);
}

/** `"a" or "b"`: the values that a field may have. */
function oneOf(english: string, lang: string): string {
  const parts = english.split(/, | or /);
  const isList = parts.length > 1 && parts.every((part) => /^"[^"]*"$/.test(part));
  return isList ? new Intl.ListFormat(lang, { type: 'disjunction' }).format(parts) : english;
}

type Pattern = { readonly pattern: RegExp; readonly text: string };

const made = new Map<string, readonly Pattern[]>();

/** Phrases with places for values, as patterns. */
function patternsOf(lang: string, texts: Readonly<Record<string, string>>): readonly Pattern[] {
  const known = made.get(lang);
  if (known) return known;
  const patterns = Object.entries(texts).flatMap(([english, text]) => {
    if (!/<\w+>/.test(english)) return [];
    const source = english.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<(\w+)>/g, '(?<$1>.+?)');
    return [{ pattern: new RegExp(`^${source}$`, 's'), text }];
  });
  made.set(lang, patterns);
  return patterns;
}
