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
  const keyed = called.flatMap((one) => {
    const text = one.texts.en ?? Object.values(one.texts)[0] ?? '';
    const sorted = sortedWords(text);
    const isNear = sorted.length >= leastNear && sorted.length <= mostNear;
    return [sorted, ...(isNear ? shortened(sorted) : [])].map((variant) => ({
      key: `${one.within} ${numbersIn(sorted)} ${variant}`,
      shared: text,
      one,
    }));
  });
  return [...groupedBy(keyed, ({ key }) => key).values()].flatMap((group) =>
    group.length > mostAlike ? [] : pairs(group).flatMap(([left, right]) => pairOf(type, left, right)),
  );
}

type Candidate = { readonly shared: string; readonly one: Called };

function pairOf(type: RowType, left: Candidate, right: Candidate): readonly Duplicate[] {
  const [one, other] = [left.one.texts, right.one.texts];
  const langs = Object.keys(one).filter((lang) => other[lang] !== undefined);
  if (left.one.id === right.one.id || !langs.every((lang) => isNear(one[lang] ?? '', other[lang] ?? ''))) return [];
  return [{ type, ids: [left.one.id, right.one.id].sort(), reason: 'label', shared: left.shared }];
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** The same words in any order, or all letters but one. */
function isNear(left: string, right: string): boolean {
  const [one, other] = [sortedWords(left), sortedWords(right)];
  if (one === other) return true;
  if (Math.min(one.length, other.length) < leastNear || numbersIn(one) !== numbersIn(other)) return false;
  const shorter = new Set([one, ...shortened(one)]);
  return [other, ...shortened(other)].some((variant) => shorter.has(variant));
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
