import { describe, expect, it } from 'vitest';
import { type SchemeName, transliterate } from '../../../lib/text/transliterate/transliterate';

/** Runs a table of lines "letter · name · spelling" of one scheme: the letter says why the name is there. */
export function checkScheme(scheme: SchemeName, from: 'ru' | 'uk', table: string): void {
  describe(`${scheme} from ${from}`, () => {
    for (const line of table.trim().split('\n')) {
      const [letter = '', name = '', spelling = ''] = line.trim().split(' · ');
      it(`${letter}: ${name} is ${spelling}`, () => expect(transliterate(name, scheme, from)).toBe(spelling));
    }
  });
}
