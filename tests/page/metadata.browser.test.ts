import { describe, expect, it } from 'vitest';
import { metadata } from '../../lib/page/metadata';
import { address, ld, parsedPage } from './parsed-page';

describe('what a page says of itself', () => {
  it('is read from JSON-LD before all else', () => {
    const head = `<title>Muster | Zeitung</title><link rel="canonical" href="/politik/muster-1.html">
      <meta property="og:site_name" content="Netzauftritt">${ld(
        '{"@type":"NewsArticle","headline":"Muster","author":[{"name":"A. B."},{"name":"C. D."}],"publisher":{"@type":"Organization","name":"Zeitung"},"inLanguage":"de_AT"}',
      )}`;
    expect(metadata(parsedPage(head), address)).toEqual({
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
    const { title, url, publisher, lang, saysArticle } = metadata(
      parsedPage('', '<h1> Ein \n Titel </h1>', 'uk'),
      address,
    );
    expect({ title, url, publisher, lang, saysArticle }).toEqual({
      title: 'Ein Titel',
      url: 'https://www.example.org/politik/muster-1.html?ref=x',
      publisher: 'example.org',
      lang: 'uk',
      saysArticle: false,
    });
  });

  it('does not follow a canonical address that is a whole site, or no web address', () => {
    expect(metadata(parsedPage('<link rel="canonical" href="https://www.example.org/">'), address).url).toContain(
      'muster-1',
    );
    expect(metadata(parsedPage('<link rel="canonical" href="javascript:alert(1)">'), address).url).toContain(
      'muster-1',
    );
  });
});
