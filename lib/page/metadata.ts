import type { Lang } from '../rows';
import { isArticleThing, isReviewThing, linkedData, names, type Thing } from './linked-data';
import { published } from './published';

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
  const things = linkedData(document);
  const article = things.filter(isArticleThing);
  const first = article[0] ?? {};
  const said = saidIn(document);
  const url = canonical(document, said, address);
  const lang = language(document, said, first);
  return {
    title: names(first.headline)[0] ?? meta(said, 'og:title') ?? headline(document) ?? document.title.trim(),
    url,
    publisher: names(first.publisher)[0] ?? meta(said, 'og:site_name') ?? hostOf(url),
    author: names(first.author).join(', ') || meta(said, 'author', 'article:author', 'dc.creator'),
    lang,
    date: published({
      document,
      things: [...article, ...things.filter(isReviewThing)],
      said: (name) => meta(said, name),
      url,
      lang,
    }),
    saysArticle:
      article.length > 0 ||
      meta(said, 'og:type')?.toLowerCase() === 'article' ||
      document.querySelector('[itemtype*="schema.org/" i][itemtype$="Article"]') !== null,
  };
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
