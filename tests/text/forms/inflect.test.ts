import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../lib/rows';
import { inflect } from '../../../lib/text/forms/inflect';
import { ruleTable } from '../../../lib/text/forms/table';

const person = { kind: 'person', gender: null, full: false, fixed: false } as const;

describe('inflect', () => {
  it('gives the base alone for a fixed alias', () => {
    expect(inflect('Путин', { ...person, lang: 'ru', fixed: true })).toEqual(['Путин']);
  });

  it('gives the base alone for a language without rules', () => {
    expect(inflect('プーチン', { ...person, lang: 'ja' })).toEqual(['プーチン']);
    expect(inflect('Путин', { ...person, lang: 'mul' })).toEqual(['Путин']);
  });

  it('reads the language of a tag with a region', () => {
    expect(inflect('Putin', { ...person, lang: 'de-AT' })).toEqual(['Putin', 'Putins']);
  });

  it('declines only the last word of a name that is not a full one', () => {
    const forms = inflect('Мак Фол', { ...person, gender: 'm', lang: 'uk' });
    expect(forms).toContain('Мак Фола');
    expect(forms).not.toContain('Мака Фола');
  });

  it('declines an unfamiliar Latin name in a Cyrillic language not at all', () => {
    expect(inflect('Gazprom Media', { ...person, kind: 'org', lang: 'ru' })).toEqual(['Gazprom Media']);
  });

  it('starts with the base, never repeats a form and adds none under three letters', () => {
    const words = fc.array(fc.stringMatching(/^[А-ЯІЇЄҐA-ZŁŽ][а-яіїєґa-zążčě'-]{0,9}$/), {
      minLength: 1,
      maxLength: 4,
    });
    const kinds = fc.constantFrom<EntityKind>('person', 'org', 'place', 'agreement', 'event', 'weapon', 'other');
    const langs = fc.constantFrom('de', 'en', 'uk', 'ru', 'fr', 'pl', 'cs', 'it', 'es');
    const gender = fc.constantFrom('f' as const, 'm' as const, null);
    fc.assert(
      fc.property(words, kinds, langs, gender, fc.boolean(), (parts, kind, lang, sex, full) => {
        const base = parts.join(' ');
        const forms = inflect(base, { lang, kind, gender: sex, full, fixed: false });
        expect(forms[0]).toBe(base);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms.slice(1).every((form) => form.length >= 3 && !form.includes('undefined'))).toBe(true);
      }),
    );
  });
});

describe('ruleTable', () => {
  it('prefers the whole word, then the longest ending, then the class asked for first', () => {
    const table = ruleTable(['N [в] а', 'N ов ова', 'M в ва', 'N ^лев льва']);
    expect(table.find('лев', 'N')?.cases).toEqual([['льва']]);
    expect(table.find('иванов', 'N')?.cases).toEqual([['ова']]);
    expect(table.find('рев', 'MN')?.cases).toEqual([['ва']]);
    expect(table.find('рев', 'F')).toBeNull();
  });

  it('refuses a line without endings', () => {
    expect(() => ruleTable(['N ов'])).toThrow('expected "who pattern endings", received "N ов"');
  });
});
