import fc from 'fast-check';

/** How many made-up inputs each part is given; together at least 100,000 (tests/fuzz/count.test.ts). */
export const cases = {
  normalise: 18_000,
  words: 8_000,
  sentences: 8_000,
  quotations: 12_000,
  language: 3_000,
  terms: 15_000,
  dates: 15_000,
  fragments: 5_000,
  detect: 3_000,
  rows: 6_000,
  lines: 6_000,
  table: 6_000,
  json: 3_000,
  zip: 800,
  foreign: 2_000,
} as const satisfies Record<string, number>;

type Part = keyof typeof cases;

/** Checks a part with made-up inputs; a failure names the seed and the smallest input that fails. */
export function fuzz<T>(part: Part, inputs: fc.Arbitrary<T>, check: (input: T) => void): void {
  fc.assert(fc.property(inputs, check), { numRuns: cases[part] });
}

/** The same for what has to be awaited. */
export function fuzzAsync<T>(part: Part, inputs: fc.Arbitrary<T>, check: (input: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(inputs, check), { numRuns: cases[part] });
}
