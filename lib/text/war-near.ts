import type { Attribution } from './attribute/attribution';
import { sideOf } from './relevance';
import type { ReadBlock, StatementInput } from './statement-input';

/** Sentences before and after one that names a side, in which words of topics are still about the war. */
const REACH = 3;
/** The share of a page's sentences within reach from which on all of the page is about the war. */
const DENSE = 0.6;
const concepts: ReadonlySet<string> = new Set(['putin-any', 'russia-any', 'ukraine-any', 'zelenskyy-any']);

/**
 * Which sentences are about the war: `peace` and `sanctions` in other parts of an interview or a live blog are about something else.
 * A sentence is when it, or one within reach, names a side; on a page that mostly does, or is one
 * address, every sentence is; and so is each where none does: a part of a page that was asked for alone.
 */
export function warNear(
  said: readonly Attribution[],
  blocks: readonly ReadBlock[],
  entity: StatementInput['entity'],
): readonly boolean[] {
  const places = blocks.map((block) => placesOf(block, entity));
  const next = blocks.map(() => 0);
  // Sentences are in order, so that each block's places are gone through once.
  const named = said.map(({ block, sentence }) => {
    const list = places[block] ?? [];
    let at = next[block] ?? 0;
    while (at < list.length && (list[at] ?? 0) < sentence.start) at++;
    next[block] = at;
    return (list[at] ?? sentence.end) < sentence.end;
  });
  const near = named.map((_, at) => named.slice(Math.max(0, at - REACH), at + REACH + 1).some(Boolean));
  const count = near.filter(Boolean).length;
  const isAddress = said.some(({ rule }) => rule === 'address');
  return count === 0 || isAddress || count >= DENSE * near.length ? near.map(() => true) : near;
}

/** Where a block names a side, in order. */
function placesOf({ mentions, terms }: ReadBlock, entity: StatementInput['entity']): readonly number[] {
  const sides = mentions.filter((mention) => sideOf(mention.entity.id, entity) !== null);
  const words = terms.filter(({ use }) => use.kind === 'topic' && concepts.has(use.topic.id));
  return [...sides, ...words].map(({ start }) => start).sort((a, b) => a - b);
}
