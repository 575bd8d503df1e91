import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import { frameDocuments, parentOf, shadowRoots } from './tree';
import { isCalledAside, isNeverRead } from './unwanted';

/** Where the text of an article stands, and what within it is not the article. */
export type Article = {
  /** In document order; none contains another. */
  readonly roots: readonly Element[];
  /** Whether an element within a root holds something else: teasers, comments, advertisements. */
  isBeside(element: Element): boolean;
};

/** Fewest characters in paragraphs that make an article. */
const leastText = 250;
/** A part that holds this share of a page's paragraphs is no aside, whatever it is called. */
const wrapperShare = 0.4;
/** The smallest element that holds this share of the paragraphs is the body. */
const bodyShare = 0.7;

/** Finds the article of a page by where its paragraphs stand; null when there is none. `saysArticle`: the page calls itself one. */
export function findArticle(document: Document, saysArticle: boolean): Article | null {
  const steps = findingArticle(document, saysArticle);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, between which the caller may pause: a long page takes some tens of milliseconds. */
export function* findingArticle(document: Document, saysArticle: boolean): Generator<void, Article | null, undefined> {
  if (!document.body || (!saysArticle && !isProbablyReaderable(document))) return null;
  const all = yield* paragraphs(document);
  yield;
  const rough = weigh(all);
  const total = rough.get(document.body) ?? 0;
  const headline = headlineOf(document);
  const isBeside = remembered((element) => {
    if (headline && isOfHeadline(element, headline)) return false;
    const weight = rough.get(element) ?? 0;
    return (
      weight < leastOf(element, total) && (isFrame(element) || isCalledAside(element) || isTeaser(element, weight))
    );
  });
  const isWithinAside = inherited(isBeside);
  const own = all.filter((paragraph) => !isWithinAside(paragraph.element));
  const weights = own.length === all.length ? rough : weigh(own);
  const weight = weights.get(document.body) ?? 0;
  if (weight < leastText) return null;
  const body = bodyIn(weights, weight * bodyShare) ?? document.body;
  return { roots: withHeadline(body, weights, headline), isBeside };
}

/** All of a page as if it were an article; null while it has no body. */
export function wholePage({ body }: Document): Article | null {
  return body && { roots: [body], isBeside: () => false };
}

// Frames are full of advertisements: one is read if it holds an article's worth of text itself.
function leastOf(element: Element, total: number): number {
  return isFrame(element) ? leastText : wrapperShare * total;
}

function isFrame(element: Element): boolean {
  return element.tagName === 'IFRAME';
}

// Another article within one: entries of a live blog have paragraphs, teasers have a headline and a link.
function isTeaser(element: Element, weight: number): boolean {
  return element.tagName === 'ARTICLE' && weight === 0 && element.querySelector('a[href]') !== null;
}

type Paragraph = { readonly element: Element; readonly length: number };

function* paragraphs(document: Document): Generator<void, readonly Paragraph[], undefined> {
  const light = yield* longOnes([document, ...frameDocuments(document)]);
  const length = light.reduce((sum, paragraph) => sum + paragraph.length, 0);
  // Pages made of web components keep their text in shadow trees, which no selector reaches.
  return length >= leastText * 2
    ? light
    : yield* longOnes([document, ...frameDocuments(document), ...shadowRoots(document)]);
}

function* longOnes(places: readonly ParentNode[]): Generator<void, readonly Paragraph[], undefined> {
  const isUnread = inherited(isNeverRead);
  const found: Paragraph[] = [];
  for (const place of places) {
    for (const element of candidates(place)) {
      const length = (element.textContent ?? '').trim().length;
      if (length < 40 || isContainer(element) || linkedShare(element, length) >= 0.5) continue;
      if (isUnread(element)) continue;
      found.push({ element, length });
      if (found.length % 100 === 0) yield;
    }
  }
  return found;
}

// Where paragraphs are made of line breaks, the `div` around them is one.
function candidates(place: ParentNode): ReadonlySet<Element> {
  const found = new Set<Element>(place.querySelectorAll('p, blockquote, li, h2, figcaption, td'));
  for (const { parentElement } of place.querySelectorAll('div > br')) if (parentElement) found.add(parentElement);
  return found;
}

// No paragraph contains another; the parser sees to it.
function isContainer(element: Element): boolean {
  return element.tagName !== 'P' && element.querySelector('p, li') !== null;
}

function linkedShare(element: Element, length: number): number {
  let linked = 0;
  for (const { textContent } of element.querySelectorAll('a[href]')) linked += (textContent ?? '').trim().length;
  return linked / length;
}

function weigh(all: readonly Paragraph[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const { element, length } of all) {
    for (let each: Element | null = element; each; each = parentOf(each)) {
      weights.set(each, (weights.get(each) ?? 0) + length);
    }
  }
  return weights;
}

// More than half of the weight is in one element of each depth: the lightest that holds it is the innermost, and of equals the first.
function bodyIn(weights: ReadonlyMap<Element, number>, least: number): Element | null {
  let body: Element | null = null;
  let lightest = Number.POSITIVE_INFINITY;
  for (const [element, weight] of weights) {
    if (weight < least || weight >= lightest) continue;
    body = element;
    lightest = weight;
  }
  return body;
}

// The headline and the standfirst often stand beside the body: widen to what holds both, unless that holds much else.
function withHeadline(
  body: Element,
  weights: ReadonlyMap<Element, number>,
  ofPage: Element | undefined,
): readonly Element[] {
  const headline = headlineOf(body.ownerDocument) ?? ofPage;
  const own = weights.get(body) ?? 0;
  let around = body;
  for (let each: Element | null = body; each && each.tagName !== 'BODY'; each = parentOf(each)) {
    const semantic = /^(ARTICLE|MAIN)$/.test(each.tagName) || (headline !== undefined && each.contains(headline));
    if (semantic && (weights.get(each) ?? 0) <= own * 1.6) around = each;
    if (headline && each.contains(headline)) break;
  }
  if (!headline || around.contains(headline)) return [around];
  if (headline.ownerDocument !== around.ownerDocument) return [headline, around];
  return headline.compareDocumentPosition(around) & headline.DOCUMENT_POSITION_FOLLOWING
    ? [headline, around]
    : [around, headline];
}

// Opinion is called a comment, and the head of an article its teaser: what holds the headline is no such thing.
function isOfHeadline(element: Element, headline: Element): boolean {
  return element.contains(headline) && !/^(NAV|ASIDE|FOOTER|FORM)$/.test(element.tagName);
}

// A site's name is often an h1 too: the longest is the article's.
function headlineOf(document: Document): Element | undefined {
  const length = (h1: Element) => (h1.textContent ?? '').trim().length;
  const isUnread = inherited(isNeverRead);
  return [...document.querySelectorAll('h1')]
    .filter((h1) => length(h1) > 0 && !isUnread(h1))
    .sort((one, other) => length(other) - length(one))[0];
}

type Test = (element: Element) => boolean;

function remembered(test: Test): Test {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = test(element);
    known.set(element, now);
    return now;
  };
}

// Whether a test is true of an element or of one around it: each element is looked at once.
function inherited(test: Test): Test {
  const isTrue: Test = remembered((element) => {
    if (test(element)) return true;
    const parent = parentOf(element);
    return parent !== null && isTrue(parent);
  });
  return isTrue;
}
