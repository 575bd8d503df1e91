import type { Lang, Span } from '../../rows';
import { languageOf } from '../attribute/language';
import { tokens } from '../attribute/tokens';
import { isFunctionWord } from '../function-words';
import { adjectives } from '../link/context-words';
import { isFirstName } from '../link/first-names';
import { isTitleWord } from '../link/forbid';
import { isAtStart, isCapitalised, wordBefore } from '../link/neighbours';
import { bodyWords } from './bodies';
import { things } from './things';

/** UTF-16 units beside a name in which a verb of saying or an age is looked for. */
const reach = 40;
const mostWords = 4;

/** `sign`: null where nothing shows that it is a person but capitals, in a language that writes nouns small. */
export type Person = {
  readonly name: string;
  readonly sign: 'first name' | 'title' | 'age' | 'saying' | 'script' | null;
};

/**
 * Who may be named by a run of capitalised words, and by which sign; null for what can be nobody. Signs are a common first name, a patronymic, a title or a
 * noun for people before it, an age behind it, a verb of saying beside it (not in German, where nouns stand there in capitals too), and
 * two capitals in Cyrillic, where a body's name has but one.
 */
export function personIn(text: string, span: Span, lang: Lang): Person | null {
  const end = span.end - (/['’]s$/.test(text.slice(span.start, span.end)) ? 2 : 0);
  const all = text.slice(span.start, end).split(' ');
  const bare = withoutTitles(all, lang);
  const isOpening = isAtStart(text, span.start) && bare.length === all.length;
  const named = bare.slice(0, -1).findIndex((word) => isFirstName(word));
  // `Die Reise | Anna Sands`, `Then | Orville Sand`
  const opened = bare.slice(named >= 0 ? named : Number(isOpening && bare.length > 2));
  // `Піщаний Петро Іванович`
  const words = opened.length === 2 && isPatronymic(opened[1] ?? '') ? bare.slice(Math.max(0, named - 1)) : opened;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (
    words.length < 2 ||
    words.length > mostWords ||
    (words.length === 2 && isPatronymic(last)) ||
    !isCapitalised(first) ||
    words.some((word) => isNoName(word, lang))
  )
    return null;
  // `Europäische Spitzenpolitiker`, `President Orville`, `Today Orville`
  if (isTitle(last, lang) || isTitle(first, lang)) return null;
  if (isOpening && isFirstName(last) && !isFirstName(first)) return null;
  const name = words.join(' ');
  if (isFirstName(first) || isPatronymic(last)) return { name, sign: 'first name' };
  const begin = { start: end - name.length, end };
  const before = wordBefore(text, begin.start);
  if (before !== null && isTitle(before.text, lang)) return { name, sign: 'title' };
  if (/^ ?\(\d\d\)|^, \d\d(?:,| ans\b| років| лет)/u.test(text.slice(end, end + reach))) return { name, sign: 'age' };
  if (languageOf(lang)?.data.capitals === 'nouns') return { name, sign: null };
  if (isBesideSaying(text, begin, lang)) return { name, sign: 'saying' };
  if (isOpening || adjective.test(first) || things.has(last.toLowerCase()) || nations.has(first.toLowerCase()))
    return null;
  return { name, sign: cyrillic.test(first) ? 'script' : null };
}

const cyrillic = /^[\u0400-\u04ff]/;
/** First words of places and bodies: `Новый Уренгой`, `Верховна Рада`. */
const adjective = /(?:[иыо]й|ій|[ая]я|[ое]е|[оеє]го|[ое]му|[ыи]х|[ыиі]м|[ую]ю|[сц]ьк[аеу]|[нв][ае])$/u;

const nations = new Set(adjectives.en?.split(' '));

const isPatronymic = (word: string): boolean =>
  /\p{L}{3}(?:[оеєії]вич|[оеєії]вн|ічн)(?:[ауеиію]|ем|ою|ой|еві)?$/u.test(word);

const isTitle = (word: string, lang: Lang): boolean => {
  const lower = word.toLowerCase();
  return isTitleWord(lower, lang) || (languageOf(lang)?.is.people(lower) ?? false);
};

/** The words after the last title that two words follow: `Der Außenpolitiker | Anna Sand`. */
function withoutTitles(all: readonly string[], lang: Lang): readonly string[] {
  const last = all.slice(0, -2).findLastIndex((word) => isTitle(word, lang));
  return all.slice(last + 1);
}

/** Bodies, days, months, and small words that a sentence begins with. */
function isNoName(word: string, lang: Lang): boolean {
  const lower = word.toLowerCase();
  return (
    bodies.has(word) ||
    /['’]s$/.test(word) ||
    (isCapitalised(word) && isFunctionWord(lower, lang)) ||
    dayWords(lang).has(lower)
  );
}

function isBesideSaying(text: string, { start, end }: Span, lang: Lang): boolean {
  const language = languageOf(lang);
  if (!language) return false;
  const says = (list: ReturnType<typeof tokens>, at: 'first' | 'last') =>
    language.cues
      .find(list, 0, list.length)
      .some((cue) => cue.value === 'say' && (at === 'first' ? cue.first === 0 : cue.last === list.length - 1));
  if (says(tokens(text.slice(end, end + reach)), 'first')) return true;
  const from = Math.max(0, start - reach);
  return says(tokens(text.slice(text.indexOf(' ', from) + 1, start)), 'last');
}

const bodies = new Set(bodyWords);
/** Weekdays and months as the language writes them alone and in a date; a leap year has all days. */
const days = new Map<Lang, ReadonlySet<string>>();

function dayWords(lang: Lang): ReadonlySet<string> {
  const known = days.get(lang);
  if (known) return known;
  const words = new Set<string>();
  const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { weekday: 'long' }] as const;
  for (const options of formats) {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++)
      for (const part of format.formatToParts(Date.UTC(2024, month, month + 1))) words.add(part.value.toLowerCase());
  }
  days.set(lang, words);
  return words;
}
