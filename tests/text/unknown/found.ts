import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../lib/text/unknown/names';
import { rowsOf } from '../stance/rows';

/** The names found on a page of one block that knows none, in order of the alphabet. */
export const unknownIn = (lang: string, text: string) =>
  unknownNames({ blocks: [{ text, lang, names: [] }], statements: [] }).toSorted((a, b) => (a.text < b.text ? -1 : 1));

/** Tables by language of rows `sentence | its names, each with its kind`; a sentence alone has none. */
export function tellsNames(about: string, tables: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(tables))(`${about}, %s`, (lang, table) => {
    it.each(rowsOf(table))('%s', (text = '', names = '') => {
      expect(
        unknownIn(lang, text)
          .map((name) => `${name.text} (${name.kind})`)
          .join('; '),
      ).toBe(names);
    });
  });
}
