import { expect, it } from 'vitest';
import { sentences } from '../../../lib/text/sentences/sentences';

/** Checks a table of texts, one a line: each must be cut where it says ` | `, and nowhere else. */
export function checkCuts(lang: string, table: string): void {
  check(lang, table, ' ');
}

/** The same where nothing stands between two sentences. */
export function checkJoined(lang: string, table: string): void {
  check(lang, table, '');
}

function check(lang: string, table: string, between: string): void {
  for (const row of table.trim().split('\n')) {
    const expected = row.trim().split(' | ');
    const text = expected.join(between);
    it(`${lang}: ${text}`, () => {
      expect(sentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }
}
