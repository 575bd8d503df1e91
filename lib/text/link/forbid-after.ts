import type { EntityEntry } from '../types';
import { adjectives, heads, juniors, states } from './context-words';
import { isFirstName } from './first-names';
import { type Forbidden, isSecondSurname, type Place } from './forbid';
import { isCapitalised, type Neighbour, wordAfter } from './neighbours';

// What stands after a name and shows that somebody or something else is meant.

const american = new Set(states.split(' '));
/** Words with a capital that are no surnames: `Russian`, `Tuesday`. */
const noSurnames = new Set(adjectives.en?.split(' '));

/** Why the name of a person or place must not be read before what follows it: a son's mark, a second surname, a longer name, a state; null when nothing forbids it. `isShort`: a bare surname. */
export function forbidsAfter(place: Place, entity: EntityEntry, isShort: boolean): Forbidden | null {
  // Organisations keep their name before "Institute" or "Post".
  if (entity.kind !== 'person' && entity.kind !== 'place') return null;
  const { text, span } = place;
  const next = wordAfter(text, span.end);
  const because = (rule: string, foreign: boolean): Forbidden => {
    return { rule, words: text.slice(span.start, next?.end ?? span.end), foreign };
  };
  if (!next) return entity.kind === 'place' && isInState(place) ? because('place in America', false) : null;
  const word = next.text.toLowerCase();
  // Трамп молодший, Трамп-молодший
  if (juniors.has(word)) return because('junior', true);
  const isHead = heads.has(word) && (isCapitalised(next.text) || /^обл|^район/.test(word));
  if (isHead && !place.isTitle && !place.isNameEnd(next.end)) return because('longer name', false);
  if (entity.kind !== 'person' || !isCapitalised(next.text) || place.lang === 'de') return null;
  if (!isShort) return isDoubled(place, next) ? because('double name', true) : null;
  if (isForename(place, next)) return because('first name of another', false);
  return next.gap === ' ' && isSecondSurname(place, next.start, entity) ? because('second surname', false) : null;
}

/** `Moscow, Idaho,`: the comma after it tells the state from the next of a list. */
function isInState({ text, span, lang }: Place): boolean {
  const after = /^, (\p{Lu}\p{Ll}+)(?=[,.;:)])/u.exec(text.slice(span.end, span.end + 20));
  return lang === 'en' && after !== null && american.has(after[1] ?? '');
}

/** `Keith Kellogg-Smith`; not two persons, `Donald Trump-Vladimir Putin`. */
const isDoubled = ({ isPersonAt }: Place, next: Neighbour): boolean =>
  next.gap === '-' && !isPersonAt(next.start) && !isFirstName(next.text);

/** A surname that is a first name too, before a surname: Kim Kardashian. */
const isForename = ({ text, span, isTitle }: Place, next: Neighbour): boolean =>
  !isTitle &&
  next.gap === ' ' &&
  !noSurnames.has(next.text.toLowerCase()) &&
  isFirstName(text.slice(span.start, span.end));
