/** Elements from the headline outward among which the shown date is looked for: a page's head, no more. */
const nearest = 5;
/** Longest text of an element that holds a date, place and time of day beside it. */
const longest = 80;

const dated = '[itemprop="datePublished"], time, [class*="date" i], [class*="publi" i], [class*="time" i]';

/** The day that a page shows nearest to its headline, in digits or in the words of its language; null where it shows none. */
export function shownDay(document: Document, lang: string | null): string | null {
  let around: Element | null = document.querySelector('h1');
  for (let steps = 0; around && steps < nearest; steps++) {
    for (const element of around.querySelectorAll(dated)) {
      const text = element.getAttribute('content') ?? (element.textContent ?? '').trim();
      const day = text.length <= longest && !isOfChange(element) ? writtenDay(text, lang) : null;
      if (day !== null) return day;
    }
    around = around.parentElement;
  }
  return null;
}

// An update has a date of its own.
function isOfChange(element: Element): boolean {
  return /update|modif/i.test(element.getAttribute('class') ?? '');
}

/** The first day in a short text: `2025-03-18`, `18.03.2025`, `18. März 2025`, `March 18, 2025`, `18 de marzo de 2025`; months of `lang` or English. */
export function writtenDay(text: string, lang: string | null): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted) return dayOf(dotted[3], Number(dotted[2]), dotted[1]);
  const dayFirst = /\b(\d{1,2})(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})/u.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2] ?? '', lang), dayFirst[1]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  return monthFirst && dayOf(monthFirst[3], monthOf(monthFirst[1] ?? '', lang), monthFirst[2]);
}

/** A month by the beginning of its name, 1 to 12; 0 for another word. */
function monthOf(word: string, lang: string | null): number {
  const wanted = word.toLowerCase();
  for (const language of [lang, 'en']) {
    const month = language === null ? -1 : monthNames(language).findIndex((name) => name.startsWith(wanted));
    if (month >= 0) return month + 1;
  }
  return 0;
}

// Beside a day, for there most Slavic languages decline the month.
function monthNames(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 1));
    return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  });
}

function dayOf(year = '', month: number, day = ''): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && !Number.isNaN(Date.parse(iso)) ? iso : null;
}
