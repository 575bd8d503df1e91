import type { RowType } from '../rows';
import type { EntityEntry, Lexicon, NameHit, NameUse, PositionEntry, ReferenceHit, TermHit, TopicEntry } from './types';

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
  return lexicons.flatMap((lexicon, rank) =>
    lexicon.positions(holder).filter((position) => winning(lexicons, rank, 'position', position.id)),
  );
}

/** Names of all datasets in a text: uses that a higher dataset overrides are dropped, then the leftmost-longest hit wins. */
export function namesIn(lexicons: readonly Lexicon[], text: string, starts: Uint32Array): readonly NameHit[] {
  const found = lexicons.map((lexicon, rank) => names(lexicons, rank, lexicon.names(text, starts)));
  if (found.length < 2) return found[0] ?? [];
  const sorted = found.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameHit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.start === last.start && hit.end === last.end)
      kept[kept.length - 1] = { ...last, uses: [...last.uses, ...hit.uses] };
  }
  return kept;
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

function names(lexicons: readonly Lexicon[], rank: number, hits: readonly NameHit[]): readonly NameHit[] {
  if (rank === 0) return hits;
  const keeps = (use: NameUse) => winning(lexicons, rank, 'entity', use.entity.id);
  return hits.flatMap((hit) => {
    const uses = hit.uses.filter(keeps);
    return uses.length > 0 ? [{ ...hit, uses }] : [];
  });
}

function isTermKept(lexicons: readonly Lexicon[], rank: number, { use }: TermHit): boolean {
  if (use.kind === 'topic') return winning(lexicons, rank, 'topic', use.topic.id);
  if (use.kind === 'claim') return winning(lexicons, rank, 'claim', use.claim.id);
  return winning(lexicons, rank, 'entity', use.entity.id);
}
