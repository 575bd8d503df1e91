import type { Lang, Span } from '../../rows';
import type { EntityEntry } from '../types';
import { adjectives, feminine, isPlaceWord, masculine, titles } from './context-words';
import { isFirstName } from './first-names';
import { isAtStart, isCapitalised, type Neighbour, wordBefore } from './neighbours';
import { fitsInitials, ownStart } from './own-names';

// What stands before a name and shows that somebody or something else is meant.

/** Where a name stands. `isTitle`: a headline in title case, where capitals say nothing. `isNameEnd`: whether another name ends at an offset; `isPersonAt`: whether one that can only be a person's begins or ends there. */
export type Place = {
  readonly text: string;
  readonly span: Span;
  readonly lang: Lang;
  readonly isTitle: boolean;
  isNameEnd(offset: number): boolean;
  isPersonAt(offset: number): boolean;
};

/** The rule that forbids a reading, and the words that it saw; `foreign` when they surely show another bearer of the same surname. */
export type Forbidden = { readonly rule: string; readonly words: string; readonly foreign: boolean };

const exact = new Map<Lang, ReadonlySet<string>>();
const endings = new Map<Lang, readonly string[]>();
for (const [lang, words] of Object.entries(titles)) {
  const all = words.split(/\s+/);
  exact.set(lang, new Set(all.concat((adjectives[lang] ?? '').split(' '))));
  endings.set(
    lang,
    all.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  );
}
const particles = new Set('von van de di da del der den du le la bin ibn al el zu fon фон ван де'.split(' '));
const germanNoun =
  /(?:ung|heit|keit|schaft|tion|tät|ment|ismus|nis|tum|ling|ierung|plan|krieg|uhr|tag|woche|monat|jahr|land|partei|kritik|rede|angaben|worte[ns]?|aussagen?|sicht|auffassung|politik|haltung|position|partner|forderung|vorwurf|besuch|angriff|druck|macht)(?:e[nrs]?|s)?$/i;
const germanDeterminer =
  /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[nrms]?)?|kein(?:e[nrms]?)?|(?:sein|ihr|unser|mein|dein|euer|eur)(?:e[nrms]?)?|dies(?:e[nrms]?)|jen(?:e[nrms])|im|am|zum|zur|vom|beim|ins|ans|fürs|\p{Ll}{3,}(?:e|en|er|es|em))$/u;

/** Why a one-word name must not be read here: another first name, a title of the other gender, a particle after a first name; null when nothing forbids it. */
export function forbidsBefore(place: Place, entity: EntityEntry): Forbidden | null {
  const before = wordBefore(place.text, place.span.start);
  if (!before) return null;
  const foreign = (rule: string): Forbidden => ({ rule, words: wordsOf(place, before), foreign: true });
  const here = (rule: string): Forbidden => ({ ...foreign(rule), foreign: false });
  const word = before.text.replace(elision, '');
  const lower = word.toLowerCase();
  // "Kerry Washington": a surname known here may be the first name of somebody else.
  if (place.isNameEnd(before.end)) {
    if (before.gap !== ' ') return null;
    if (isFirstName(before.text)) return foreign('other first name');
    return isSecondSurname(place, before.end, entity) ? here('second surname') : null;
  }
  if (before.gap === '-') return isDoubleName(place, before, entity) ? foreign('double name') : null;
  if (ownStart(place.text, before, entity) !== null) return null;
  if (entity.kind === 'person' && isPlaceWord(lower, place.lang)) return here('place of that name');
  if (entity.kind === 'person' && entity.gender === 'm' && isFeminine(lower, place.lang))
    return here('title of the other gender');
  if (entity.kind === 'person' && entity.gender === 'f' && masculine.has(lower))
    return here('title of the other gender');
  if (particles.has(lower)) return followsFirstName(place, before) ? foreign('particle') : null;
  if (!isCapitalised(word) || isTitleWord(lower, place.lang)) return null;
  if (before.gap === '. ')
    return before.text.length === 1 &&
      entity.kind === 'person' &&
      !isAbbreviated(place.text, before.start) &&
      !fitsInitials(place.text, before, entity)
      ? foreign('other initial')
      : null;
  if (word.length === 1 && (network.test(word) || fitsInitials(place.text, before, entity))) return null;
  if (isFirstName(word, place.lang) && word.length > 2) return foreign('other first name');
  if (entity.kind !== 'person' || place.isTitle || isAtStart(place.text, before.start)) return null;
  if (isAbbreviation(before.text)) return null;
  if (place.lang === 'de' && isGermanNoun(place, before)) return null;
  return here('unknown first name');
}

