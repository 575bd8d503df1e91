import type { Attribution } from './attribute/attributions';
import { type Phrases, phrases } from './attribute/phrases';
import type { Reading } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { entries } from './entries';

/** Openings by which a sentence only points at what was said before: `Das teilte ... mit`, `Об этом сообщил ...`. One list a language, sorted. */
const openings: Readonly<Record<string, readonly string[]>> = {
  de: entries('das; dies; so; solches'),
  en: entries('that is what; that was; this is what; this was'),
  fr: entries("c'est ce; ce sont; cela"),
  ru: entries('о чем; о чём; о чем; об этом; соответствующее; такое; это'),
  uk: entries('про це; про що; таке; це'),
};
/**
 * Declining to say anything, damage, biography, business, dates, and notices of the page itself: what is said in passing, and is
 * no position on a topic that only a sentence before names. One list a language, sorted.
 */
const asides: Readonly<Record<string, Phrases<true>>> = {
  de: phrases(
    entries(`
      aktie|n; anteilseigner*; bekannt gegeben; bekanntgegeben; bekanntzugeben; börse*; cookie*; datenschutz*; dauerte;
      dividende*; eltern; feuerwehr*; flughafen; flughäfen; flugverkehr*; gebürtig*; geboren; gedauert; gelöscht;
      geschäftsführer*; in flammen; keine angaben; keine auskunft; keine stellung; keine stellungnahme; keinen kommentar;
      konzernumsatz; newsletter*; nicht kommentieren; nicht kommentiert; nicht stellung; nicht äußern; nicht … kommentieren;
      nicht … kommentiert; nicht … stellung; nicht … äußern; pressekonferenz; quartal*; rettungskräfte*; stammen aus;
      stammt aus; stellungnahme … lag; stellungnahme … lehn|te,ten; stromausfall*; stromausfälle; stromversorgung;
      tagesordnung; trümmer*; umsatz*; verheiratet; wohnhaus*; wohnhäuser*;
    `).map((text) => [text, true] as const),
  ),
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

type Passage = { readonly said: Attribution; readonly reading: Reading; readonly isCarried: boolean };

/**
 * Whether a sentence that names no topic of its own says nothing of the one before either: somebody reacts
 * without a word of content (`X äußerte sich ähnlich`), in a language whose reported speech has verb forms of its own.
 */
export function isEmpty({ said, reading, isCarried }: Passage): boolean {
  const { list, language } = reading;
  if (!isCarried) return false;
  const from = tokenAt(list, said.sentence.start);
  const to = tokenAt(list, said.sentence.end);
  if (said.quoted > 0 || language.data.capitals !== 'nouns' || (said.rule !== 'cue' && said.rule !== 'stance'))
    return false;
  const words = list.slice(from, to);
  if (words.filter((token) => token.isWord).length > SHORT) return false;
  return words.every(
    ({ text, low }) => !/^[,:;]$/.test(text) && !CLAIMS.test(low) && !(text === low && language.is.reported(low)),
  );
}

/** Whether a sentence only mentions in passing what is no position on the topic named before it. */
export function isAside({ said, reading, isCarried }: Passage): boolean {
  const { list, language } = reading;
  const [from, to] = [tokenAt(list, said.sentence.start), tokenAt(list, said.sentence.end)];
  return isCarried && (asides[language.data.lang]?.find(list, from, to).length ?? 0) > 0;
}

/** Longer sentences have content. */
const SHORT = 14;
/** What somebody takes a thing for is content: `hält das für ein Manöver`. */
const CLAIMS = /^(?:als|für|gegen|skeptisch|zurückhaltend|beschuldig\p{L}*|bezichtig\p{L}*)$/u;
