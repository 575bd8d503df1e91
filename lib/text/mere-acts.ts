import type { Attribution } from './attribute/attribution';
import type { Reading } from './attribute/reading';
import { tokenAt } from './attribute/tokens';

/** Marks between clauses. */
const MARKS = /[,;:–—]/u;
/** Words that only tell of an act of saying, at most, in a language whose nouns have no capitals by which to tell what is said. */
const FEW = 6;

/** Whether a sentence is one clause that names whoever speaks and nothing that is said: `The Kremlin reacted sharply.`, `Die Ukraine äußerte sich bisher nicht.` */
export function isMereAct(said: Attribution, reading: Reading): boolean {
  const { start, end } = said.sentence;
  if (said.quoted > 0 || MARKS.test(reading.text.slice(start, end))) return false;
  const { list, language, personAt } = reading;
  const [from, to] = [tokenAt(list, start), tokenAt(list, end)];
  if (language.data.capitals !== 'nouns') return list.slice(from, to).filter(({ isWord }) => isWord).length <= FEW;
  const { is } = language;
  const isSpeaker = (at: number) =>
    [said.holder, ...(said.holder?.together ?? [])].some(
      (one) => one?.block === said.block && one.start <= (list[at]?.start ?? 0) && (list[at]?.end ?? 0) <= one.end,
    );
  return list.slice(from, to).every(({ text, low, isWord }, index) => {
    const at = from + index;
    const isSmall =
      text === low || [is.determiner, is.governing, is.adverb, is.he, is.she, is.they].some((test) => test(low));
    return !isWord || isSmall || is.people(low) || personAt.has(at) || isSpeaker(at);
  });
}
