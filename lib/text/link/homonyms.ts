import type { Lang } from '../../rows';
import type { EntityEntry } from '../types';
import { adjectives, heads } from './context-words';
import { type Forbidden, isTitleWord, type Place } from './forbid';
import { isCapitalised, type Neighbour, wordAfter, wordBefore } from './neighbours';

// What bears the name of somebody or something else: a place's as a first name, a surname as a crop, a fortress in every old town.

/** Languages that write nouns small, so that a capital shows a name. */
const smallNouns = new Set<Lang>(['en', 'es', 'fr', 'it']);
/** Places whose names are given to children. */
const givenNames = new Set(
  `adelaide alexandria asia austin berlin brittany brooklyn carolina chad chelsea china dakota dallas denver devon florence
  geneva georgia houston india ireland israel jackson jordan kent kenya kingston lincoln london lourdes madison montana
  orlando paris phoenix santiago savannah sydney troy vienna virginia washington`.split(/\s+/),
);
/** What follows a place with a capital and is no surname: meetings, papers and bodies. */
const held = new Set(
  `accord accords agreement air airlift airport airways attack attacks bank bombing bridge bureau business center central
  centre charter city climate communique conference congressional consensus consulate convention correspondent court
  declaration defence defense democrats dialogue district dream eastern economic embassy exchange external fashion
  federal film finance foreign format forum games general group hall house institute interior international
  investigators lawmakers library marathon market metro military ministry monetary motor municipal museum national naval
  navy northern oblast officials olympics opera parliament peace permanent police port post press pride principles
  process prosecutors protocol province region republicans riots school security southern special square state statement
  station stock street summit supreme symphony talks times tower trade treaty university wall western zoo`.split(/\s+/),
);
const noSurnames = new Set([...heads, ...held, ...(adjectives.en ?? '').split(' ')]);

/** Old towns with a kremlin of their own. */
const fortresses = new Set(
  'astrakhan izborsk kazan kolomna novgorod pskov rostov ryazan smolensk suzdal tobolsk tula uglich vologda zaraysk'.split(
    ' ',
  ),
);
/** Crops that are surnames, and what they have and a person has not: `Rice exports`, and not `Putin exports`. */
const crops = new Set('bean beans berry cherry corn ginger olive plum rice rye sage'.split(' '));
const goods = new Set(
  'crop crops exports growers harvest harvests imports paddies price prices producers production shipments'.split(' '),
);

/** Why a name stands for somebody or something that only shares it; null when nothing shows that. `isShort`: a bare surname. */
export function forbidsHomonym(place: Place, entity: EntityEntry, isShort: boolean): Forbidden | null {
  const { text, span } = place;
  const next = wordAfter(text, span.end);
  const name = text.slice(span.start, span.end).toLowerCase();
  const because = (rule: string): Forbidden => ({ rule, words: text.slice(span.start, next?.end), foreign: false });
  if (entity.kind === 'place' && givenNames.has(name) && next && isSurname(place, next)) return because('first name');
  if (entity.kind === 'place' && name === 'kremlin' && isOfTown(place)) return because('other kremlin');
  return entity.kind === 'person' && isShort && crops.has(name) && next?.gap === ' ' && goods.has(next.text)
    ? because('crop')
    : null;
}

/** `Washington Irving`; not `Washington Mayor`, `Paris Agreement`, or somebody known here who is named next. */
function isSurname({ text, lang, isTitle, isNameEnd, isPersonAt }: Place, next: Neighbour): boolean {
  if (isTitle || !smallNouns.has(lang) || next.gap !== ' ' || !isCapitalised(next.text) || next.text.length < 3)
    return false;
  if (isNameEnd(next.end) || isPersonAt(next.start) || next.text === next.text.toUpperCase()) return false;
  const word = next.text.toLowerCase();
  return !noSurnames.has(word) && !isTitleWord(word, lang) && text.charAt(next.end) !== '-';
}

function isOfTown({ text, span }: Place): boolean {
  const before = wordBefore(text, span.start);
  return before?.gap === ' ' && fortresses.has(before.text.toLowerCase());
}
