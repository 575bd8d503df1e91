import type { Candidate } from './candidate';
import { isKindOf } from './kinds';
import type { Reading } from './reading';

/** Words between a title and its holder's name, at most: `министр иностранных дел Литвы | ...`. */
const TITLE_REACH = 6;

/** Candidates between a title and the name that a comma sets off from it, at most: `der Chef der | Verwaltung | von Cherson |, Name,`. */
const BETWEEN = 3;

/** A title that goes with the name after it is no candidate of its own; the name then begins where the title does. */
export function withTitles(reading: Reading, list: readonly Candidate[]): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const who of list) {
    const before = result.at(-1);
    if (before && isApposition(reading, who, before)) continue;
    if (before && isKindOf(reading, before, who)) {
      result.splice(-1, 1, { ...who, phrase: before.phrase, isGoverned: before.isGoverned });
      continue;
    }
    const at = isPersonName(reading, who) ? titleAt(reading, result, who) : -1;
    const [title] = at < 0 ? [] : result.splice(at);
    const isApposed = reading.list[who.phrase - 1]?.text === ',';
    const first = title && titleBefore(reading, result, title);
    result.push(
      title
        ? {
            ...who,
            ...phraseOf(first ?? title, { ...who, isGoverned: isGoverned(reading, who, title) }),
            isApposed,
          }
        : who,
    );
  }
  return result;
}

/** Where among the candidates before a name its title stands, or -1: the nearest one, but of one that a comma sets off the farthest. */
function titleAt(reading: Reading, before: readonly Candidate[], who: Candidate): number {
  let found = -1;
  for (let at = before.length - 1; at >= Math.max(0, before.length - 1 - BETWEEN); at--) {
    const one = before[at];
    if (!one) break;
    const start = nameStart(reading, one, who);
    // `по словам главы | Офиса | Name`: the title begins with the noun for whoever speaks.
    const isInside = before[at - 1]?.noun !== undefined;
    const isTitle = one.kind === 'people' || one.kind === 'role';
    if (isTitle && isUnbroken(reading, one.last + 1, start)) {
      found = at;
      if (start === who.first && !isInside) break;
    }
    const isBody =
      one.kind === 'mention' && !isPersonName(reading, one) && one.first - (before[at - 1]?.last ?? 0) <= 3;
    if (!one.isGoverned && !isBody && !isInside) break;
  }
  return found;
}

/** `Makeiev, Botschafter der Ukraine, ...`: a title that a comma joins to the name before it. */
function isApposition(reading: Reading, title: Candidate, who: Candidate): boolean {
  if (title.kind !== 'people' || reading.language.data.capitals !== 'nouns' || !isPersonName(reading, who))
    return false;
  const isJoined = who.last + 2 === title.first && reading.list[who.last + 1]?.text === ',';
  const next = reading.list[title.last + 1];
  return isJoined && next?.text === next?.low;
}

/** A title joined to the next one, taken off the list: `der Parteichef und künftige Kanzler | ...`. */
function titleBefore(reading: Reading, result: Candidate[], title: Candidate): Candidate | null {
  // `der Vorsitzende | des Ausschusses | und Minister`
  const at = result.findLastIndex(({ isGoverned }) => !isGoverned);
  const first = result[at];
  const isTitle = first?.kind === 'people' || first?.kind === 'role';
  const between = first && isTitle ? reading.list.slice(first.last + 1, title.first) : [];
  if (!first || between.length > TITLE_REACH || !isJoining(reading, between)) return null;
  if (between.slice(1).some(({ low }) => reading.language.is.determiner(low))) return null;
  result.splice(at);
  return first;
}

/** Whether the words between two titles join them: `und künftige`, or behind what the first is of, `des Ausschusses und`. */
function isJoining({ language: { data } }: Reading, between: Reading['list']): boolean {
  const joins = ({ low }: Reading['list'][number]) => data.conjunctions.includes(low);
  if (!between.every(({ isWord }) => isWord)) return false;
  const [head] = between;
  if (head && joins(head)) return between.length <= ADJECTIVES && between.every(({ text, low }) => text === low);
  const last = between.findIndex(joins);
  return last > 0 && data.completing.includes(head?.low ?? '') && between.length - last <= ADJECTIVES;
}

/** Words between two titles where nothing stands behind the first, at most. */
const ADJECTIVES = 4;

/** `депутат от партии | Name`: a preposition inside the title governs what stands between. */
const isGoverned = ({ list, language }: Reading, who: Candidate, title: Candidate): boolean =>
  who.isGoverned && !(who.phrase > title.last && language.is.linking(list[who.phrase]?.low ?? ''));

const phraseOf = (title: Candidate, who: Candidate): Pick<Candidate, 'phrase' | 'isGoverned'> => ({
  phrase: title.phrase,
  isGoverned: title.isGoverned || who.isGoverned,
});

/** Where a name begins, with the comma that sets it off from its title: `der Gouverneur der Region, | Name,`. */
function nameStart({ list }: Reading, title: Candidate, who: Candidate): number {
  const comma = who.phrase - 1;
  const after = list[who.last + 1];
  const isSetOff = list[comma]?.text === ',' && (!after || /^[,:.]$/.test(after.text));
  return isSetOff && comma > title.last ? comma : who.first;
}

function isPersonName(reading: Reading, who: Candidate): boolean {
  if (who.kind === 'name') return true;
  if (who.kind !== 'mention') return false;
  return reading.personAt.has(who.first);
}

function isUnbroken(reading: Reading, from: number, to: number): boolean {
  const { is, data } = reading.language;
  if (to < from || to - from > TITLE_REACH) return false;
  // `die Regierungschefs und | Selenskyj`
  const before = reading.list[to - 1]?.low ?? '';
  if (to > from && (is.governing(before) || data.conjunctions.includes(before))) return false;
  if (reading.language.cues.find(reading.list, from, to).some(({ value }) => value === 'say' || value === 'hold'))
    return false;
  return reading.list
    .slice(from, to)
    .every(
      (token, at) =>
        (token.isWord || isAbbreviated(reading, from + at)) &&
        (!is.governing(token.low) || is.linking(token.low)) &&
        (!is.adverb(token.low) || is.linking(token.low)) &&
        !is.auxiliary(token.low) &&
        !is.he(token.low) &&
        !isVerb(reading, from + at),
    );
}

/** `Kritiker | werfen | Merz`: where nouns have capitals, a small word with which an act of saying begins. */
const isVerb = ({ list, language: { data, is, cues } }: Reading, at: number): boolean => {
  const { text = '', low = '' } = list[at] ?? {};
  return data.capitals === 'nouns' && text === low && !is.linking(low) && !is.governing(low) && cues.begins(low);
};

/** The mark of `Dr.`. */
const isAbbreviated = ({ list, language }: Reading, at: number): boolean =>
  list[at]?.text === '.' && language.is.honorific(list[at - 1]?.low ?? '');
