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
const REACH = 30;
const MARKS = new Set(['.', '!', '?', ';']);

/**
 * Compiles phrases. `a b` stands for neighbours, `a … b` for words of one sentence in this order, `stem|x,y` for stem+x or stem+y,
 * `word*` for any ending, `*word` (not first) for any beginning, `a/b` for either, `word$` for the last word of a clause, which ends at a
 * mark or before one of `joins`. Of several places for a part the first counts that lets the rest stand. Work per token is bounded by the phrases that begin with it.
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
  if (exact.size + stems.size === 0) return { begins: () => false, find: () => [] };
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
          const last = lastOf(list, { to, closes, parts: pattern.parts }, { number: 0, at });
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

type Walk = { readonly to: number; readonly closes: ReadonlySet<string>; readonly parts: readonly Part[] };

/** The last token of a phrase whose part `number` stands at a token, as near as its later parts allow; -1 where it does not stand there. */
function lastOf(list: readonly Token[], walk: Walk, { number, at }: { number: number; at: number }): number {
  const part = walk.parts[number];
  if (!part || !isPart(list[at], part)) return -1;
  if (part.closing && !endsClause(list[at + 1], walk)) return -1;
  const next = walk.parts[number + 1];
  if (!next) return at;
  const limit = Math.min(walk.to, at + 2 + (next.far ? REACH : 0));
  for (let here = at + 1; here < limit; here++) {
    const last = lastOf(list, walk, { number: number + 1, at: here });
    if (last >= 0) return last;
    if (MARKS.has(list[here]?.text ?? '')) return -1;
  }
  return -1;
}

const endsClause = (next: Token | undefined, { closes }: Walk): boolean => !next?.isWord || closes.has(next.low);

/** Any beginning or ending is that of a word; only a mark that a phrase writes out is part of it. */
function isPart(token: Token | undefined, { words, stems, ends }: Part): boolean {
  if (!token) return false;
  if (words.has(token.low)) return true;
  if (!token.isWord) return false;
  return stems.some((stem) => token.low.startsWith(stem)) || ends.some((end) => token.low.endsWith(end));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
