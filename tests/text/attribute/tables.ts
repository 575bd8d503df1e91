import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { statementsOf } from './page';
import { passagesOf, told } from './passages';

/** Tables by the name of what their rows have in common. */
type Tables = Readonly<Record<string, string>>;

/** Rows `text | speaker | stance` of the last statement of a text; `*` for a stance that is not asked for. */
export function tellsWho(lang: string, tables: Tables): void {
  describe.each(Object.entries(tables))(`who says it, ${lang}: %s`, (_, table) => {
    it.each(rowsOf(table))('%s', (text = '', who, stance) => {
      const last = statementsOf(text, lang).at(-1);
      expect(last?.who).toBe(who);
      if (stance !== '*') expect(last?.stance).toBe(stance);
    });
  });
}

/** Passages in the notation of passages.ts: who goes on speaking, sentence by sentence. */
export function tellsInTurn(lang: string, tables: Tables): void {
  describe.each(Object.entries(tables))(`who says what in turn, ${lang}: %s`, (_, table) => {
    it.each(passagesOf(table))('%s', (_, passage) => {
      const { wanted, found } = told(passage, lang);
      expect(found).toEqual(wanted);
    });
  });
}

/** Rows `text` in which nobody says anything of a topic. */
export function tellsNothing(lang: string, tables: Tables): void {
  describe.each(Object.entries(tables))(`no statement, ${lang}: %s`, (_, table) => {
    it.each(rowsOf(table))('%s', (text = '') => {
      expect(statementsOf(text, lang).map(({ who, stance }) => ({ who, stance }))).toEqual([]);
    });
  });
}
