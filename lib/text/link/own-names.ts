import type { EntityEntry } from '../types';
import { isFirstName } from './first-names';
import { isCapitalised, type Neighbour, wordBefore } from './neighbours';

// Whether the words before a surname are the bearer's own: first name, middle name, patronymic, initials.

// Letters by which first names of several languages may begin for one another: Volodymyr and Wladimir, Юлия and Julia, Микола and Николай.
const alike = 'aeiouyjаеёєиіїйоуыэюя vwвуu bбв dд jд ghгxх jж ckqксц szcсзцчшщ fф pп tтцч lл mnмн rр'.split(' ');

const patronymics = {
  m: /(?:вич|вича|вичу|вичем|вичеві|виче|ьич|ьича|ьичу|ьичем|v[iy]?t?ch|w[iy]?tsch|w[iy]cz(?:a|owi|em|u)?|v[iy]č(?:e|i|ovi|em)?|yich|jitsch)s?$/,
  f: /(?:вна|вны|вни|вне|вні|вну|вной|вною|vna|vny|wna|wny)s?$/,
} as const;

/** Where the name that a surname ends begins, if the words before it are surely its bearer's own; null if they are not. */
export function ownStart(text: string, before: Neighbour, entity: EntityEntry): number | null {
  if (before.gap !== ' ') return null;
  if (isGiven(before.text, entity)) return before.start;
  const first = wordBefore(text, before.start);
  if (first?.gap !== ' ' || !isCapitalised(before.text)) return null;
  if (isGiven(first.text, entity))
    return isFirstName(before.text) || isPatronymic(before.text, entity) ? first.start : null;
  const isOwn = isPatronymic(before.text, entity) && isCapitalised(first.text) && mayBegin(first.text, entity);
  return isOwn ? first.start : null;
}

/** Whether initials before a surname can be its bearer's: the first of them begins one of the given names, or a first name that can be stands before them. */
export function fitsInitials(text: string, before: Neighbour, entity: EntityEntry): boolean {
  let first = before;
  for (;;) {
    const next = wordBefore(text, first.start) ?? closeInitial(text, first.start);
    if (!next) break;
    if (next.text.length === 1 && next.gap === '. ') first = next;
    else if (next.gap === ' ' && isFirstName(next.text)) return mayBegin(next.text, entity);
    else break;
  }
  return mayBegin(first.text, entity);
}

/** The initial right before another: В.В. */
function closeInitial(text: string, offset: number): Neighbour | null {
  const isInitial =
    text.charAt(offset - 1) === '.' &&
    /^(?:|.*[^\p{L}\p{M}])\p{Lu}$/su.test(text.slice(Math.max(0, offset - 4), offset - 1));
  return isInitial ? { text: text.charAt(offset - 2), start: offset - 2, end: offset - 1, gap: '. ' } : null;
}

const given = ({ label }: EntityEntry) => label.toLowerCase().split(' ').slice(0, -1);

const isGiven = (word: string, entity: EntityEntry) => given(entity).includes(word.toLowerCase());

const isPatronymic = (word: string, { gender }: EntityEntry) =>
  gender !== null && word.length >= 7 && patronymics[gender].test(word.toLowerCase());

function mayBegin(word: string, entity: EntityEntry): boolean {
  const letter = word.charAt(0).toLowerCase();
  return given(entity).some((name) => {
    const own = name.charAt(0);
    return own === letter || alike.some((letters) => letters.includes(own) && letters.includes(letter));
  });
}
