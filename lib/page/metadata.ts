import type { Lang } from '../rows';
import { isArticleThing, linkedData, names, type Thing } from './linked-data';

/** What a page says about itself. */
export type Metadata = {
  readonly title: string;
  /** Address without fragment, as the page wants to be cited. */
  readonly url: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly lang: Lang | null;
  /** Day of publication, `2025-03-18`. */
  readonly date: string | null;
  /** Whether JSON-LD, Open Graph or microdata call the page an article. */
  readonly saysArticle: boolean;
};

/** Reads JSON-LD first, then meta elements, then what the page shows. */
export function metadata(document: Document, address: string): Metadata {
  const article = linkedData(document).filter(isArticleThing);
  const first = article[0] ?? {};
  const said = saidIn(document);
  const url = canonical(document, said, address);
  return {
    title: names(first.headline)[0] ?? meta(said, 'og:title') ?? headline(document) ?? document.title.trim(),
    url,
    publisher: names(first.publisher)[0] ?? meta(said, 'og:site_name') ?? hostOf(url),
    author: names(first.author).join(', ') || meta(said, 'author', 'article:author', 'dc.creator'),
    lang: language(document, said, first),
    date: date(document, said, [article, url]),
    saysArticle:
      article.length > 0 ||
      meta(said, 'og:type')?.toLowerCase() === 'article' ||
      document.querySelector('[itemtype*="schema.org/" i][itemtype$="Article"]') !== null,
  };
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

function date(document: Document, said: Said, [article, url]: readonly [readonly Thing[], string]): string | null {
  for (const each of dates(document, said, [article, url])) {
    const found = day(each);
    if (found !== null) return found;
  }
  return null;
}

// Best first, one at a time: what the page shows is only looked through where the page does not say.
function* dates(
  document: Document,
  said: Said,
  [article, url]: readonly [readonly Thing[], string],
): Generator<string, void, undefined> {
  for (const thing of article) yield* names(thing.datePublished);
  for (const thing of article) yield* names(thing.dateCreated);
  for (const name of metaDates) yield meta(said, name) ?? '';
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime], time[datetime]')];
  for (const time of times.slice(0, 3)) yield time.getAttribute('datetime') ?? '';
  yield /\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(url)?.[1] ?? '';
  yield /[/-](\d{4}-\d{2}-\d{2})\b/.exec(url)?.[1] ?? '';
  for (const thing of article) yield* names(thing.dateModified);
}

function language(document: Document, said: Said, article: Thing): Lang | null {
  const written =
    document.documentElement.getAttribute('lang') ||
    document.body?.getAttribute('lang') ||
    names(article.inLanguage)[0] ||
    meta(said, 'content-language', 'og:locale', 'dc.language');
  const tag =
    written
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}

function canonical(document: Document, said: Said, address: string): string {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const each of [link, meta(said, 'og:url'), address]) {
    const url = each && URL.canParse(each, address) ? new URL(each, address) : null;
    // A canonical address of a whole site is a mistake of the site, not the article's address.
    if (url && /^https?:$/.test(url.protocol) && (url.pathname.length > 1 || each === address)) {
      url.hash = '';
      return url.href;
    }
  }
  return address;
}

type Said = ReadonlyMap<string, string>;

/** Attributes of a `meta` element that say what its content is. */
const naming = new Set(['name', 'property', 'itemprop', 'http-equiv']);

// One pass over the elements: a query for each of the names takes a page some milliseconds.
function saidIn(document: Document): Said {
  const said = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const names = content ? element.getAttributeNames().filter((name) => naming.has(name)) : [];
    for (const each of names) {
      const name = element.getAttribute(each)?.toLowerCase();
      if (content && name && !said.has(name)) said.set(name, content);
    }
  }
  return said;
}

function meta(said: Said, ...wanted: readonly string[]): string | null {
  for (const name of wanted) {
    const content = said.get(name.toLowerCase());
    if (content) return content;
  }
  return null;
}

function headline(document: Document): string | null {
  return document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function ymd(year = '', month = '', dayOfMonth = ''): string | null {
  return plausible(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

function plausible(iso: string): string | null {
  const year = Number(iso.slice(0, 4));
  return year >= 1990 && year <= 2100 && !Number.isNaN(Date.parse(iso)) ? iso : null;
}
