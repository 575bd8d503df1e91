import type { Span } from '../../rows';
import { mayEnd, wordEnd } from '../letters';
import { matchTerm } from './composites';
import { type Composite, PREFIX } from './term-parts';
import { type Trie, walk } from './trie';

export type PartHit = Span & { readonly part: number };
export type UseHit = Span & { readonly use: number };

/** The tables of terms: `topicOf` is the part number of the topic that a use belongs to, or null. */
export type TermTables = {
  readonly forward: Trie;
  readonly backward: Trie;
  readonly itemLimits: Uint32Array;
  readonly items: Uint32Array;
  composite(number: number): Composite;
  topicOf(use: number): number | null;
};

const MOST_ENDS = 128;

/** Every atom in the text, in order of its beginning; `speaks[n]`: whether language n counts here. */
export function scanAtoms(
  tables: TermTables,
  text: string,
  at: { starts: Uint32Array; speaks: readonly boolean[] },
): PartHit[] {
  const hits: PartHit[] = [];
  const found = new Int32Array(MOST_ENDS);
  const hasBeginnings = tables.backward.limits.length > 1;
  const report = (trie: Trie, key: number, { start, end, isWhole }: Span & { readonly isWhole: boolean }) => {
    const limit = trie.limits[key + 1] ?? 0;
    for (let record = trie.limits[key] ?? 0; record < limit; record++) {
      const flags = trie.records[record * 2 + 1] ?? 0;
      const isPrefix = (flags & PREFIX) === PREFIX;
      if (!at.speaks[flags >> 1] || !(isPrefix || isWhole)) continue;
      hits.push({ start, end: isPrefix ? wordEnd(text, end) : end, part: trie.records[record * 2] ?? 0 });
    }
  };
  for (const start of at.starts) {
    const count = walk(tables.forward, text, { at: start, step: 1, found });
    for (let index = 0; index < count; index += 2) {
      const end = found[index] ?? 0;
      report(tables.forward, found[index + 1] ?? 0, { start, end, isWhole: mayEnd(text, end) });
    }
    if (!hasBeginnings) continue;
    const end = wordEnd(text, start + 1);
    const backCount = walk(tables.backward, text, { at: end - 1, step: -1, found });
    for (let index = 0; index < backCount; index += 2) {
      if ((found[index] ?? 0) < start - 1) continue;
      report(tables.backward, found[index + 1] ?? 0, { start, end, isWhole: true });
    }
  }
  return hits;
}

/** Uses of the parts found: those of single atoms everywhere, those of composites within their sentence. */
export function evaluate(
  tables: TermTables,
  text: string,
  at: { hits: readonly PartHit[]; sentences: readonly Span[] },
): UseHit[] {
  const sorted = at.hits.toSorted((one, other) => one.start - other.start);
  const sentences = at.sentences.length > 0 ? at.sentences : [{ start: 0, end: text.length }];
  const uses: UseHit[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const before = next;
    while (next < sorted.length && (sorted[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < sorted.length && (sorted[next]?.start ?? 0) < sentence.end) next++;
    if (next === before) continue;
    const inside = sorted.slice(first, next);
    uses.push(...evaluateSentence(tables, text, { outside: sorted.slice(before, first), inside }));
  }
  uses.push(...evaluateSentence(tables, text, { outside: sorted.slice(next), inside: [] }));
  return uses.sort((one, other) => one.start - other.start || one.end - other.end);
}

type Sentence = { readonly outside: readonly PartHit[]; readonly inside: readonly PartHit[] };

function evaluateSentence(tables: TermTables, text: string, { outside, inside }: Sentence): UseHit[] {
  const uses: UseHit[] = [];
  const found = new Map<number, Span[]>();
  const waiting: number[][] = [];
  const arrive = (hit: PartHit, isInside: boolean) => {
    const places = found.get(hit.part);
    if (places) places.push(hit);
    else if (isInside) found.set(hit.part, [hit]);
    for (let at = tables.itemLimits[hit.part] ?? 0; at < (tables.itemLimits[hit.part + 1] ?? 0); at++) {
      const item = tables.items[at] ?? 0;
      if ((item & 1) === 0) give({ start: hit.start, end: hit.end, use: item >> 1 }, isInside);
      else if (isInside && !places) {
        // The first time that a part is met in a sentence, so that each composite waits once.
        const level = tables.composite(item >> 1)[1];
        const list = waiting[level] ?? [];
        list.push(item >> 1);
        waiting[level] = list;
      }
    }
  };
  const give = (hit: UseHit, isInside: boolean) => {
    uses.push(hit);
    const topic = tables.topicOf(hit.use);
    if (topic !== null) arrive({ start: hit.start, end: hit.end, part: topic }, isInside);
  };
  for (const hit of outside) arrive(hit, false);
  for (const hit of inside) arrive(hit, true);
  // Deeper composites rest on the topics that shallower ones find.
  for (let level = 0; level < waiting.length; level++) {
    for (const number of waiting[level] ?? []) {
      const [use, , term] = tables.composite(number);
      const span = matchTerm(term, found, text);
      if (span) give({ ...span, use }, true);
    }
  }
  return uses;
}
