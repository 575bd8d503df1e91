import type { RowType } from '../rows';
import type { EntityEntry, Lexicon, NameHit, PositionEntry, ReferenceHit, TermHit, TopicEntry } from './types';

// Which dataset wins: where two datasets have a row of the same type and id, the higher one's counts, and a row hidden there
// does not exist. Lexicons come highest rank first. lib/data applies `winning` to stored rows, detection to what the scan finds.

/** Of rows stamped with their dataset, those that no higher dataset has or hides; `owns` is asked for every higher rank. */
export function winning<Owner extends { owns: Lexicon['owns'] }>(
  owners: readonly Owner[],
  rank: number,
  type: RowType,
  id: string,
): boolean {
  for (let higher = 0; higher < rank; higher += 1) if (owners[higher]?.owns(type, id)) return false;
  return true;
}

/** The entity as the highest dataset that has it tells it; null when none has it or the highest hides it. */
export function entityOf(lexicons: readonly Lexicon[], id: string): EntityEntry | null {
  return lexicons.find((lexicon) => lexicon.owns('entity', id))?.entity(id) ?? null;
}

/** The topic as the highest dataset that has it tells it; null when none has it or the highest hides it. */
export function topicOf(lexicons: readonly Lexicon[], id: string): TopicEntry | null {
  return lexicons.find((lexicon) => lexicon.owns('topic', id))?.topic(id) ?? null;
}

/** All positions of a holder that count, in no order. */
export function positionsOf(lexicons: readonly Lexicon[], holder: string): readonly PositionEntry[] {
  if (lexicons.length === 1) return lexicons[0]?.positions(holder) ?? [];
  return lexicons.flatMap((lexicon, rank) =>
    lexicon.positions(holder).filter((position) => winning(lexicons, rank, 'position', position.id)),
  );
}

/**
 * Names of all datasets in a text, leftmost-longest, as though they stood in one lexicon. Rows that a higher dataset has or
 * hides do not count: inside their longer names, shorter ones are found.
 */
export function namesIn(lexicons: readonly Lexicon[], text: string, starts: Uint32Array): readonly NameHit[] {
  const found = lexicons.map((lexicon, rank) => namesOf(lexicons, rank, lexicon, text));
  const waiting = found.map((names) => [...names(starts)].reverse());
  if (waiting.length < 2) return waiting[0]?.reverse() ?? [];
  const kept: NameHit[] = [];
  for (let free = 0; ; free = kept.at(-1)?.end ?? free) {
    for (const [rank, hits] of waiting.entries()) {
      skipTo(free, hits, (from, to) => found[rank]?.(between(starts, from, to)) ?? []);
    }
    const next = waiting.flatMap((hits) => hits.at(-1) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
    const [best] = next;
    if (!best) return kept;
    const same = next.filter(({ start, end }) => start === best.start && end === best.end);
    kept.push(same.length < 2 ? best : { ...best, uses: same.flatMap(({ uses }) => uses) });
  }
}

/** Drops hits, the next one last, that begin before `free`; what such a hit covered beyond it is looked through again. */
function skipTo(free: number, hits: NameHit[], again: (from: number, to: number) => readonly NameHit[]): void {
  for (let hit = hits.at(-1); hit && hit.start < free; hit = hits.at(-1)) {
    hits.pop();
    if (hit.end > free) hits.push(...again(free, hit.end).toReversed());
  }
}

const between = (starts: Uint32Array, from: number, to: number) =>
  starts.subarray(firstFrom(starts, from), firstFrom(starts, to));

/** Index of the first of ascending numbers that is not below `least`. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Terms of all datasets in a text, without those of rows that a higher dataset overrides. Where a term refers to a topic or
 * an entity that its own dataset lacks, what the others found of it counts; lower datasets are asked before higher ones.
 */
export function termsIn(lexicons: readonly Lexicon[], ...query: Parameters<Lexicon['terms']>): readonly TermHit[] {
  const keep = (rank: number, hits: readonly TermHit[]) =>
    rank === 0 ? hits : hits.filter((hit) => isTermKept(lexicons, rank, hit));
  const found = lexicons.map((lexicon, rank) => keep(rank, lexicon.terms(...query)));
  for (let rank = lexicons.length - 1; rank >= 0; rank--) {
    const lexicon = lexicons[rank];
    if (!lexicon?.elsewhere?.length || lexicons.length === 1) continue;
    const [text, starts, sentences, lang] = query;
    const wanted = new Set(lexicon.elsewhere);
    const others = [...topicHits(found.flat(), wanted), ...entityHits(namesIn(lexicons, text, starts), wanted)];
    if (others.length > 0) found[rank] = keep(rank, lexicon.terms(text, starts, sentences, lang, others));
  }
  return found.flat();
}

function topicHits(hits: readonly TermHit[], wanted: ReadonlySet<string>): readonly ReferenceHit[] {
  return hits.flatMap(({ start, end, use }) =>
    use.kind === 'topic' && wanted.has(use.topic.id) ? [{ start, end, id: use.topic.id }] : [],
  );
}

function entityHits(hits: readonly NameHit[], wanted: ReadonlySet<string>): readonly ReferenceHit[] {
  return hits.flatMap(({ start, end, uses }) =>
    [...new Set(uses.map(({ entity }) => entity.id))].filter((id) => wanted.has(id)).map((id) => ({ start, end, id })),
  );
}

/** The names of one dataset that count, in the words that begin at given offsets. */
function namesOf(lexicons: readonly Lexicon[], rank: number, lexicon: Lexicon, text: string) {
  const counts = rank === 0 ? undefined : (id: string) => winning(lexicons, rank, 'entity', id);
  return (starts: Uint32Array): readonly NameHit[] => lexicon.names(text, starts, counts);
}

function isTermKept(lexicons: readonly Lexicon[], rank: number, { use }: TermHit): boolean {
  if (use.kind === 'topic') return winning(lexicons, rank, 'topic', use.topic.id);
  if (use.kind === 'claim') return winning(lexicons, rank, 'claim', use.claim.id);
  return winning(lexicons, rank, 'entity', use.entity.id);
}
