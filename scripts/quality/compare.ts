import type { Statement } from '../../lib/findings';
import type { Span, Stance } from '../../lib/rows';

/** A statement that somebody marked by hand. */
export type GoldStatement = Span & {
  readonly speaker: { readonly name: string } | null;
  readonly topics: readonly string[];
  readonly stance: Stance;
};
/** One found by the program, in offsets of the whole article; `names`: what its speaker is called. */
export type FoundStatement = Span &
  Pick<Statement, 'topics' | 'stance' | 'confidence'> & { readonly names: readonly string[] };
export type Pair = { readonly gold: GoldStatement; readonly found: FoundStatement };
export type Comparison = {
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldStatement[];
  readonly spurious: readonly FoundStatement[];
  readonly found: number;
};

/** Passages meet when they share a quarter of their union and half of the shorter one. */
const UNION = 0.25;
const SHORTER = 0.5;

/** Which statements of an article were found, missed and made up. Of several found ones, the one on the same topic counts. */
export function compare(gold: readonly GoldStatement[], found: readonly FoundStatement[]): Comparison {
  const pairs = gold.flatMap((one): readonly Pair[] => {
    const near = found.filter((other) => meets(one, other));
    const best = near.find(({ topics }) => topics.includes(one.topics[0] ?? '')) ?? near[0];
    return best ? [{ gold: one, found: best }] : [];
  });
  return {
    pairs,
    missed: gold.filter((one) => pairs.every((pair) => pair.gold !== one)),
    spurious: found.filter((one) => !gold.some((other) => meets(other, one))),
    found: found.length,
  };
}

/** Whether the first topic of either is among those of the other. */
export const isTopicRight = ({ gold, found }: Pair): boolean =>
  found.topics.includes(gold.topics[0] ?? '') || gold.topics.includes(found.topics[0] ?? '');

/** Whether the speaker is called what the annotator called it. */
export const isSpeakerRight = ({ gold, found }: Pair): boolean =>
  gold.speaker !== null && found.names.some((name) => folded(name) === folded(gold.speaker?.name ?? ''));

const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function meets(a: Span, b: Span): boolean {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const [one, other] = [a.end - a.start, b.end - b.start];
  return shared >= UNION * (one + other - shared) && shared >= SHORTER * Math.min(one, other);
}
