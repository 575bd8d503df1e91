import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn } from './rows';

/** Tables of rows `sentence | stance` of the last statement, by the name of what their rows have in common. */
export function tellsStance(lang: string, tables: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(tables))(`stance, ${lang}: %s`, (_, table) => {
    it.each(rowsOf(table))('%s', (text = '', stance) => {
      expect(stanceIn(text, lang)).toBe(stance);
    });
  });
}
