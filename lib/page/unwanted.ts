// What never belongs to an article's text, by what pages call it. Words of class names and ids stand alone or with - and _; `has-sidebar` names what is around.

const neverTags =
  'script style img source wbr noscript template object embed video audio canvas svg math head title button select textarea input label option datalist meter progress code kbd samp pre rp rt';
const neverRoles =
  'navigation banner contentinfo search form menu menubar toolbar tablist alert alertdialog status textbox';
// One selector, which the browser tries at once.
const neverRead = [
  ...neverTags.split(' '),
  ...neverRoles.split(' ').map((role) => `[role="${role}"]`),
  '[hidden]',
  '[aria-hidden="true"]',
  '[contenteditable]:not([contenteditable="false"])',
].join();

const asideTags = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM']);
const wholeTags = new Set(['BODY', 'HTML', 'MAIN']);

type Kind = 'aside' | 'advert' | 'teaser' | null;

/** What classes and ids were judged to be, for a page repeats them; enough for every page, and no more is kept. */
const judged = new Map<string, Kind>();
const mostJudged = 5000;

const aside =
  /(?<![a-z\d])(?<!(?:has|with|without|no|not)[-_])(comments?|kommentare?|disqus|related|recommend(ed|ations?)?|newsletter|sign-?up|promo(tion)?|share|sharing|social|sidebar|breadcrumbs?|cookies?|consent|gdpr|paywall|subscribe|subscription|outbrain|taboola|most-?read|popular|trending|tags?|tag-?list|keywords|menu|nav|navigation|footer|read-?more|more-(from|on)|see-also|also-read|pagination|toolbar|author[-_]*(bio|box|card|info|name)|byline|dateline|copyright|visually-?hidden|sr-only|screen-?reader(-text)?)(?![a-z\d])/i;

/** Boxes are also called by the advertisement that stands above or below them. */
const advert =
  /(?<![a-z\d])(?<!(?:has|with|without|no|not)[-_])(ad|ads|adv|advert(isement)?|anzeige|werbung|sponsor(ed)?)(?![a-z\d])/i;

/** Many sites call the standfirst of an article its teaser as well. */
const teaser = /(?<![a-z\d])teasers?(?![a-z\d])/i;

/** Whether an element's text is never read: code, controls, editors, media, what is hidden from everyone. */
export function isNeverRead(element: Element): boolean {
  // A form has its fields for properties, whatever their names are.
  return typeof element.matches === 'function' && element.matches(neverRead);
}

/** Whether an element calls itself something beside the article; true of many wrappers too, so weigh what it holds. */
export function isCalledAside(element: Element): boolean {
  const tag = element.tagName;
  if (asideTags.has(tag)) return true;
  if (!element.hasAttributes() || wholeTags.has(tag)) return false;
  if (element.getAttribute('role') === 'complementary') return true;
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (named.length < 3) return false;
  const kind = kindOf(named);
  if (kind === 'advert') return !isPicture(element);
  return kind === 'aside' || (kind === 'teaser' && leadsElsewhere(element));
}

function kindOf(named: string): Kind {
  const known = judged.get(named);
  if (known !== undefined) return known;
  // Camel case is split, so that "relatedArticles" reads as "related Articles".
  const words = named.replace(/([a-z])([A-Z])/g, '$1-$2');
  let kind: Kind = teaser.test(words) ? 'teaser' : null;
  if (advert.test(words)) kind = 'advert';
  if (aside.test(words)) kind = 'aside';
  if (judged.size < mostJudged) judged.set(named, kind);
  return kind;
}

// A picture of the article: nothing is written there but its caption, and it leads nowhere.
function isPicture(element: Element): boolean {
  const caption = element.querySelector('figure > figcaption');
  return caption?.textContent?.trim() === element.textContent?.trim() && !leadsElsewhere(element);
}

// What announces another article has a link to it.
function leadsElsewhere(element: Element): boolean {
  return element.closest('a[href]') !== null || element.querySelector('a[href]') !== null;
}
