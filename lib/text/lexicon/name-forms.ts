import type { Alias, EntityKind, Span } from '../../rows';
import type { Inflection } from '../forms/inflect';
import { isLowerCode, isUpperCode, isWordCode } from '../letters';
import type { NameKeys } from './name-key';

/** Normalised forms of a normalised name, itself first, each once. */
export type Inflect = (base: string, traits: Inflection) => readonly string[];

// The first number of a record is the alias, times 4, plus these.
const BASE = 1;
const EXACT = 2;
const surname =
  /^(?:(?:von|van|de|der|den|du|la|le|el|al|di|da|del|della|zu|фон|ван|дер|де|ле|ла|аль|ель|эль) )*[^ ]+$/i;
// How many letters of a form the case rule looks at.
const CASED_LETTERS = 32;
const HIGHEST_BIT = 31;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** True where an alias, whose normalised text is `base`, identifies alone: said so, or more than one word (particles aside), or no person. */
export function isFull(alias: Alias, base: string, kind: EntityKind): boolean {
  if (alias.kind) return alias.kind === 'full';
  return kind !== 'person' || !surname.test(base);
}

/** Enters every form of an alias under `number`, with the capitals that its case rule asks of the text; `forms`: normalised, the alias first. */
export function addForms(
  keys: NameKeys,
  number: number,
  { alias, kind, forms }: { alias: Alias; kind: EntityKind; forms: readonly string[] },
): void {
  const [base = ''] = forms;
  const rule = alias.case ?? (isAbbreviation(base) ? 'exact' : 'initial');
  const flags = rule === 'exact' ? EXACT : 0;
  for (const form of spellings(forms)) {
    const code = form.charCodeAt(0);
    if (!isWordCode(code)) continue;
    const first = number * 4 + flags + (form === base ? BASE : 0);
    const asked = rule === 'any' ? 0 : capitals(form, rule);
    const wanted = rule === 'initial' && isBodyWithSmallWords(alias.lang, kind) ? asked & 1 : asked;
    const asksCapital = (wanted & 1) === 1;
    if (!asksCapital) keys.add(form, false, [first, wanted]);
    if (asksCapital || (rule !== 'exact' && isCasedCode(code))) keys.add(form, true, [first, wanted]);
  }
}

/** Ukrainian and Russian write the words of a body's name after the first now with capitals, now without: Верховная Рада, Верховная рада. */
const isBodyWithSmallWords = (lang: string, kind: EntityKind) => kind === 'org' && (lang === 'uk' || lang === 'ru');

/** Which alias the first number of a record belongs to. */
export const aliasOf = (first: number): number => first >>> 2;

/** True where a record is the alias itself, and no other form of it. */
export const isBase = (first: number): boolean => (first & BASE) === BASE;

/** True where a span of a text has the capitals that the case rule of a record asks of it. */
export function isCased(text: string, span: Span, [first, wanted]: readonly [first: number, wanted: number]): boolean {
  if ((first & EXACT) === EXACT) return capitals(text, 'exact', span) === wanted;
  for (let left = wanted; left !== 0; left &= left - 1) {
    const lowest = HIGHEST_BIT - Math.clz32(left & -left);
    if (!isUpperCode(text.charCodeAt(span.start + lowest))) return false;
  }
  return true;
}

/** Whether letter n of a text must be a capital for the text to satisfy the case rule of a record; false also beyond the letters looked at. */
export const mustBeCapital = (wanted: number, at: number): boolean => at < CASED_LETTERS && ((wanted >>> at) & 1) === 1;

/** Bit n: letter n of the span is a capital; for `initial` only where a word begins, so that headlines in capitals count too. */
export function capitals(text: string, rule: 'exact' | 'initial', span: Span = { start: 0, end: text.length }): number {
  const end = Math.min(span.end, span.start + CASED_LETTERS);
  let bits = 0;
  for (let at = span.start; at < end; at++) {
    if (!isUpperCode(text.charCodeAt(at))) continue;
    if (rule === 'exact' || at === span.start || !isWordCode(text.charCodeAt(at - 1))) bits |= 1 << (at - span.start);
  }
  return bits >>> 0;
}

/** Two capitals or more, or one and a digit, and no small letter: EU, ООН, G7. */
function isAbbreviation(text: string): boolean {
  let capital = 0;
  let digit = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUpperCode(code)) capital++;
    else if (code >= DIGIT_0 && code <= DIGIT_9) digit = true;
    else if (isLowerCode(code)) return false;
  }
  return capital > 1 || (capital === 1 && digit);
}

const isCasedCode = (code: number) => isUpperCode(code) || isLowerCode(code);

const hasSharpS = (form: string) => form.includes('ß') || form.includes('ẞ');

/** A form with ß is also written with ss: in Switzerland, and in capitals. */
function spellings(forms: readonly string[]): readonly string[] {
  if (!forms.some(hasSharpS)) return forms;
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS'))])];
}
