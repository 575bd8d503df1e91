import { partsOf } from './phrases';

/** Whether a lower-case word is one of a list: `word`, `stem|x,y`, `word*` (any ending), `*word` (any beginning). */
export function wordTest(list: readonly string[]): (word: string) => boolean {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  for (const entry of list) {
    const [part] = partsOf(entry);
    prefixes.push(...(part?.stems ?? []));
    suffixes.push(...(part?.ends ?? []));
    for (const word of part?.words ?? []) exact.add(word);
  }
  if (prefixes.length + suffixes.length === 0) return (word) => exact.has(word);
  return rememberedTest(
    (word) =>
      exact.has(word) ||
      prefixes.some((prefix) => word.startsWith(prefix)) ||
      suffixes.some((suffix) => word.endsWith(suffix)),
  );
}

/** A test that answers from memory for words that it was asked for before; the memory is bounded. */
export function rememberedTest(test: (word: string) => boolean): (word: string) => boolean {
  const memory = new Map<string, boolean>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size > 20_000) memory.clear();
    const is = test(word);
    memory.set(word, is);
    return is;
  };
}
