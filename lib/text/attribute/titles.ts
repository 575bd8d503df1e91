import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** Words between a title and its holder's name, at most: `министр иностранных дел Литвы | ...`. */
const TITLE_REACH = 6;

/** A title that goes with the name after it is no candidate of its own; the name then begins where the title does. */
export function withTitles(reading: Reading, list: readonly Candidate[]): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const who of list) {
    const title = result.at(-1);
    if (title && isApposition(reading, who, title)) continue;
    const isTitle = title !== undefined && titleOf(reading, title, who);
    const isApposed = title !== undefined && isTitle && reading.list[who.phrase - 1]?.text === ',';
    if (isTitle) result.pop();
    const coordinated = isTitle && title ? titleBefore(reading, result, title) : null;
    const before = result.at(-1);
    const isPart =
      before !== undefined &&
      isTitle === false &&
      isPersonName(reading, who) &&
      bodyOfTitle(reading, before, result.at(-2), who);
    if (isPart) {
      result.pop();
      const head = result.pop();
      result.push({ ...who, phrase: head?.phrase ?? who.phrase, isGoverned: head?.isGoverned ?? who.isGoverned });
    } else result.push(isTitle && title ? { ...who, ...phraseOf(coordinated ?? title, who), isApposed } : who);
  }
  return result;
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
  const first = result.at(-1);
  const isTitle = first?.kind === 'people' || first?.kind === 'role';
  const between = first && isTitle ? reading.list.slice(first.last + 1, title.first) : [];
  const { conjunctions } = reading.language.data;
  if (!first || between.length > 4 || !conjunctions.includes(between[0]?.low ?? '')) return null;
  if (!between.every(({ text, low, isWord }) => isWord && text === low)) return null;
  if (between.slice(1).some(({ low }) => reading.language.is.determiner(low))) return null;
  return result.pop() ?? null;
}

const phraseOf = (title: Candidate, who: Candidate): Pick<Candidate, 'phrase' | 'isGoverned'> => ({
  phrase: title.phrase,
  isGoverned: title.isGoverned || who.isGoverned,
});

function titleOf(reading: Reading, title: Candidate, who: Candidate): boolean {
  if ((title.kind !== 'people' && title.kind !== 'role') || !isPersonName(reading, who)) return false;
  const comma = who.phrase - 1;
  const isSetOff = reading.list[comma]?.text === ',' && /^[,:]$/.test(reading.list[who.last + 1]?.text ?? '');
  return isUnbroken(reading, title.last + 1, isSetOff && comma > title.last ? comma : who.first);
}

/** `Präsident | Frankreichs | Emmanuel Macron`: title, body and name in a row. */
function bodyOfTitle(reading: Reading, body: Candidate, title: Candidate | undefined, who: Candidate): boolean {
  if (!title || body.kind !== 'mention' || isPersonName(reading, body)) return false;
  return (
    titleOf(reading, title, who) &&
    isUnbroken(reading, body.last + 1, who.first) &&
    (body.isGoverned || body.first - title.last <= 3)
  );
}

function isPersonName(reading: Reading, who: Candidate): boolean {
  if (who.kind === 'name') return true;
  if (who.kind !== 'mention') return false;
  return reading.personAt.has(who.first);
}

function isUnbroken(reading: Reading, from: number, to: number): boolean {
  const { is } = reading.language;
  if (to < from || to - from > TITLE_REACH) return false;
  if (to > from && is.governing(reading.list[to - 1]?.low ?? '')) return false;
  if (reading.language.cues.find(reading.list, from, to).some(({ value }) => value === 'say' || value === 'hold'))
    return false;
  return reading.list
    .slice(from, to)
    .every(
      (token) =>
        token.isWord &&
        (!is.governing(token.low) || is.linking(token.low)) &&
        (!is.adverb(token.low) || is.linking(token.low)) &&
        !is.auxiliary(token.low) &&
        !is.he(token.low),
    );
}
