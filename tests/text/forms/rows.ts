import { expect, it } from 'vitest';
import type { EntityKind, Lang } from '../../../lib/rows';
import { inflect } from '../../../lib/text/forms/inflect';

const kinds: Readonly<Record<string, EntityKind>> = { p: 'person', l: 'place', o: 'org', a: 'agreement' };

/** All forms of a name that a line of a table begins with: kind p l o a, gender m f -. A name of one word counts as a short one. */
export function formsOf(lang: Lang, kind: string, gender: string, base: string): readonly string[] {
  return inflect(base, {
    lang,
    kind: kinds[kind] ?? 'other',
    gender: gender === 'm' || gender === 'f' ? gender : null,
    full: base.includes(' '),
    fixed: false,
  });
}

/** Runs a table of lines "kind gender base > forms expected ! forms forbidden"; `=` in place of forms: the base alone. */
export function checkForms(lang: Lang, table: string): void {
  for (const line of table.trim().split('\n')) {
    const row = /^\s*([ploa]) ([mf-]) (.+?) > (.+?)(?: ! (.+))?$/.exec(line);
    if (!row) throw new Error(`expected "kind gender base > forms", received "${line}"`);
    const [, kind = '', gender = '', base = '', wanted = '', unwanted] = row;
    it(`inflects ${base}`, () => {
      const forms = formsOf(lang, kind, gender, base);
      expect(forms[0]).toBe(base);
      expect(new Set(forms).size).toBe(forms.length);
      if (wanted === '=') expect(forms).toEqual([base]);
      else expect(forms).toEqual(expect.arrayContaining(wanted.split(', ')));
      for (const form of unwanted?.split(', ') ?? []) expect(forms).not.toContain(form);
    });
  }
}

/**
 * Runs paradigms: a line "kind gender base", then a line a case, "gen form" (also dat acc ins loc voc; `pos`: a possessive
 * adjective), and "never form" for what must not be made. Two ways to say a case are separated by ` / `.
 */
export function checkParadigms(lang: Lang, table: string): void {
  let base = '';
  let forms: readonly string[] = [];
  for (const line of table.trim().split('\n')) {
    const [, kind = '', gender = '', name] = /^\s*([ploa]) ([mf-]) (.+)$/.exec(line) ?? [];
    if (name !== undefined) {
      base = name;
      forms = formsOf(lang, kind, gender, name);
      continue;
    }
    const [, label = '', written = ''] = /^\s*(gen|dat|acc|ins|loc|voc|pos|never) (.+)$/.exec(line) ?? [];
    if (label === '') throw new Error(`expected "kind gender base" or "case form", received "${line}"`);
    const [of, made] = [base, forms];
    it(`${of}: ${label} ${written}`, () => {
      const found = written.split(' / ').filter((form) => made.includes(form));
      expect(found).toEqual(label === 'never' ? [] : written.split(' / '));
    });
  }
}
