import type { Attribution } from './attribute/attribution';
import type { Reading } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { entries } from './entries';

/** Openings by which a sentence only points at what was said before: `Das teilte ... mit`, `Об этом сообщил ...`. One list a language, sorted. */
const openings: Readonly<Record<string, readonly string[]>> = {
  de: entries('das; dies; so; solches'),
  en: entries('that is what; that was; this is what; this was'),
  fr: entries("c'est ce; ce sont; cela"),
  ru: entries('о чем; о чём; об этом; соответствующее; такое; это'),
  uk: entries('про це; про що; таке; це'),
};
/** Words of a sentence after which it says something of its own. */
const LONGEST = 26;

/** Whether a sentence with a verb of saying has no content but a pronoun: nothing quoted, no clause, no colon. */
export function isPointing({ said, reading }: { readonly said: Attribution; readonly reading: Reading }): boolean {
  if (said.rule !== 'cue' || said.quoted > 0 || said.cue === null) return false;
  const { list, language } = reading;
  const from = tokenAt(list, said.sentence.start);
  const to = tokenAt(list, said.sentence.end);
  const words = list.slice(from, to);
  if (words.filter((token) => token.isWord).length > LONGEST || words.some(({ text }) => text === ':')) return false;
  const after = (openings[language.data.lang] ?? [])
    .map((text) => text.split(' '))
    .filter((opening) => opening.every((word, at) => words[at]?.low === word))
    .map((opening) => words[opening.length]);
  const cue = list[tokenAt(list, said.cue.start)];
  return after.some(
    (token) => token === cue || language.is.governing(token?.low ?? '') || language.is.adverb(token?.low ?? ''),
  );
}
