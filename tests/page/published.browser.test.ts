import { describe, expect, it } from 'vitest';
import { metadata } from '../../lib/page/metadata';
import { day } from '../../lib/page/published';
import { address, ld, parsedPage } from './parsed-page';

describe('the date of an article', () => {
  it.each([
    ['JSON-LD', ld('{"@type":"NewsArticle","datePublished":"2025-03-18T22:10:00+01:00"}'), '2025-03-18'],
    [
      'a graph in a list',
      ld(
        '[{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["ReportageNewsArticle"],"datePublished":"2025-03-18"}]}]',
      ),
      '2025-03-18',
    ],
    [
      'JSON-LD with a comma too many and a line break in a text',
      ld('{"@type":"NewsArticle","headline":"A\nB","datePublished":"2025-03-18",}'),
      '2025-03-18',
    ],
    [
      'JSON-LD within a comment',
      ld('<!-- {"@type":"https://schema.org/NewsArticle","datePublished":"2025-03-18"} -->'),
      '2025-03-18',
    ],
    [
      'meta beside JSON-LD beyond repair',
      `${ld('{"@type":"NewsArticle", datePublished')}<meta property="article:published_time" content="2025-03-18T10:00Z">`,
      '2025-03-18',
    ],
    ['meta of an older kind', '<meta name="DC.date.issued" content="20250318">', '2025-03-18'],
    ['the review of a claim', ld('{"@type":"ClaimReview","datePublished":"2025-03-18"}'), '2025-03-18'],
    ['a thing that is no article: nothing', ld('{"@type":"Event","datePublished":"2025-03-18"}'), null],
  ])('comes from %s', (_, head, date) => {
    expect(metadata(parsedPage(head), address).date).toBe(date);
  });

  it('comes from the first time element, and from the address last', () => {
    expect(
      metadata(parsedPage('', '<article><time datetime="2025-03-18T08:00">heute</time></article>'), address).date,
    ).toBe('2025-03-18');
    expect(metadata(parsedPage(''), 'https://example.org/2025/03/18/muster').date).toBe('2025-03-18');
  });

  const twice = ld('{"@type":"NewsArticle","datePublished":"2014-02-20","dateModified":"2026-04-24T11:16:53Z"}');
  const corrected = ld('{"@type":"NewsArticle","datePublished":"2026-04-20","dateModified":"2026-04-24T11:16:53Z"}');
  it.each([
    ['the version that alone is shown, long after', twice, '<time datetime="2026-04-24">gestern</time>', '2026-04-24'],
    [
      'the first where both are shown',
      twice,
      '<time datetime="2014-02-20"></time><time datetime="2026-04-24"></time>',
      '2014-02-20',
    ],
    ['the first where none is shown', twice, '', '2014-02-20'],
    ['the first of a page corrected days later', corrected, '<time datetime="2026-04-24">gestern</time>', '2026-04-20'],
  ])('is that of %s', (_, head, body, date) => {
    expect(metadata(parsedPage(head, body), address).date).toBe(date);
  });

  it.each([
    ['18.03.2025, 10:00 Uhr', '2025-03-18'],
    ['Tue, 18 Mar 2025 10:00:00 GMT', '2025-03-18'],
    ['1742292000', '2025-03-18'],
    ['1742292000000', '2025-03-18'],
    ['2025/3/8', '2025-03-08'],
    ['0001-01-01T00:00:00', null],
    ['2025-13-40', null],
    ['gestern', null],
  ])('reads %s', (written, date) => {
    expect(day(written)).toBe(date);
  });
});
