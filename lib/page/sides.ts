import { frameDocuments, shadowRoots } from './tree';

// A cheap first test, for most pages of a news site are about something else: relevance (lib/text/relevance.ts) is asked about the others.

/**
 * How the names of both states, their people and adjectives, capitals, seats of power and presidents begin, in the languages that
 * names are known in. tests/page/sides.test.ts compares it with the starter dataset.
 */
const beginnings =
  /(?<!\p{L})(?:u[kc]ra|укра|ru(?:ß|s[sikoaý])|ros(?:j|yj)|рос[сі]|рус|рф(?!\p{L})|k(?:[iíy]e|iy|y[iïy]+|yj[ei]|ij[oóe])[vw]|ки[еєї]в|mosk[auvw]|mosc[aoú]|моск|[kc]reml|кремл|po?utin|пут[иі]н|[sz]elensk|zełensk|зеленс)/iu;

/** Characters of paragraphs under which a page may keep its text elsewhere. */
const leastText = 500;

/** Whether a text names one of the two sides, by how the words for them begin. */
export function namesSide(text: string): boolean {
  return beginnings.test(text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text);
}

/** Whether the headlines and paragraphs of a page name one of the two sides; all of its text is looked at where it has few. Lays nothing out. */
export function mayConcern(document: Document): boolean {
  const text = paragraphsIn([document, ...frameDocuments(document)]);
  if (namesSide(text)) return true;
  return text.length < leastText && namesSide(textIn([document.body, ...shadowRoots(document)]));
}

function paragraphsIn(places: readonly ParentNode[]): string {
  let text = '';
  for (const place of places) {
    for (const { textContent } of place.querySelectorAll('h1, p, blockquote, figcaption')) text += `${textContent}\n`;
    for (const { parentElement } of place.querySelectorAll('div > br')) text += `${parentElement?.textContent}\n`;
  }
  return text;
}

function textIn(places: readonly (Node | null)[]): string {
  return places.map((place) => place?.textContent ?? '').join('\n');
}
