import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastConfidence } from '../../lib/text/strictness';
import { compare } from '../../scripts/quality/compare';
import { type Figures, figuresOf, type Share } from '../../scripts/quality/figures';
import { finder } from '../../scripts/quality/find';
import { ownArticles } from '../../scripts/quality/own';

// The annotated articles of quality/: whether they are well-formed, and what the program must not fall below on them.

const articles = ownArticles();
const { entities, topics, find, same } = finder();
const labels = new Set(entities.map(({ label }) => label.en));
const topicIds = new Set(topics.filter(({ concept }) => !concept).map(({ id }) => id));

describe('the annotated articles of quality/', () => {
  it('are at least forty, in five languages, six of them about something else', () => {
    const of = (lang: string) => articles.filter((article) => article.lang === lang).length;
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(['de', 'en', 'uk', 'ru', 'fr'].map(of).every((count) => count >= 6)).toBe(true);
    expect(articles.filter(({ isWar }) => !isWar).length).toBeGreaterThanOrEqual(6);
    expect(readdirSync('quality', { recursive: true }).filter((file) => `${file}`.endsWith('.txt'))).toHaveLength(
      articles.length,
    );
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s says that it is invented, and has the form of the others',
    (_, { id, head, lang, text, title }) => {
      expect(head).toMatchObject({
        invented: 'true',
        lang: id.split('/')[0],
        date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      });
      expect(
        Object.keys(head).filter((key) => !['invented', 'lang', 'date', 'form', 'shows', 'war'].includes(key)),
      ).toEqual([]);
      expect(head.form && head.shows).toBeTruthy();
      expect(text.length).toBeGreaterThanOrEqual(600);
      expect(text.length).toBeLessThanOrEqual(1800);
      expect(title).not.toBe('');
      expect(lang).not.toBe('');
    },
  );

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s expects topics and names that the dataset has',
    (_, { statements, names, text }) => {
      expect(statements.flatMap((one) => one.topics).filter((topic) => !topicIds.has(topic))).toEqual([]);
      expect(names.flatMap((name) => name.labels).filter((label) => !labels.has(label))).toEqual([]);
      const strangers = statements
        .flatMap((one) => one.speakers)
        .flatMap((name) => (labels.has(name) ? [] : name.split(' and ')))
        .filter((name) => (name.startsWith('?') ? !text.includes(name.slice(1)) : !labels.has(name)));
      expect(strangers).toEqual([]);
    },
  );

  it('expects nothing of pages about something else', () => {
    expect(
      articles.filter(({ isWar }) => !isWar).flatMap(({ statements, names }) => [...statements, ...names]),
    ).toEqual([]);
    expect(articles.filter(({ isWar, statements }) => isWar && statements.length < 3).map(({ id }) => id)).toEqual([]);
  });
});

describe('what the program finds in them', () => {
  const compared = articles.map((article) => compare(article, find(article), leastConfidence.everything));
  const value = ({ part, all }: Share) => part / all;
  const figures = (lang?: string) =>
    figuresOf(
      compared.filter(({ article }) => lang === undefined || article.lang === lang),
      same,
    );

  // A few points under the values of docs/quality.md; raise them when those rise.
  const floors: readonly (readonly [keyof Omit<Figures, 'articles' | 'annotated'>, number])[] = [
    ['recall', 0.8],
    ['precision', 0.93],
    ['topics', 0.91],
    ['speakers', 0.89],
    ['stance', 0.7],
    ['nameRecall', 0.93],
    ['namePrecision', 0.97],
    ['links', 0.97],
    ['pages', 0.95],
  ];
  it.each(floors)('keeps %s at %d or more', (key, floor) => {
    expect(value(figures()[key])).toBeGreaterThanOrEqual(floor);
  });

  it('names those who speak together in English, a seat of power as its state', () => {
    const text = 'Kiew und Moskau fordern eine Waffenruhe. Paris und Berlin lehnen die Waffenruhe ab.';
    const { statements } = find({ id: 'joint', text, lang: 'de', date: '2025-03-18', title: '' });
    expect(statements.map(({ speaker }) => speaker?.label)).toEqual(['Ukraine and Russia', 'France and Germany']);
  });

  it.each([
    ['de', 0.65],
    ['en', 0.7],
    ['uk', 0.69],
    ['ru', 0.84],
    ['fr', 0.53],
  ])('finds in %s at least %d of the statements, and nine of ten found ones are right', (lang, floor) => {
    const { recall, precision } = figures(lang);
    expect(value(recall)).toBeGreaterThanOrEqual(floor);
    expect(value(precision)).toBeGreaterThanOrEqual(0.9);
  });
});