/** Languages in which two persons never stand side by side: neither cases nor a verb before both allow it. */
const unmixed = new Set<Lang>(['en', 'es', 'fr', 'it']);

/** Whether the name of another person touches a bare surname at an offset: Fidel Castro Diaz-Balart. */
export const isSecondSurname = ({ lang, isTitle, isPersonAt }: Place, offset: number, { kind }: EntityEntry): boolean =>
  kind === 'person' && unmixed.has(lang) && !isTitle && isPersonAt(offset);

/** The network X before who writes there, in either script. */
const network = /^[XХ]$/;

/** `l'avenue Macron`, `l'ambassadeur Macron` */
const elision = /^(?:l|d|qu|dell|all|nell|dall|sull|un)['’](?=\p{L})/iu;

/** A title of women, in German also by its ending: Regierungssprecherin. */
const isFeminine = (lower: string, lang: Lang): boolean =>
  feminine.has(lower) || (lang === 'de' && lower.endsWith('in') && isTitleWord(lower, lang));

/** The second letter of an abbreviation is no initial: Bundeskanzler a. D. Merz. */
const isAbbreviated = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}])\p{Ll}\. ?$/u.test(text.slice(Math.max(0, start - 4), start));

/** `Leutheusser-Merz`: a capital part before the hyphen that is no name known here, no abbreviation and no prefix, after a first name. */
function isDoubleName(place: Place, before: Neighbour, entity: EntityEntry): boolean {
  if (entity.kind !== 'person' || !isCapitalised(before.text) || isAbbreviation(before.text)) return false;
  const first = wordBefore(place.text, before.start);
  return first !== null && first.gap === ' ' && isFirstName(first.text);
}

function followsFirstName(place: Place, particle: Neighbour): boolean {
  let first = wordBefore(place.text, particle.start);
  if (first && particles.has(first.text.toLowerCase())) first = wordBefore(place.text, first.start);
  return first !== null && first.gap === ' ' && isFirstName(first.text) && !place.isNameEnd(first.end);
}

/** Whether a word is a title or an office, also at the end of a compound: US-Außenminister. */
export function isTitleWord(lower: string, lang: Lang): boolean {
  if (exact.get(lang)?.has(lower) || exact.get('en')?.has(lower)) return true;
  return endings.get(lang)?.some((ending) => lower.length > ending.length && lower.endsWith(ending)) ?? false;
}

const isAbbreviation = (word: string) => word.length <= 5 && word === word.toUpperCase() && !/^.$/u.test(word);

/** A German noun is capitalised too: it shows itself by its ending or by the article or adjective before it. */
function isGermanNoun(place: Place, before: Neighbour): boolean {
  if (germanNoun.test(before.text) || (before.text.includes('-') && !isFirstName(before.text))) return true;
  const determiner = wordBefore(place.text, before.start);
  if (determiner?.gap === ' ' && germanDeterminer.test(determiner.text.toLowerCase())) return true;
  // A genitive after a bare noun: "nach Angaben Putins".
  return place.text.charAt(place.span.end - 1) === 's' && !isFirstName(before.text);
}

const wordsOf = ({ text, span }: Place, before: Neighbour): string => text.slice(before.start, span.end);
