import type { Alias, EntityKind, Lang } from '../../rows';
import { isUpperCode, isWordCode } from '../letters';
import { normalise } from '../normalise';
import type { KeyTable } from './key-table';

/** What a function that inflects is told of an alias. */
export type AliasTraits = {
  readonly lang: Lang;
  readonly kind: EntityKind;
  readonly gender: 'f' | 'm' | null;
  readonly full: boolean;
  readonly fixed: boolean;
};
export type Inflect = (base: string, traits: AliasTraits) => readonly string[];

// The first number of a record is the alias, times 4, plus these.
const BASE = 1;
const EXACT = 2;
/** How many letters of a form the case rule looks at. */
export const CASED_LETTERS = 32;

/** True where an alias identifies alone: said so, or more than one word, or no person. */
export function isFull(alias: Alias, kind: EntityKind): boolean {
  if (alias.kind) return alias.kind === 'full';
  return kind !== 'person' || /\s/.test(alias.text.trim());
}

/** Enters every form of an alias under `number`, with the capitals that its case rule asks of the text. */
export function addForms(table: KeyTable, number: number, forms: { alias: Alias; written: readonly string[] }): void {
  const base = normalise(forms.alias.text.trim()).text;
  const rule = forms.alias.case ?? (isAbbreviation(base) ? 'exact' : 'initial');
  const seen = new Set<string>();
  for (const written of [forms.alias.text, ...forms.written]) {
    for (const form of spellings(normalise(written.trim()).text)) {
      if (form === '' || seen.has(form) || !isWordCode(form.charCodeAt(0))) continue;
      seen.add(form);
      const flags = (form === base ? BASE : 0) + (rule === 'exact' ? EXACT : 0);
      table.add(form, number * 4 + flags, rule === 'any' ? 0 : capitals(form, rule));
    }
  }
}

/** What the first number of a record says. */
export function readForm(first: number): { alias: number; base: boolean } {
  return { alias: first >>> 2, base: (first & BASE) === BASE };
}

/** True where the capitals of the text, all as `exact` gives them, satisfy the case rule of a record. */
export function isCased(first: number, wanted: number, found: number): boolean {
  return (first & EXACT) === EXACT ? found === wanted : (found & wanted) >>> 0 === wanted;
}

/** Bit n: letter n is a capital; for `initial` only where a word begins, so that headlines in capitals count too. */
export function capitals(text: string, rule: 'exact' | 'initial'): number {
  let bits = 0;
  for (let at = 0; at < text.length && at < CASED_LETTERS; at++) {
    if (!isUpperCode(text.charCodeAt(at))) continue;
    if (rule === 'exact' || at === 0 || !isWordCode(text.charCodeAt(at - 1))) bits |= 1 << at;
  }
  return bits >>> 0;
}

/** Two capitals or more, or one and a digit, and no small letter: EU, ООН, G7. */
function isAbbreviation(text: string): boolean {
  const capital = [...text].filter((letter) => isUpperCode(letter.charCodeAt(0))).length;
  return text === text.toUpperCase() && (capital > 1 || (capital === 1 && /\d/.test(text)));
}

/** A form with ß is also written with ss: in Switzerland, and in capitals. */
function spellings(form: string): readonly string[] {
  return /[ßẞ]/.test(form) ? [form, form.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS')] : [form];
}
