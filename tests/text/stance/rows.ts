import { statementsOf } from '../attribute/page';

/** Rows of a table `sentence | stance`, without the empty lines around them. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

/** The stance of the last statement of a sentence; null where none is found. */
export const stanceIn = (text: string, lang: string): string | null => statementsOf(text, lang).at(-1)?.stance ?? null;
