import type { Span } from '../rows';
import type { Attribution } from './attribute/attribution';
import type { Reading } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { wordTest } from './attribute/words';
import { entries } from './entries';

const wordsOf = (list: string) => entries(list).map((text) => text.split(' '));

/** Openings by which a sentence only points at what was said before: `Das teilte ... mit`, `Об этом сообщил ...`. One list a language, sorted. */
const openings: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: wordsOf('das; dies; so; solches'),
  en: wordsOf('that is what; that was; this is what; this was'),
  fr: wordsOf("c'est ce; ce sont; cela"),
  ru: wordsOf(`
    к такому; о чем; об этом; подобное мнение; с таким заявлением; с такой инициативой; соответствующее;
    соответствующее заявление; так; такие данные; такое; такое заявление; такое мнение; такую информацию; такую оценку;
    такую позицию; такую точку зрения; это; эту информацию;
  `),
  uk: wordsOf(`
    відповідну заяву; до такого; з такою заявою; з такою ініціативою; подібну думку; про це; про що; так; таке;
    такі дані; таку думку; таку заяву; таку позицію; таку інформацію; це; цю інформацію;
  `),
};
/** Words that stand for what was said before, and those that do so only where they open a sentence. One list a language, sorted. */
const backward: Readonly<Record<string, { readonly anywhere: Test; readonly opening: Test }>> = {
  de: {
    anywhere: wordTest(
      entries(`
        dafür; dagegen; damit; daran; darauf; darüber; davon; davor; dazu; deren; dessen; dies; diese|,m,n,r,s; hiergegen; hierzu;
        solch|,e,em,en,er,es;
      `),
    ),
    opening: wordTest(['das', 'dem']),
  },
};
type Test = (word: string) => boolean;

/** Whether a sentence speaks of what was said before, by a word for it: `Moskau ist dagegen`, `Das lehnt Kyjiw ab`; but `Das neue Paket`. */
export function pointsBack(reading: Reading | undefined, { start, end }: Span): boolean {
  const words = backward[reading?.language.data.lang ?? ''];
  if (!reading || !words) return false;
  const { list, language } = reading;
  const [from, to] = [tokenAt(list, start), tokenAt(list, end)];
  if (list.slice(from, to).some(({ low }) => words.anywhere(low))) return true;
  const next = list[from + 1];
  const isVerb = language.is.auxiliary(next?.low ?? '') || language.cues.begins(next?.low ?? '');
  return words.opening(list[from]?.low ?? '') && (isVerb || language.is.adverb(next?.low ?? ''));
}

/** Words of a sentence after which it says something of its own. */
const LONGEST = 26;

/** Whether a sentence with a verb of saying has no content but a pronoun: nothing quoted, no clause, no colon. */
export const isPointing = (sentence: Pointer): boolean => sentence.said.rule === 'cue' && opensPointing(sentence);

type Pointer = { readonly said: Attribution; readonly reading: Reading };

function opensPointing({ said, reading }: Pointer): boolean {
  if (said.quoted > 0 || said.cue === null) return false;
  const { list, language } = reading;
  const from = tokenAt(list, said.sentence.start);
  const to = tokenAt(list, said.sentence.end);
  const words = list.slice(from, to);
  if (words.filter((token) => token.isWord).length > LONGEST || words.some(({ text }) => text === ':')) return false;
  const after = (openings[language.data.lang] ?? [])
    .filter((opening) => opening.every((word, at) => words[at]?.low === word))
    .map((opening) => words[opening.length]);
  const cue = list[tokenAt(list, said.cue.start)];
  return after.some(
    (token) => token === cue || language.is.governing(token?.low ?? '') || language.is.adverb(token?.low ?? ''),
  );
}

/**
 * Quotations that fill their block up to a sentence that points back at them are that sentence's: `"..." | Das sagte Merz.`
 * So is a sentence right before it that nobody says: `Войска отошли. | Об этом сообщил Генштаб.`
 */
export function pointedBack(
  said: readonly Attribution[],
  readings: ReadonlyMap<number, Reading>,
): readonly Attribution[] {
  const result = [...said];
  for (const [at, one] of said.entries()) {
    const reading = readings.get(one.block);
    const isSource = one.rule === 'cue' || one.rule === 'source';
    if (!reading || !one.holder || !isSource || !opensPointing({ said: one, reading })) continue;
    const plain = said[at - 1];
    if (plain && isNobodys(plain) && one.block - plain.block <= 1) {
      const { spokenOf: _, ...told } = plain;
      result[at - 1] = { ...told, holder: one.holder, form: 'indirect', rule: 'reported' };
    }
    const from = quotedFrom(said, at);
    for (let back = from; back < at; back++) {
      const quote = said[back];
      if (quote) result[back] = { ...quote, holder: one.holder };
    }
  }
  return result;
}

/** The first of the bare quotations right before a sentence that begin its block or fill the one before; the sentence itself where there are none. */
function quotedFrom(said: readonly Attribution[], at: number): number {
  const isBare = (one: Attribution | undefined) => one?.rule === 'quotation' && one.cue === null;
  let first = at;
  while (isBare(said[first - 1]) && (said[at]?.block ?? 0) - (said[first - 1]?.block ?? 0) <= 1) first--;
  const isBlockStart = said[first - 1]?.block !== said[first]?.block;
  return isBlockStart ? first : at;
}

const isNobodys = ({ holder, rule }: Attribution): boolean => holder === null && rule === 'none';
