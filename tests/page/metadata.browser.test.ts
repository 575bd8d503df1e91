import { describe, expect, it } from 'vitest';
import { day, metadata } from '../../lib/page/metadata';

const page = (head: string, body = '', lang = '') =>
  new DOMParser().parseFromString(
    `<html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const address = 'https://www.example.org/politik/muster-1.html?ref=x#top';

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
    ['a thing that is no article: nothing', ld('{"@type":"Event","datePublished":"2025-03-18"}'), null],
  ])('comes from %s', (_, head, date) => {
    expect(metadata(page(head), address).date).toBe(date);
  });

  it('comes from the first time element, and from the address last', () => {
    expect(metadata(page('', '<article><time datetime="2025-03-18T08:00">heute</time></article>'), address).date).toBe(
      '2025-03-18',
    );
    expect(metadata(page(''), 'https://example.org/2025/03/18/muster').date).toBe('2025-03-18');
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

describe('what a page says of itself', () => {
  it('is read from JSON-LD before all else', () => {
    const head = `<title>Muster | Zeitung</title><link rel="canonical" href="/politik/muster-1.html">
      <meta property="og:site_name" content="Netzauftritt">${ld(
        '{"@type":"NewsArticle","headline":"Muster","author":[{"name":"A. B."},{"name":"C. D."}],"publisher":{"@type":"Organization","name":"Zeitung"},"inLanguage":"de_AT"}',
      )}`;
    expect(metadata(page(head), address)).toEqual({
      title: 'Muster',
      url: 'https://www.example.org/politik/muster-1.html',
      publisher: 'Zeitung',
      author: 'A. B., C. D.',
      lang: 'de-AT',
      date: null,
      saysArticle: true,
    });
  });

  it('falls back on what the page shows', () => {
    const { title, url, publisher, lang, saysArticle } = metadata(page('', '<h1> Ein \n Titel </h1>', 'uk'), address);
    expect({ title, url, publisher, lang, saysArticle }).toEqual({
      title: 'Ein Titel',
      url: 'https://www.example.org/politik/muster-1.html?ref=x',
      publisher: 'example.org',
      lang: 'uk',
      saysArticle: false,
    });
  });

  it('does not follow a canonical address that is a whole site, or no web address', () => {
    expect(metadata(page('<link rel="canonical" href="https://www.example.org/">'), address).url).toContain('muster-1');
    expect(metadata(page('<link rel="canonical" href="javascript:alert(1)">'), address).url).toContain('muster-1');
  });
});
