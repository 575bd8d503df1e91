import { wordTest } from './words';

/**
 * A country or alliance as the language names it, its adjectives, its people, one of its people: words in the notation of words.ts,
 * separated by spaces, in lower case. The name is what a dataset is asked for.
 */
export type CountryWords = readonly [name: string, adjectives: string, people: string, one: string];

/** Of which country a word is: as an adjective, as its people, as one of them; the country's name, else null. */
export type Origins = {
  readonly adjective: (word: string) => string | null;
  readonly people: (word: string) => string | null;
  readonly one: (word: string) => string | null;
};

/** Words remembered, at most. */
const MOST_KNOWN = 20_000;

/** The countries' words of a language, ready for look-up. */
export function originsOf(list: readonly CountryWords[]): Origins {
  const test = (column: 1 | 2 | 3) => {
    const tests = list.map((row) => [row[0], wordTest(row[column].split(' ').filter(Boolean))] as const);
    const known = new Map<string, string | null>();
    return (word: string) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = tests.find(([, is]) => is(word))?.[0] ?? null;
      if (known.size < MOST_KNOWN) known.set(word, found);
      return found;
    };
  };
  return { adjective: test(1), people: test(2), one: test(3) };
}
