import type { Span } from '../../lib/rows';
import { type Comparison, isSpeakerRight, isStanceRight, isTopicRight } from './compare';

/** One mistake: what kind, what was expected and found, and the passage. */
export type Mistake = { readonly id: string; readonly kind: string; readonly what: string; readonly passage: string };

/** The mistakes of an article: page, names, then statements. */
export function mistakesOf(comparison: Comparison, same: (one: string, other: string) => boolean): readonly Mistake[] {
  const { article, isPageRight, pairs, missed, spurious, names, missedNames, spuriousNames } = comparison;
  const at = (kind: string, what: string, { start, end }: Span): Mistake => ({
    ...{ id: article.id, kind, what },
    passage: article.text.slice(start, end).replaceAll('\n', ' '),
  });
  const page = at('page', `expected ${article.isWar ? 'the war' : 'something else'}`, { start: 0, end: 60 });
  return [
    ...(isPageRight ? [] : [page]),
    ...missedNames.map((name) => at('name missed', any(name.labels), name)),
    ...spuriousNames.map((mention) => at('name made up', mention.entity.label, mention)),
    ...names
      .filter(({ gold, label }) => !gold.labels.some((one) => same(one, label)))
      .map(({ gold, label }) => at('name linked wrong', turned(any(gold.labels), label), gold)),
    ...missed.map((one) => at('missed', said(any(one.speakers), one.topics, any(one.stances)), one)),
    ...spurious.map((one) => at('made up', said(one.speaker?.label ?? '', one.topics, one.stance), one)),
    ...pairs.flatMap((pair) => {
      const { gold, found } = pair;
      const isHeard = gold.speakers.length === 0 || isSpeakerRight(pair, same);
      const who = turned(any(gold.speakers), found.speaker?.label ?? 'nobody');
      const stance = turned(any(gold.stances), found.stance);
      return [
        ...(isTopicRight(pair) ? [] : [at('topic', turned(gold.topics.join(', '), found.topics.join(', ')), gold)]),
        ...(isHeard ? [] : [at('speaker', who, gold)]),
        ...(isTopicRight(pair) && !isStanceRight(pair) ? [at('stance', stance, gold)] : []),
      ];
    }),
  ];
}

/** The mistakes a line each, for the command line. */
export const printed = (mistakes: readonly Mistake[]): string =>
  mistakes.map(({ id, kind, what, passage }) => [id, kind, what, passage].join('\t')).join('\n');

/** A picked mistake: the article, how the passage begins, and what there is to learn, parted by tabs. */
export type Lesson = { readonly id: string; readonly begins: string; readonly says: string };

/** Reads the picked mistakes, one a line; an empty line or one beginning with # is none. */
export const lessonsOf = (content: string): readonly Lesson[] =>
  content
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', begins = '', says = ''] = line.split('\t');
      return { id, begins, says };
    });

/** The picked mistakes that are still made, as a numbered list in Markdown, and how many are not any more. */
export function lessonList(lessons: readonly Lesson[], mistakes: readonly Mistake[]): string {
  const items = lessons.flatMap(({ id, begins, says }) => {
    const made = mistakes.filter((one) => one.id === id && one.passage.startsWith(begins));
    const [first] = made;
    if (first === undefined) return [];
    return [`${made.map(({ kind, what }) => `${kind}: ${what}`).join('; ')}. “${first.passage}” (${id})\n   ${says}`];
  });
  const numbered = items.map((item, index) => `${index + 1}. ${item}`);
  return [
    ...numbered,
    '',
    `${lessons.length - items.length} of ${lessons.length} picked ones are not made any more.`,
  ].join('\n');
}

const any = (all: readonly string[]) => all.join(' / ');
const said = (speaker: string, topics: readonly string[], stance: string) =>
  [speaker || 'own voice', topics.join(', '), stance].join(' | ');
const turned = (expected: string, found: string) => `${expected} → ${found}`;
