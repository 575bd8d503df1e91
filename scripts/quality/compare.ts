import type { Span, Stance } from '../../lib/rows';
import type { AnnotatedArticle, ExpectedStatement } from './article';
import type { Found, FoundStatement } from './find';
import type { ExpectedName } from './marked-names';

export type Pair = { readonly gold: ExpectedStatement; readonly found: FoundStatement };
export type NamePair = { readonly gold: ExpectedName; readonly label: string };
export type Comparison = {
  readonly article: AnnotatedArticle;
  readonly isPageRight: boolean;
  readonly pairs: readonly Pair[];
  readonly missed: readonly ExpectedStatement[];
  readonly spurious: readonly FoundStatement[];
  readonly found: number;
  readonly names: readonly NamePair[];
  readonly missedNames: readonly ExpectedName[];
  readonly spuriousNames: Found['mentions'];
};

/** Passages meet when they share a quarter of their union and half of the shorter one; names when they share half of their union. */
const UNION = 0.25;
const SHORTER = 0.5;
const NAMES = 0.5;

/** Which names and statements of an article were found, missed and made up. Of several found passages, the one on the same topic counts. */
export function compare(article: AnnotatedArticle, found: Found, least: number): Comparison {
  const statements = found.statements.filter((one) => one.confidence >= least);
  const pairs = article.statements.flatMap((one): readonly Pair[] => {
    const near = statements.filter((other) => meets(one, other));
    const best = near.find(({ topics }) => topics.includes(one.topics[0] ?? '')) ?? near[0];
    return best ? [{ gold: one, found: best }] : [];
  });
  return {
    article,
    isPageRight: found.relevant === article.isWar,
    pairs,
    missed: article.statements.filter((one) => pairs.every((pair) => pair.gold !== one)),
    spurious: statements.filter((one) => !article.statements.some((other) => meets(other, one))),
    found: statements.length,
    ...compareNames(article.names, found.mentions),
  };
}

/** A name that the dataset should not know is not missed where nothing is found; a link of it is made up. */
function compareNames(
  expected: readonly ExpectedName[] | null,
  mentions: Found['mentions'],
): Pick<Comparison, 'names' | 'missedNames' | 'spuriousNames'> {
  if (expected === null) return { names: [], missedNames: [], spuriousNames: [] };
  const free = expected.filter(({ mayBeFound }) => mayBeFound);
  const known = expected.filter(({ labels, mayBeFound }) => labels.length > 0 && !mayBeFound);
  const names = known.flatMap((gold): readonly NamePair[] => {
    const met = mentions.find((mention) => isSameName(gold, mention));
    return met ? [{ gold, label: met.entity.label }] : [];
  });
  return {
    names,
    missedNames: known.filter((gold) => names.every((name) => name.gold !== gold)),
    spuriousNames: mentions.filter(
      (mention) => !known.some((gold) => isSameName(gold, mention)) && !free.some((gold) => shared(gold, mention) > 0),
    ),
  };
}

/** Whether the first topic of either is among those of the other. */
export const isTopicRight = ({ gold, found }: Pair): boolean =>
  found.topics.includes(gold.topics[0] ?? '') || gold.topics.includes(found.topics[0] ?? '');

/** Whether the stance is one that was annotated. */
export const isStanceRight = ({ gold, found }: Pair): boolean => gold.stances.includes(found.stance);

/** Whether the speaker is called what the annotator called it; `?` before an expected name: as the article writes it. */
export const isSpeakerRight = ({ gold, found }: Pair, same: (one: string, other: string) => boolean): boolean =>
  gold.speakers.some((name) => {
    const label = found.speaker?.label ?? '';
    return name.startsWith('?') ? found.speaker?.id === null && isWithin(name.slice(1), label) : same(label, name);
  });

/** The stance that a table of confusion counts: the found one where it is right, else the first that was annotated. */
export const annotatedStance = (pair: Pair): Stance =>
  isStanceRight(pair) ? pair.found.stance : (pair.gold.stances[0] ?? 'unclear');

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const union = (a: Span, b: Span) => a.end - a.start + b.end - b.start - shared(a, b);
const isSameName = (a: Span, b: Span) => shared(a, b) >= NAMES * union(a, b);

function meets(a: Span, b: Span): boolean {
  const both = shared(a, b);
  return both >= UNION * union(a, b) && both >= SHORTER * Math.min(a.end - a.start, b.end - b.start);
}

/** Whether one holds the other's words: "court", "the court in The Hague". */
function isWithin(one: string, other: string): boolean {
  const [longer = '', shorter = ''] = [one, other]
    .map((name) => ` ${name.toLowerCase()} `)
    .sort((a, b) => b.length - a.length);
  return shorter.trim() !== '' && longer.includes(shorter);
}
