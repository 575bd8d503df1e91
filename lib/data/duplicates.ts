import type { ByLang, EntityRow, Row, RowType } from '../rows';
import { isGuarded } from './check/aliases';
import { groupedBy } from './grouped';
import { fold } from './search/fold';

/** Rows of one type that may be the same thing, and what they share. */
export type Duplicate = {
  readonly type: RowType;
  readonly ids: readonly string[];
  readonly reason: 'address' | 'alias' | 'label';
  /** The address, the spelling or the label that they share. */
  readonly shared: string;
};

/** Labels shorter than this must be equal, for one letter of a short word makes another word; longer ones too, for they are sentences. */
const [leastNear, mostNear] = [8, 48];
/** For the same reason a word in which a letter is another has at least so many: ABC and CBC are two. */
const leastWord = 4;
/** Buckets larger than this are everyday words, not duplicates. */
const mostAlike = 12;

/** Groups of rows that share a Wikidata item, an unguarded full spelling within one kind, or nearly a label; each set of ids once, the surest reason first. */
export function findDuplicates(rows: readonly Row[]): readonly Duplicate[] {
  const entities = rows.filter((row): row is EntityRow => row.type === 'entity');
  const found = [
    ...grouped('entity', 'address', entities.flatMap(itemsOf)),
    ...grouped('entity', 'alias', entities.flatMap(spellingsOf)),
    ...labelled(rows),
  ];
  const once = new Map<string, Duplicate>();
  for (const group of found) {
    const key = `${group.type} ${group.ids.join(' ')}`;
    if (!once.has(key)) once.set(key, group);
  }
  return [...once.values()];
}

type Keyed = { readonly key: string; readonly shared: string; readonly id: string };

function grouped(type: RowType, reason: Duplicate['reason'], keyed: readonly Keyed[]): readonly Duplicate[] {
  return [...groupedBy(keyed, ({ key }) => key).values()].flatMap((group) => {
    const ids = [...new Set(group.map(({ id }) => id))].sort();
    return ids.length < 2 || ids.length > mostAlike ? [] : [{ type, ids, reason, shared: group[0]?.shared ?? '' }];
  });
}

/** A Wikidata item is the same thing under whatever address. */
function itemsOf({ id, sameAs = [] }: EntityRow): readonly Keyed[] {
  const items = [id, ...sameAs].flatMap((text) => /(?:^|\/)(Q[1-9][0-9]*)$/.exec(text)?.[1] ?? []);
  return [...new Set(items)].map((item) => ({ key: item, shared: item, id }));
}

function spellingsOf({ id, kind, aliases }: EntityRow): readonly Keyed[] {
  return aliases
    .filter((alias) => alias.kind !== 'short' && !isGuarded(alias) && (kind !== 'person' || /\s/.test(alias.text)))
    .map(({ text }) => ({ key: `${kind} ${text.toLowerCase()}`, shared: text, id }));
}

function labelled(rows: readonly Row[]): readonly Duplicate[] {
  const byType = groupedBy(rows, ({ type }) => type);
  return [...byType].flatMap(([type, own]) => near(type, own.map(calledOf)));
}

type Called = { readonly id: string; readonly within: string; readonly texts: ByLang };

/** What a row is called, and what else must be the same: the kind of a name, the topic of a claim, who spoke when. */
function calledOf(row: Row): Called {
  const { id } = row;
  if (row.type === 'entity') return { id, within: row.kind, texts: row.label };
  if (row.type === 'topic') return { id, within: '', texts: row.label };
  if (row.type === 'claim') return { id, within: row.topic, texts: row.text };
  return { id, within: `${row.holder} ${row.topic} ${row.date}`, texts: row.statement };
}

/** Pairs that are called nearly the same in every language that both are called in; found by one language of each. */
function near(type: RowType, called: readonly Called[]): readonly Duplicate[] {
  return [...candidates(called).values()].flatMap((group) =>
    group.length > mostAlike ? [] : pairs(group).flatMap(([left, right]) => pairOf(type, called[left], called[right])),
  );
}

/** Places of rows that share a key: numbers for strings, or 100,000 names would make millions of these. */
function candidates(called: readonly Called[]): ReadonlyMap<number, readonly number[]> {
  const first = new Map<number, number>();
  const shared = new Map<number, number[]>();
  for (const [place, { within, texts }] of called.entries()) {
    const text = sortedWords(texts.en ?? Object.values(texts)[0] ?? '');
    const seed = hash(`${within} ${numbersIn(text)}`);
    const isNearKnown = text.length >= leastNear && text.length <= mostNear;
    // The text itself, and without each of its letters.
    for (let at = isNearKnown ? text.length - 1 : -1; at >= -1; at -= 1) {
      const key = hash(text, seed, at);
      const other = first.get(key);
      if (other === undefined) first.set(key, place);
      else if (other !== place) {
        const group = shared.get(key) ?? [other];
        if (group.at(-1) !== place) shared.set(key, [...group.slice(0, mostAlike), place]);
      }
    }
  }
  return shared;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of a text without the code unit at a place. */
function hash(text: string, seed = 0x811c9dc5, without = -1): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1)
    if (at !== without) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

function pairOf(type: RowType, left: Called | undefined, right: Called | undefined): readonly Duplicate[] {
  if (!left || !right || left.within !== right.within) return [];
  const [one, other] = [left.texts, right.texts];
  const langs = Object.keys(one).filter((lang) => other[lang] !== undefined);
  if (langs.length === 0 || !langs.every((lang) => isNear(one[lang] ?? '', other[lang] ?? ''))) return [];
  return [{ type, ids: [left.id, right.id].sort(), reason: 'label', shared: one[langs[0] ?? ''] ?? '' }];
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** The same words in any order, or all letters but one. */
function isNear(left: string, right: string): boolean {
  const [one, other] = [sortedWords(left), sortedWords(right)];
  if (one === other) return true;
  if (Math.min(one.length, other.length) < leastNear || numbersIn(one) !== numbersIn(other)) return false;
  const letters = lettersBeside(one, other);
  if (letters < leastWord && letters === lettersBeside(other, one)) return false;
  const shorter = new Set([one, ...shortened(one)]);
  return [other, ...shortened(other)].some((variant) => shorter.has(variant));
}

/** Letters in the words of a text that another has not. */
function lettersBeside(words: string, others: string): number {
  const known = new Set(others.split(' '));
  return words.split(' ').reduce((sum, word) => sum + (known.has(word) ? 0 : word.length), 0);
}

function sortedWords(text: string): string {
  return fold(text).trim().split(' ').sort().join(' ');
}

/** Digits and numerals tell things apart: Minsk I and Minsk II, HIMARS 1 and 2. */
function numbersIn(words: string): string {
  return words
    .split(' ')
    .filter((word) => /[0-9]|^[ivx]+$/.test(word))
    .join(' ');
}

/** A text without each of its letters: two texts that differ in one letter share one of these. */
function shortened(text: string): readonly string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}
