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
  const report = (trie: Trie, key: number, place: (isPrefix: boolean) => Span | null) => {
    for (let record = trie.limits[key] ?? 0; record < (trie.limits[key + 1] ?? 0); record++) {
      const flags = trie.records[record * 2 + 1] ?? 0;
      const span = at.speaks[flags >> 1] ? place((flags & PREFIX) === PREFIX) : null;
      if (span) hits.push({ ...span, part: trie.records[record * 2] ?? 0 });
    }
  };
  for (const start of at.starts) {
    const count = walk(tables.forward, text, { at: start, step: 1, found });
    for (let index = 0; index < count; index += 2) {
      const end = found[index] ?? 0;
      report(tables.forward, found[index + 1] ?? 0, (isPrefix) => {
        if (isPrefix) return { start, end: wordEnd(text, end) };
        return mayEnd(text, end) ? { start, end } : null;
      });
    }
    if (!hasBeginnings) continue;
    const end = wordEnd(text, start + 1);
    const backCount = walk(tables.backward, text, { at: end - 1, step: -1, found });
    for (let index = 0; index < backCount; index += 2) {
      if ((found[index] ?? 0) < start - 1) continue;
      report(tables.backward, found[index + 1] ?? 0, () => ({ start, end }));
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
  const waiting: Set<number>[] = [];
  const arrive = (hit: PartHit, isInside: boolean) => {
    if (isInside) {
      const places = found.get(hit.part) ?? [];
      places.push(hit);
      found.set(hit.part, places);
    }
    for (let at = tables.itemLimits[hit.part] ?? 0; at < (tables.itemLimits[hit.part + 1] ?? 0); at++) {
      const item = tables.items[at] ?? 0;
      if ((item & 1) === 0) give({ start: hit.start, end: hit.end, use: item >> 1 }, isInside);
      else if (isInside) {
        const level = tables.composite(item >> 1)[1];
        waiting[level] = (waiting[level] ?? new Set()).add(item >> 1);
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
