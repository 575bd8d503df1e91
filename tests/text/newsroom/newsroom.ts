import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../lib/rows';
import { saidOn } from '../starter';

/**
 * Sentences as newsrooms write them, of our own: `sentence | who | topic | stance` a line, where `-` is nobody. Who says it is the id
 * of a name of the starter dataset, or the name as it is written; the topic is among those that are found. Sentences that are read wrong
 * as yet stand in `open/`, with what is meant (readings that are as good parted by commas): whoever mends a class of them moves its rows here.
 */
export function tellsNews(lang: Lang, tables: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(tables))(`news told in ${lang}: %s`, (_, table) => {
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.split(' | '));

    it.each(rows)('%s', (sentence = '', who = '', topic = '', stance = '') => {
      const [first] = saidOn(sentence, lang);
      expect({ who: first?.who ?? '-', stance: first?.stance, topics: first?.topics }).toEqual({
        ...{ who, stance },
        topics: expect.arrayContaining([topic]),
      });
    });
  });
}
