import { type Comparison, isSpeakerRight, isStanceRight, isTopicRight } from './compare';

/** A part of a whole; as a number 0 to 1, null where the whole is empty. */
export type Share = { readonly part: number; readonly all: number };
export type Figures = {
  readonly articles: number;
  readonly annotated: number;
  readonly pages: Share;
  readonly nameRecall: Share;
  readonly namePrecision: Share;
  readonly links: Share;
  readonly recall: Share;
  readonly precision: Share;
  readonly topics: Share;
  readonly speakers: Share;
  readonly stance: Share;
};

/** The figures of articles together: names, links and statements found, and topic, speaker and stance of the found ones (stance: where the topic is right). */
export function figuresOf(comparisons: readonly Comparison[], same: (one: string, other: string) => boolean): Figures {
  const sum = (count: (one: Comparison) => number) => comparisons.reduce((total, one) => total + count(one), 0);
  const pairs = comparisons.flatMap((one) => one.pairs);
  const topical = pairs.filter(isTopicRight);
  const spoken = pairs.filter(({ gold }) => gold.speakers.length > 0);
  const names = comparisons.flatMap((one) => one.names);
  const linked = names.filter(({ gold, label }) => gold.labels.some((one) => same(one, label)));
  const annotated = sum(({ article }) => article.statements.length);
  return {
    articles: comparisons.length,
    annotated,
    pages: { part: comparisons.filter((one) => one.isPageRight).length, all: comparisons.length },
    nameRecall: { part: names.length, all: names.length + sum((one) => one.missedNames.length) },
    namePrecision: { part: names.length, all: names.length + sum((one) => one.spuriousNames.length) },
    links: { part: linked.length, all: names.length },
    recall: { part: pairs.length, all: annotated },
    precision: { part: sum((one) => one.found - one.spurious.length), all: sum((one) => one.found) },
    topics: { part: topical.length, all: pairs.length },
    speakers: { part: spoken.filter((pair) => isSpeakerRight(pair, same)).length, all: spoken.length },
    stance: { part: topical.filter(isStanceRight).length, all: topical.length },
  };
}
