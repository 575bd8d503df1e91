import { expect, it } from 'vitest';
import type { EntityKind, Lang } from '../../../lib/rows';
import { inflect } from '../../../lib/text/forms/inflect';

const kinds: Readonly<Record<string, EntityKind>> = { p: 'person', l: 'place', o: 'org', a: 'agreement' };

/** Runs a table of lines "kind gender base > forms expected ! forms forbidden"; kind p l o a, gender m f -, `=` in place of forms: the base alone. A name of one word counts as a short one. */
export function checkForms(lang: Lang, table: string): void {
  for (const line of table.trim().split('\n')) {
    const row = /^\s*([ploa]) ([mf-]) (.+?) > (.+?)(?: ! (.+))?$/.exec(line);
    if (!row) throw new Error(`expected "kind gender base > forms", received "${line}"`);
    const [, kind = '', gender = '', base = '', wanted = '', unwanted] = row;
    it(`inflects ${base}`, () => {
      const forms = inflect(base, {
        lang,
        kind: kinds[kind] ?? 'other',
        gender: gender === 'm' || gender === 'f' ? gender : null,
        full: base.includes(' '),
        fixed: false,
      });
      expect(forms[0]).toBe(base);
      expect(new Set(forms).size).toBe(forms.length);
      if (wanted === '=') expect(forms).toEqual([base]);
      else expect(forms).toEqual(expect.arrayContaining(wanted.split(', ')));
      for (const form of unwanted?.split(', ') ?? []) expect(forms).not.toContain(form);
    });
  }
}
