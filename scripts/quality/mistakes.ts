import { type Comparison, isSpeakerRight, isStanceRight, isTopicRight } from './compare';

/** A line for every mistake of an article: what kind, what was expected, what was found, and the passage. */
export function mistakesOf(comparison: Comparison, same: (one: string, other: string) => boolean): readonly string[] {
  const { article, isPageRight, pairs, missed, spurious, names, missedNames, spuriousNames } = comparison;
  const line = (kind: string, what: string, { start, end }: { readonly start: number; readonly end: number }) =>
    `${article.id}\t${kind}\t${what}\t${article.text.slice(start, end).replaceAll('\n', ' ')}`;
  const wrong = names.filter(({ gold, label }) => !gold.labels.some((one) => same(one, label)));
  return [
    ...(isPageRight ? [] : [`${article.id}\tpage\texpected ${article.isWar ? 'the war' : 'something else'}`]),
    ...missedNames.map((name) => line('name missed', name.labels.join(' / '), name)),
    ...spuriousNames.map((mention) => line('name made up', mention.entity.label, mention)),
    ...wrong.map(({ gold, label }) => line('name linked wrong', `${gold.labels.join(' / ')} <> ${label}`, gold)),
    ...missed.map((one) => line('missed', `${one.speakers.join(' / ')} | ${one.topics.join()} | ${one.stances}`, one)),
    ...spurious.map((one) =>
      line('made up', `${one.speaker?.label ?? null} | ${one.topics.join()} | ${one.stance}`, one),
    ),
    ...pairs.flatMap((pair) => {
      const { gold, found } = pair;
      const isSpoken = gold.speakers.length > 0;
      const label = found.speaker?.label ?? null;
      return [
        ...(isTopicRight(pair) ? [] : [line('topic', `${gold.topics.join()} <> ${found.topics.join()}`, gold)]),
        ...(isSpoken && !isSpeakerRight(pair, same)
          ? [line('speaker', `${gold.speakers.join(' / ')} <> ${label}`, gold)]
          : []),
        ...(isTopicRight(pair) && !isStanceRight(pair)
          ? [line('stance', `${gold.stances} <> ${found.stance}`, gold)]
          : []),
      ];
    }),
  ];
}
