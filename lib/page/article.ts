import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
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
  if (!document.body || (!saysArticle && !isProbablyReaderable(document))) return null;
  const all = paragraphs(document);
  const rough = weigh(all);
  const total = rough.get(document.body) ?? 0;
  const isBeside = (element: Element) => isCalledAside(element) && (rough.get(element) ?? 0) < wrapperShare * total;
  const weights = weigh(all.filter((paragraph) => !hasAncestor(paragraph.element, isBeside)));
  const weight = weights.get(document.body) ?? 0;
  if (weight < leastText) return null;
  const body = bodyOf(document.body, weights, weight * bodyShare);
  return { roots: withHeadline(document, body, weights), isBeside };
}

type Paragraph = { readonly element: Element; readonly length: number };

function paragraphs(document: Document): readonly Paragraph[] {
  const light = longOnes([document]);
  const length = light.reduce((sum, paragraph) => sum + paragraph.length, 0);
  // Pages made of web components keep their text in shadow trees, which no selector reaches.
  return length >= leastText * 2 ? light : longOnes([document, ...shadowRoots(document)]);
}

function longOnes(places: readonly ParentNode[]): readonly Paragraph[] {
  return places
    .flatMap((place) => [...place.querySelectorAll('p, blockquote, li, h2, figcaption, td, div:has(> br)')])
    .filter((element) => !element.querySelector('p, li'))
    .map((element) => ({ element, length: (element.textContent ?? '').trim().length }))
    .filter(
      ({ element, length }) => length >= 40 && linkedShare(element, length) < 0.5 && !hasAncestor(element, isNeverRead),
    );
}

function shadowRoots(place: ParentNode): readonly ShadowRoot[] {
  return [...place.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element.shadowRoot, ...shadowRoots(element.shadowRoot)] : [],
  );
}

function linkedShare(element: Element, length: number): number {
  const linked = [...element.querySelectorAll('a[href]')].reduce(
    (sum, a) => sum + (a.textContent ?? '').trim().length,
    0,
  );
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

function bodyOf(from: Element, weights: ReadonlyMap<Element, number>, least: number): Element {
  const inner = childrenOf(from).find((child) => (weights.get(child) ?? 0) >= least);
  return inner ? bodyOf(inner, weights, least) : from;
}

// The headline and the standfirst often stand beside the body: widen to what holds both, unless that holds much else.
function withHeadline(document: Document, body: Element, weights: ReadonlyMap<Element, number>): readonly Element[] {
  const headline = headlineOf(document);
  const own = weights.get(body) ?? 0;
  let around = body;
  for (let each: Element | null = body; each && each.tagName !== 'BODY'; each = parentOf(each)) {
    const semantic = /^(ARTICLE|MAIN)$/.test(each.tagName) || (headline !== undefined && each.contains(headline));
    if (semantic && (weights.get(each) ?? 0) <= own * 1.6) around = each;
    if (headline && each.contains(headline)) break;
  }
  if (!headline || around.contains(headline)) return [around];
  return headline.compareDocumentPosition(around) & headline.DOCUMENT_POSITION_FOLLOWING
    ? [headline, around]
    : [around, headline];
}

// A site's name is often an h1 too: the longest is the article's.
function headlineOf(document: Document): Element | undefined {
  const length = (h1: Element) => (h1.textContent ?? '').trim().length;
  return [...document.querySelectorAll('h1')]
    .filter((h1) => length(h1) > 0 && !hasAncestor(h1, isNeverRead))
    .sort((one, other) => length(other) - length(one))[0];
}

function hasAncestor(element: Element, test: (element: Element) => boolean): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) if (test(each)) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function childrenOf(element: Element): readonly Element[] {
  return [...element.children, ...(element.shadowRoot?.children ?? [])];
}
