import type { EntityKind } from '../../rows';
import type { Declension, RuleTable } from './table';

/** What sets one Slavic language apart from the next. */
export type SlavicGrammar = {
  readonly table: RuleTable;
  /** Endings by which a surname tells that it is a woman's, where a row does not say. */
  readonly femaleSurnames: readonly string[];
  /** First names in -a and -я that men bear, lower case. */
  readonly maleNames: readonly string[];
  /** Adjectives may stand after their noun (Unia Europejska). */
  readonly adjectivesFollow: boolean;
  /** With which last letters of a noun an adjective in this last letter agrees. */
  readonly agreement: Readonly<Record<string, string>>;
};

export type SlavicName = {
  readonly kind: EntityKind;
  readonly gender: 'f' | 'm' | null;
  readonly full: boolean;
};

/** Every oblique form of a name, one case after the other; may repeat itself and the base. */
export function declineSlavic(base: string, name: SlavicName, grammar: SlavicGrammar): readonly string[] {
  const words = base.split(' ');
  const declensions = name.kind === 'person' ? personWords(words, name, grammar) : nounWords(words, grammar);
  const count = declensions.reduce((most, cases) => Math.max(most, cases.length), 0);
  const forms: string[] = [];
  for (let index = 0; index < count; index++) addPhrases(forms, words, declensions, index);
  return forms;
}

/** Adds the phrase in one case, in every combination of the ways to say its words; a word that is not declined stays. */
function addPhrases(forms: string[], words: readonly string[], declensions: readonly Cases[], index: number): void {
  let starts: readonly string[] = [''];
  for (let at = 0; at < words.length; at++) {
    const ways = declensions[at]?.[index] ?? [words[at] ?? ''];
    const gap = at === 0 ? '' : ' ';
    const longer: string[] = [];
    for (const start of starts) for (const way of ways) longer.push(start + gap + way);
    starts = longer;
  }
  for (const start of starts) forms.push(start);
}

type Cases = readonly (readonly string[])[];

function personWords(words: readonly string[], name: SlavicName, grammar: SlavicGrammar): readonly Cases[] {
  const female = name.gender === null ? looksFemale(words, grammar) : name.gender === 'f';
  const last = words.length - 1;
  return words.map((word, index) => {
    if (index < last && !name.full) return [];
    const given = female ? 'f' : 'm';
    const who = index < last ? given : given.toUpperCase() + given;
    return hyphenated(word, who, grammar.table);
  });
}

function looksFemale(words: readonly string[], { femaleSurnames, maleNames }: SlavicGrammar): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  const last = lower.at(-1) ?? '';
  if (femaleSurnames.some((ending) => last.length > ending.length + 1 && last.endsWith(ending))) return true;
  return words.length > 1 && /[aая]$/.test(first) && !maleNames.includes(first);
}

/** Adjectives and the first noun are declined, and a noun that an `and` joins to it; what follows stands in the genitive already. */
function nounWords(words: readonly string[], grammar: SlavicGrammar): readonly Cases[] {
  let head: string | null = null;
  return words.map((word, index) => {
    const lower = word.toLowerCase();
    if (head !== null && AND.has(words[index - 1] ?? '') && words[index - 2]?.toLowerCase() === head) head = null;
    if (head !== null) return follows(head, lower, grammar) ? hyphenated(word, 'Ap', grammar.table) : [];
    const next = words[index + 1] ?? '';
    const precedes =
      !isSmall(next) && agrees(lower, next.toLowerCase(), grammar) && !follows(lower, next.toLowerCase(), grammar);
    const who = precedes ? 'aAN' : 'AN';
    if (/^[IVX\d]+/.test(word) && !/\p{Ll}{2}/u.test(word)) return [];
    if (isAbbreviation(word) || !grammar.table.find(lastPart(lower), who)?.adjective) head = lower;
    return hyphenated(word, who, grammar.table);
  });
}

const AND: ReadonlySet<string> = new Set(['i', 'a', 'и', 'і', 'й', 'та']);

/** Whether `adjective` stands after its noun, as in Unia Europejska. */
function follows(noun: string, adjective: string, grammar: SlavicGrammar): boolean {
  if (!grammar.adjectivesFollow || !agrees(adjective, noun, grammar)) return false;
  return grammar.table.find(adjective, 'Ap') !== null;
}

/** Whether the ending of an adjective can go with that of a noun. */
function agrees(adjective: string, noun: string, { agreement }: SlavicGrammar): boolean {
  return agreement[adjective.at(-1) ?? '']?.includes(noun.at(-1) ?? ' ') ?? false;
}

/** A preposition, an article or a number within a name; or nothing at all. */
const isSmall = (word: string) => word.length <= 3 && word === word.toLowerCase();
const isAbbreviation = (word: string) => word.length > 1 && word === word.toUpperCase();
const lastPart = (word: string) => word.slice(word.lastIndexOf('-') + 1);

/** Of a name with hyphens the last part is declined; the first where a small word follows it, both where both are surnames or a woman's names, or the last is the adjective of the first. */
function hyphenated(word: string, who: string, table: RuleTable): Cases {
  const parts = word.split('-');
  if (parts.length === 1) return casesOf(word, who, table);
  if (parts.slice(1).some((part, index) => isSmall(part) && (index < parts.length - 2 || /^\d/.test(part)))) {
    const tail = word.slice(word.indexOf('-'));
    return casesOf(parts[0] ?? '', who, table).map((ways) => ways.map((way) => way + tail));
  }
  const head = parts.slice(0, -1).join('-');
  const last = casesOf(parts.at(-1) ?? '', who, table);
  const both = /^[MFf]/.test(who) || (isDescribed(parts, who, table) && !/[oоeе]$/u.test(head));
  const first = both ? casesOf(head, who, table) : [];
  return last.map((ways, index) =>
    ways.flatMap((way) => [...(first[index] ?? []), head].map((start) => `${start}-${way}`)),
  );
}

/** Whether the last part of a name is an adjective: Кам'янець-Подільський. */
const isDescribed = (parts: readonly string[], who: string, table: RuleTable): boolean =>
  table.find(parts.at(-1)?.toLowerCase() ?? '', who)?.adjective === true;

function casesOf(word: string, who: string, table: RuleTable): Cases {
  const lower = word.toLowerCase();
  if (isAbbreviation(word)) return apply(word, table.find(lower, 'B'));
  const isName = word.charAt(0) !== lower.charAt(0);
  if (!isName && !/[ANp]/.test(who)) return [];
  return apply(word, table.find(lower, who));
}

function apply(word: string, declension: Declension | null): Cases {
  if (!declension) return [];
  // A whole-word rule replaces the word but for its first letter, whose case is kept.
  const stem = word.slice(0, Math.max(0, word.length - declension.strip));
  const spell = (ending: string) => (stem === '' ? word.charAt(0) + ending.slice(1) : stem + ending);
  return declension.cases.map((ways) => ways.map(spell));
}
