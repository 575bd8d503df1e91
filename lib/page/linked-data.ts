/** One schema.org thing as a page wrote it: nothing in it can be relied on. */
export type Thing = Readonly<Record<string, unknown>>;

/** Every thing in the JSON-LD of a page, `@graph`s and lists opened up to six levels deep; broken scripts are repaired or skipped. */
export function linkedData(document: Document): readonly Thing[] {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')];
  return scripts.flatMap((script) => things(parse(script.textContent ?? ''), 0));
}

/** The names of a thing's types without their prefix: `https://schema.org/NewsArticle` is `NewsArticle`. */
function typesOf(thing: Thing): readonly string[] {
  return strings(thing['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A value that schema.org allows as a text, a thing with a name, or a list of either. */
export function names(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  if (isThing(value)) return names(value.name);
  return strings(value);
}

/** Whether a thing is an article: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report and their like. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(Article|BlogPosting|^Report)$/.test(type));
}

/** Whether a thing is the review of a claim, as fact-checkers publish it: it has a date, but neither title nor text of its own. */
export function isReviewThing(thing: Thing): boolean {
  return typesOf(thing).includes('ClaimReview');
}

const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'];

function things(value: unknown, depth: number): readonly Thing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => things(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...inner.flatMap((key) => things(value[key], depth + 1))];
}

function strings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseRepaired(source);
  }
}

// What real pages get wrong: comments around the script, line breaks within strings, commas before a closing bracket, a semicolon at the end.
function parseRepaired(source: string): unknown {
  const repaired = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(repaired);
  } catch {
    return null;
  }
}
