import type { EntityRow, PositionRow, Row, RowType } from '../rows';
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

/** Labels shorter than this must be equal: one letter of a short word makes another word. */
const leastNear = 8;
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
  return [...groupedBy(rows, ({ type }) => type)].flatMap(([type, own]) => near(type, own.flatMap(labelsOf)));
}

/** What rows are called, by what else must be the same: the kind of a name, the topic of a claim, who spoke when. */
function labelsOf(row: Row): readonly Keyed[] {
  const { within, texts } = calledOf(row);
  return Object.entries(texts).map(([lang, text]) => ({ key: `${within} ${lang}`, shared: text, id: row.id }));
}

function calledOf(row: Row) {
  if (row.type === 'entity') return { within: row.kind, texts: row.label };
  if (row.type === 'topic') return { within: '', texts: row.label };
  if (row.type === 'claim') return { within: row.topic, texts: row.text };
  return { within: saidOf(row), texts: row.statement };
}

function saidOf({ holder, topic, date }: PositionRow): string {
  return `${holder} ${topic} ${date}`;
}

/** Pairs whose labels have the same words in any order, or differ in one letter. */
function near(type: RowType, labels: readonly Keyed[]): readonly Duplicate[] {
  const keyed = labels.flatMap(({ key, shared, id }) => {
    const words = fold(shared).trim().split(' ').sort();
    const text = words.join(' ');
    // Digits and numerals tell things apart: Minsk I and Minsk II, HIMARS 1 and 2.
    const numbers = words.filter((word) => /[0-9]|^[ivx]+$/.test(word)).join(' ');
    const made = { shared, id };
    const variants = text.length < leastNear ? [text] : [text, ...shortened(text)];
    return variants.map((variant) => ({ ...made, key: `${key} ${numbers} ${variant}` }));
  });
  return grouped(type, 'label', keyed);
}

/** A text without each of its letters: two texts that differ in one letter share one of these. */
function shortened(text: string): readonly string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}
