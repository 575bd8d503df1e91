import type { EntityKind } from '../../rows';
import { adjectiveEndings, articles, genitives, heads, lowerCaseAdjectives, neverGenitive } from './de';

/** Every other form of a German name: the genitive of its last word, or the adjectives of a name like "Weißes Haus"; may repeat itself. */
export function declineGerman(base: string, kind: EntityKind): readonly string[] {
  const words = base.split(' ');
  if (kind === 'person') return withGenitive(words, words.length - 1);
  const article = articles[words[0] ?? ''];
  if (article && words.length > 1) return article.flatMap((rule) => afterArticle(words.slice(1), rule));
  const adjectives = adjectiveRun(words);
  return adjectives > 0 ? declineAdjectives(words, adjectives) : declineNoun(words);
}

function afterArticle(words: readonly string[], rule: { readonly article: string; readonly genitive: boolean }) {
  if (!rule.genitive) return [`${rule.article} ${words.join(' ')}`];
  return declineNoun(words).map((form) => `${rule.article} ${form}`);
}

/** The last word takes -s; where a small word follows the first noun (Rat der EU), that noun does. */
function declineNoun(words: readonly string[]): readonly string[] {
  const small = words.findIndex((word, index) => index > 0 && isSmall(word));
  const at = small > 0 ? small - 1 : words.length - 1;
  const word = words[at]?.toLowerCase() ?? '';
  const declined = small > 0 ? endsWithAny(word, heads) : !endsWithAny(word, neverGenitive);
  return declined ? withGenitive(words, at) : [];
}

const isSmall = (word: string) => /^\p{Ll}/u.test(word);
const endsWithAny = (word: string, endings: ReadonlySet<string>) => longestEnding(word, endings) !== '';

/** The longest listed ending of `word`, which may be all of it; empty where none is listed. */
function longestEnding(word: string, endings: { has(ending: string): boolean }): string {
  for (let length = Math.min(longestListed, word.length); length > 0; length--) {
    const ending = word.slice(-length);
    if (endings.has(ending)) return ending;
  }
  return '';
}

const longestListed = Math.max(...[...genitives.keys(), ...neverGenitive, ...heads].map((ending) => ending.length));

function withGenitive(words: readonly string[], at: number): readonly string[] {
  return genitivesOf(words[at] ?? '').map((genitive) => words.with(at, genitive).join(' '));
}

function genitivesOf(word: string): readonly string[] {
  if (word === word.toUpperCase() || word.endsWith('.')) return [];
  const ending = longestEnding(word.toLowerCase(), genitives);
  return (genitives.get(ending) ?? ['s']).map((added) => word + added);
}

/** How many words before the noun are adjectives with one and the same strong ending. */
function adjectiveRun(words: readonly string[]): number {
  const strong = strongEnding(words)?.strong;
  if (strong === undefined) return 0;
  const noun = words.findIndex((word, index) => index === words.length - 1 || !isAdjective(word, strong));
  return isSmall(words[noun] ?? '') ? 0 : noun;
}

const strongEnding = (words: readonly string[]) =>
  adjectiveEndings.find(({ strong }) => isAdjective(words[0] ?? '', strong));

const isAdjective = (word: string, ending: string) =>
  word.length >= ending.length + 3 &&
  word.endsWith(ending) &&
  !isSmall(word) &&
  !word.includes('-') &&
  !endsWithAny(word.toLowerCase(), neverGenitive);

function declineAdjectives(words: readonly string[], count: number): readonly string[] {
  const rule = strongEnding(words);
  if (!rule) return [];
  const noun = words[count] ?? '';
  const spell = (ending: string, head: string) => {
    const adjectives = words.slice(0, count).map((word) => word.slice(0, -rule.strong.length) + ending);
    return [...adjectives, head, ...words.slice(count + 1)].join(' ');
  };
  const isNever = endsWithAny(noun.toLowerCase(), neverGenitive);
  const genitive = (isNever ? [] : genitivesOf(noun)).flatMap((head) =>
    rule.genitive.map((ending) => spell(ending, head)),
  );
  const forms = [...rule.same.map((ending) => spell(ending, noun)), ...genitive];
  const stem = words[0]?.slice(0, -rule.strong.length).toLowerCase() ?? '';
  if (!endsWithAny(stem, lowerCaseAdjectives)) return forms;
  return [words.join(' '), ...forms].flatMap((form) => [form, form.charAt(0).toLowerCase() + form.slice(1)]);
}
