import { names, type Thing } from './linked-data';
import { shownDay } from './written-day';

/** Where a page may say when it was published. */
type Sources = {
  readonly document: Document;
  /** The articles in its linked data. */
  readonly things: readonly Thing[];
  /** What a `meta` element of a name says. */
  readonly said: (name: string) => string | null;
  readonly url: string;
  readonly lang: string | null;
};

const metaDates = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'last-modified',
];

/** From this many days on a version of its own is no correction, but another text. */
const anotherText = 30;

/** The day of publication, `2025-03-18`; of a page that is written anew over the years, the day of the version that it shows. Null where nothing is said. */
export function published(sources: Sources): string | null {
  const first = firstDay(dates(sources));
  const changed = firstDay(sources.things.flatMap((thing) => names(thing.dateModified)));
  if (first === null || changed === null || daysBetween(first, changed) < anotherText) return first;
  const shown = times(sources.document).map(day);
  return shown.includes(changed) && !shown.includes(first) ? changed : first;
}

/** The day in a date as pages write them: ISO 8601, RFC 2822, `18.03.2025`, `2025/03/18`, seconds or milliseconds since 1970. */
export function day(written: string): string | null {
  const text = written.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  if (iso) return ymd(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (dotted) return ymd(dotted[3], dotted[2], dotted[1]);
  const time = /^\d{10}(\d{3})?$/.test(text) ? Number(text.padEnd(13, '0')) : Date.parse(text);
  return Number.isNaN(time) ? null : plausible(new Date(time).toISOString().slice(0, 10));
}

// Best first, one at a time: what the page shows is only looked through where the page does not say.
function* dates({ document, things, said, url, lang }: Sources): Generator<string, void, undefined> {
  for (const thing of things) yield* names(thing.datePublished);
  for (const thing of things) yield* names(thing.dateCreated);
  for (const name of metaDates) yield said(name) ?? '';
  yield* times(document);
  yield /\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(url)?.[1] ?? '';
  yield /[/-](\d{4}-\d{2}-\d{2})\b/.exec(url)?.[1] ?? '';
  yield shownDay(document, lang) ?? '';
  for (const thing of things) yield* names(thing.dateModified);
}

/** Times that belong to the article are among the first that a page has. */
function times(document: Document): readonly string[] {
  return [...document.querySelectorAll('time[datetime]')]
    .slice(0, 3)
    .map((time) => time.getAttribute('datetime') ?? '');
}

function firstDay(all: Iterable<string>): string | null {
  for (const each of all) {
    const found = day(each);
    if (found !== null) return found;
  }
  return null;
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

function ymd(year = '', month = '', dayOfMonth = ''): string | null {
  return plausible(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

function plausible(iso: string): string | null {
  const year = Number(iso.slice(0, 4));
  return year >= 1990 && year <= 2100 && !Number.isNaN(Date.parse(iso)) ? iso : null;
}
