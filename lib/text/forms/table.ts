// How declension is written down. A rule is one line of words: who, pattern, then one ending a case.
//   who      letters: m f = a person's name, M F = a surname only, N = any other noun, A = an adjective of a name,
//            a p = an adjective where the noun after or before agrees with it, B = an abbreviation
//   pattern  `ий`: this ending is replaced · `[бвд]а`: replaced after one of these letters · `^лев`: the whole word
//   endings  (after the whole word, for B) `-` nothing · `у/ові` two ways to say it · a single `=` in place of all of them: never declined

/** What a rule does to a word: cut `strip` letters, then add one of the endings of each case; no cases: not declined. */
export type Declension = {
  readonly strip: number;
  readonly cases: readonly (readonly string[])[];
  readonly adjective: boolean;
};

/** Rules of a language, ready for look-up. */
export type RuleTable = {
  /** The rule with the longest ending that fits `word` (lower case), asked for the classes in `who` in turn; null when none fits. */
  find(word: string, who: string): Declension | null;
};

/** Reads rule lines into a table; throws on a line that is no rule. */
export function ruleTable(lines: readonly string[]): RuleTable {
  const rules = new Map<string, Map<string, Declension>>();
  let longest = 0;
  for (const line of lines) {
    const [who = '', pattern = '', ...endings] = line.trim().split(/\s+/);
    if (endings.length === 0) throw new Error(`expected "who pattern endings", received "${line}"`);
    const { suffixes, strip } = expand(pattern);
    const cases =
      endings[0] === '=' ? [] : endings.map((ending) => ending.split('/').map((way) => way.replace('-', '')));
    for (const letter of who) {
      const declension = { strip: letter === 'B' ? 0 : strip, cases, adjective: 'Aap'.includes(letter) };
      for (const suffix of suffixes) {
        mapOf(rules, letter).set(suffix, declension);
        if (!suffix.startsWith('^')) longest = Math.max(longest, suffix.length);
      }
    }
  }
  return { find: (word, who) => longestMatch(rules, longest, word, who) };
}

function mapOf(rules: Map<string, Map<string, Declension>>, letter: string): Map<string, Declension> {
  const found = rules.get(letter) ?? new Map<string, Declension>();
  rules.set(letter, found);
  return found;
}

function expand(pattern: string): { suffixes: readonly string[]; strip: number } {
  if (pattern.startsWith('^')) return { suffixes: [pattern], strip: pattern.length - 1 };
  const [, classes = '', suffix = ''] = /^((?:\[[^\]]+\])*)(.*)$/.exec(pattern) ?? [];
  const before = [...classes.matchAll(/\[([^\]]+)\]/g)].reduce<readonly string[]>(
    (starts, [, letters = '']) => starts.flatMap((start) => [...letters].map((letter) => start + letter)),
    [''],
  );
  return { suffixes: before.map((letters) => letters + suffix), strip: suffix.length };
}

function longestMatch(
  rules: ReadonlyMap<string, ReadonlyMap<string, Declension>>,
  longest: number,
  word: string,
  who: string,
): Declension | null {
  const whole = `^${word}`;
  for (const letter of who) {
    const rule = rules.get(letter)?.get(whole);
    if (rule) return rule;
  }
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const suffix = word.slice(-length);
    for (const letter of who) {
      const rule = rules.get(letter)?.get(suffix);
      if (rule) return rule;
    }
  }
  return null;
}
