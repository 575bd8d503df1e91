import { expect, it } from 'vitest';
import { sentences } from '../../../lib/text/sentences/sentences';

/** Checks a table of texts, one a line: each must be cut where it says ` | `, and nowhere else. */
export function checkCuts(lang: string, table: string): void {
  for (const row of table.trim().split('\n')) {
    const expected = row.trim().split(' | ');
    const text = expected.join(' ');
    it(`${lang}: ${text}`, () => {
      expect(sentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }
}
