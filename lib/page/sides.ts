import { frameDocuments, shadowRoots } from './tree';

// A cheap first test, for most pages of a news site are about something else: relevance (lib/text/relevance.ts) is asked about the others.

/**
 * How the names of both states, their people and adjectives, capitals, seats of power and presidents begin, in the languages that
 * names are known in. tests/page/sides.test.ts compares it with the starter dataset. Letters are named by their ranges, for to build
 * `\p{L}` in both cases takes longer than to look at a page.
 */
const beginnings =
  /(?<![a-z\u00c0-\u024f\u0400-\u04ff])(?:u[kc]ra|укра|ru(?:ß|s[sikoaý])|ros(?:j|yj)|рос[сі]|рус|рф(?![\u0400-\u04ff])|k(?:[iíy]e|iy|y[iïy]+|yj[ei]|ij[oóe])[vw]|ки[еєї]в|mosk[auvw]|mosc[aoú]|моск|[kc]reml|кремл|po?utin|пут[иі]н|[sz]elensk|zełensk|зеленс)/i;

/** Characters of paragraphs under which a page may keep its text elsewhere. */
const leastText = 500;

/** Whether a text names one of the two sides, by how the words for them begin. */
export function namesSide(text: string): boolean {
  return beginnings.test(text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text);
}

/** Whether a headline or a paragraph of a page names one of the two sides; all of its text is looked at where it has few. Lays nothing out. */
export function mayConcern(document: Document): boolean {
  let length = 0;
  const names = ({ textContent }: Node) => {
    length += textContent?.length ?? 0;
    return namesSide(textContent ?? '');
  };
  const isNamedIn = (place: ParentNode) =>
    [...place.querySelectorAll('h1')].some(names) || paragraphsIn(place).some(names);
  if (isNamedIn(document) || frameDocuments(document).some(isNamedIn)) return true;
  return length < leastText && [document.body ?? document, ...shadowRoots(document)].some(names);
}

// Where paragraphs are made of line breaks, the element around them is one.
function paragraphsIn(place: ParentNode): readonly Node[] {
  const broken = new Set([...place.querySelectorAll('div > br')].map(({ parentElement }) => parentElement ?? place));
  return [...place.querySelectorAll('p, blockquote, figcaption'), ...broken];
}
