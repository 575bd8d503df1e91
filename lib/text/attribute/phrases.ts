import type { Token } from './tokens';

/** Where a phrase stands: the tokens of its first and last word, and what it was compiled with. */
export type PhraseHit<T> = { readonly first: number; readonly last: number; readonly value: T };
export type Phrases<T> = {
  readonly find: (list: readonly Token[], from: number, to: number) => readonly PhraseHit<T>[];
  /** Whether some phrase begins with a word. */
  readonly begins: (word: string) => boolean;
};

type Part = {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly ends: readonly string[];
  readonly far: boolean;
  readonly closing: boolean;
};
type Pattern<T> = { readonly parts: readonly Part[]; readonly value: T };

/** Tokens between the two halves of a phrase with a gap, at most. */
const REACH = 32;
const MARKS = new Set(['.', '!', '?', ';']);

/**
 * Compiles phrases. `a b` stands for neighbours, `a … b` for words of one sentence in this order, `stem|x,y` for stem+x or stem+y,
 * `word*` for any ending, `*word` (not first) for any beginning, `a/b` for either, `word$` for the last word of a clause, which ends at a
 * mark or before one of `joins`. Work per token is bounded by the phrases that begin with it.
 */
export function phrases<T>(entries: Iterable<readonly [string, T]>, joins: readonly string[] = []): Phrases<T> {
  const closes = new Set(joins);
  const exact = new Map<string, Pattern<T>[]>();
  const stems = new Map<string, Pattern<T>[]>();
  for (const [text, value] of entries) {
    const pattern = { parts: partsOf(text), value };
    for (const word of pattern.parts[0]?.words ?? []) push(exact, word, pattern);
    for (const stem of pattern.parts[0]?.stems ?? []) push(stems, stem, pattern);
  }
  const shortest = Math.min(...[...stems.keys()].map((stem) => stem.length));
  const longest = Math.max(...[...stems.keys()].map((stem) => stem.length));
  const memory = new Map<string, readonly Pattern<T>[]>();
  const beginning = (word: string) => {
    const known = memory.get(word);
    if (known) return known;
    const found = [...(exact.get(word) ?? [])];
    for (let length = shortest; length <= Math.min(word.length, longest); length++)
      found.push(...(stems.get(word.slice(0, length)) ?? []));
    if (memory.size > 20_000) memory.clear();
    memory.set(word, found);
    return found;
  };
  return {
    begins: (word) => beginning(word).length > 0,
    find: (list, from, to) => {
      const hits: PhraseHit<T>[] = [];
      for (let at = from; at < to; at++) {
        for (const pattern of beginning(list[at]?.low ?? '')) {
          const last = pattern.parts.length === 1 ? at : lastOf(list, { at, to, closes }, pattern.parts);
          if (last >= 0) hits.push({ first: at, last, value: pattern.value });
        }
      }
      return hits;
    },
  };
}

/** The words that a phrase's text stands for, part by part; exported for the test that looks for duplicates. */
export function partsOf(text: string): readonly Part[] {
  let far = false;
  const parts: Part[] = [];
  for (const written of text.split(' ')) {
    if (written === '…') {
      far = true;
      continue;
    }
    const closing = written.endsWith('$');
    const piece = closing ? written.slice(0, -1) : written;
    const words = new Set<string>();
    const stems: string[] = [];
    const ends: string[] = [];
    for (const choice of piece.split('/')) {
      const [stem = '', endings] = choice.split('|');
      for (const ending of endings?.split(',') ?? ['']) {
        const word = stem + ending;
        if (word.endsWith('*')) stems.push(word.slice(0, -1));
        else if (word.startsWith('*')) ends.push(word.slice(1));
        else words.add(word);
      }
    }
    parts.push({ words, stems, ends, far, closing });
    far = false;
  }
  return parts;
}

type Walk = { readonly at: number; readonly to: number; readonly closes: ReadonlySet<string> };

function lastOf(list: readonly Token[], { at, to, closes }: Walk, parts: readonly Part[]): number {
  const endsClause = (next: Token | undefined) => !next?.isWord || closes.has(next.low);
  let here = at;
  for (let number = 1; number < parts.length; number++) {
    const part = parts[number];
    if (!part) break;
    const limit = part.far ? Math.min(to, here + REACH) : Math.min(to, here + 2);
    let next = here + 1;
    while (next < limit && !(isPart(list[next], part) && (!part.closing || endsClause(list[next + 1])))) {
      const token = list[next];
      if (token && !token.isWord && MARKS.has(token.text)) return -1;
      next++;
    }
    if (next >= limit) return -1;
    here = next;
  }
  return here;
}

function isPart(token: Token | undefined, part: Part): boolean {
  if (!token) return false;
  return (
    part.words.has(token.low) ||
    part.stems.some((stem) => token.low.startsWith(stem)) ||
    part.ends.some((end) => token.low.endsWith(end))
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
