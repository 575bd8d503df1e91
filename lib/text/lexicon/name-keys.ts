import { folded, wordLetters } from '../letters';
import { column } from './columns';
import { addNext, CAPITAL_NEXT, END, END_ON_MARK, newFilter } from './name-filter';
import { aliasOf, mustBeCapital } from './name-forms';
import type { NameKeys } from './name-key';
import { slotWriter } from './name-slots';
import type { Section } from './sections';
import { begun, read } from './word-hash';

// Forms of names with two numbers each. Forms that are spelled alike share one key, and their records lie side by side, in
// the order in which they came. Of its letters a key keeps only those that it does not share with the alias it comes from.

/** How many sections `done` returns. */
export const NAME_KEY_SECTIONS = 6;

/** Added to a first letter in the list of first letters: only as a capital. */
export const CAPITAL_FIRST = 0x10000;

type Forms = { readonly texts: readonly string[]; readonly capital: Uint32Array; readonly records: Uint32Array };
type Aliases = { readonly texts: readonly string[]; readonly units: Uint32Array };
type Keys = {
  readonly filter: Uint32Array;
  readonly slots: Uint32Array;
  /** Key of each form. */
  readonly keyOf: Uint32Array;
  /** First form of each key. */
  readonly spelled: readonly number[];
};

/** Words of a key: where its records begin, where its own letters begin, where the pool has its alias, how many letters it shares with that. */
export const KEY_WORDS = 4;

/** Gathers forms. */
export function nameKeys(): NameKeys {
  const aliases: string[] = [];
  const units = column();
  const texts: string[] = [];
  const capital = column();
  const records = column();
  return {
    begin(alias, unit) {
      aliases.push(alias);
      units.push(unit);
    },
    add(form, isCapital, [first, second]) {
      texts.push(form);
      capital.push(isCapital ? CAPITAL_FIRST : 0);
      records.push(first);
      records.push(second);
    },
    done() {
      const forms = { texts, capital: capital.done(), records: records.done() };
      const keys = enterAll(forms);
      const rows = keyRows(forms, keys, { texts: aliases, units: units.done() });
      return [keys.filter, keys.slots, firstLetters(forms), rows.letters, rows.table, rows.records];
    },
  };
}

function enterAll({ texts, capital, records }: Forms): Keys {
  const writer = slotWriter();
  const filter = newFilter(texts.length);
  const keyOf = new Uint32Array(texts.length);
  const spelled: number[] = [];
  for (let form = 0; form < texts.length; form++) {
    const text = texts[form] ?? '';
    const isCapital = capital[form] !== 0;
    const hash = enterBeginnings(filter, { text, isCapital, wanted: records[form * 2 + 1] ?? 0 });
    const key = writer.enter(hash, spelled.length, (known) => isSpelledAlike(text, texts[spelled[known] ?? 0] ?? ''));
    if (key === spelled.length) spelled.push(form);
    keyOf[form] = key;
  }
  return { filter, slots: writer.done(), keyOf, spelled };
}

type Form = { readonly text: string; readonly isCapital: boolean; readonly wanted: number };

/** Enters what follows each beginning of a form, and returns the hash of all of it. */
function enterBeginnings(filter: Uint32Array, { text, isCapital, wanted }: Form): number {
  let hash = begun(isCapital);
  for (let at = 0; ; ) {
    for (let letter = letterAt(text, at); letter !== 0; letter = letterAt(text, ++at)) hash = read(hash, letter);
    if (at === text.length) break;
    let next = at;
    while (next < text.length && letterAt(text, next) === 0) next++;
    if (next === text.length) addNext(filter, hash, END_ON_MARK);
    else {
      const letter = letterAt(text, next);
      addNext(filter, hash, letter + CAPITAL_NEXT);
      if (!mustBeCapital(wanted, next)) addNext(filter, hash, letter);
    }
    for (; at < next; at++) hash = read(hash, folded[text.charCodeAt(at)] ?? 0);
  }
  addNext(filter, hash, END);
  return hash;
}

const letterAt = (text: string, at: number) => (at < text.length ? (wordLetters[text.charCodeAt(at)] ?? 0) : 0);

function isSpelledAlike(one: string, other: string): boolean {
  return one.length === other.length && sharedLength(one, other) === one.length;
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 0xffff);
  let at = 0;
  while (at < most && folded[one.charCodeAt(at)] === folded[other.charCodeAt(at)]) at++;
  return at;
}

/** The row of each key, the letters that are its own, and the records in order of keys; those of one key stay in order. */
function keyRows({ texts, records }: Forms, { keyOf, spelled }: Keys, aliases: Aliases) {
  const table = new Uint32Array((spelled.length + 1) * KEY_WORDS);
  const letters = column();
  const counts = new Uint32Array(spelled.length + 1);
  for (const key of keyOf) counts[key] = (counts[key] ?? 0) + 1;
  let first = 0;
  spelled.forEach((form, key) => {
    const alias = aliasOf(records[form * 2] ?? 0);
    const text = texts[form] ?? '';
    const shared = sharedLength(text, aliases.texts[alias] ?? '');
    table.set([first, letters.length(), aliases.units[alias] ?? 0, shared], key * KEY_WORDS);
    for (let at = shared; at < text.length; at++) letters.push(folded[text.charCodeAt(at)] ?? 0);
    first += counts[key] ?? 0;
  });
  table.set([first, letters.length()], spelled.length * KEY_WORDS);
  return { table, letters: new Uint16Array(letters.done()), records: sortRecords(records, keyOf, table) };
}

function sortRecords(records: Uint32Array, keyOf: Uint32Array, table: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(records.length);
  const dealt = new Uint32Array(table.length / KEY_WORDS);
  keyOf.forEach((key, form) => {
    const to = (table[key * KEY_WORDS] ?? 0) + (dealt[key] ?? 0);
    dealt[key] = (dealt[key] ?? 0) + 1;
    sorted[to * 2] = records[form * 2] ?? 0;
    sorted[to * 2 + 1] = records[form * 2 + 1] ?? 0;
  });
  return sorted;
}

function firstLetters({ texts, capital }: Forms): Section {
  const firsts = new Set<number>();
  for (let form = 0; form < texts.length; form++) {
    firsts.add((folded[texts[form]?.charCodeAt(0) ?? 0] ?? 0) + (capital[form] ?? 0));
  }
  return Uint32Array.from(firsts);
}
