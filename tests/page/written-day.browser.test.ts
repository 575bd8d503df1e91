import { describe, expect, it } from 'vitest';
import { shownDay, writtenDay } from '../../lib/page/written-day';

const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

describe('a day in words', () => {
  it.each([
    ['18. März 2025', 'de', '2025-03-18'],
    ['Dienstag, 4. Jänner 2025', 'de-AT', '2025-01-04'],
    ['Stand: 18.3.2025, 20:03 Uhr', 'de', '2025-03-18'],
    ['March 18, 2025 - 11:28 AMT', 'en', '2025-03-18'],
    ['Tue 18 Mar 2025 12.50 GMT', 'en-GB', '2025-03-18'],
    ['18th March 2025', 'en', '2025-03-18'],
    ['18 березня 2025, 14:05', 'uk', '2025-03-18'],
    ['5 мая 2025 г.', 'ru', '2025-05-05'],
    ['1er août 2025 à 8h12', 'fr', '2025-08-01'],
    ['18 marca 2025', 'pl', '2025-03-18'],
    ['18 marzo 2025', 'it', '2025-03-18'],
    ['18 de marzo de 2025', 'es', '2025-03-18'],
    ['Published 18 March 2025', 'fr', '2025-03-18'],
    ['Updated 2025-03-18 at noon', null, '2025-03-18'],
    ['31. März 20', 'de', null],
    ['Lesezeit 4 Minuten', 'de', null],
    ['12 Bilder 2025', 'de', null],
    ['Foto: Muster/AP 2025', 'en', null],
    ['heute, 10:00 Uhr', 'de', null],
  ])('is read in %s', (text, lang, day) => {
    expect(writtenDay(text, lang)).toBe(day);
  });
});

describe('the day that a page shows', () => {
  it.each([
    ['beside the headline', '<h1>Muster</h1><div class="article_date">18. März 2025</div>'],
    [
      'not that of a teaser further away',
      '<div class="teaser-date">1. Mai 2024</div><header><h1>Muster</h1><span class="published">18. März 2025</span></header>',
    ],
    [
      'not that of its update',
      '<header><h1>Muster</h1><p class="date-updated">20. März 2025</p><p class="date">18. März 2025</p></header>',
    ],
    [
      'in an attribute',
      '<header><h1>Muster</h1><span itemprop="datePublished" content="2025-03-18T08:00">heute</span></header>',
    ],
  ])('is the one %s', (_, body) => {
    expect(shownDay(page(body), 'de')).toBe('2025-03-18');
  });

  it.each([
    ['without a headline', '<p class="date">18. März 2025</p>'],
    ['in a sentence of the text', '<h1>Muster</h1><p>Am 18. März 2025 begann es.</p>'],
    ['in a long text', `<h1>Muster</h1><p class="publication">${'Wort '.repeat(20)}18. März 2025</p>`],
  ])('is none %s', (_, body) => {
    expect(shownDay(page(body), 'de')).toBeNull();
  });
});
