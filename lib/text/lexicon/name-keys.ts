import { folded, wordLetters } from '../letters';
import { column } from './columns';
import { aliasOf } from './name-forms';
import { ENDS_ON_MARK, GOES_ON, type SlotWriter, slotWriter } from './name-slots';
import type { Section } from './sections';
import { begin, readMark, readWord } from './word-hash';

// Forms of names with two numbers each. Forms that are spelled alike share one key, and their records lie side by side, in
// the order in which they came. Of its letters a key keeps only those that it does not share with the alias it comes from.

export type NameKeys = {
  /** Begins an alias, by its text as the pool has it: the forms that follow are its. */
  begin(alias: string): void;
  /** `isCapital`: the first letter of the text must be a capital. */
  add(form: string, isCapital: boolean, record: readonly [first: number, second: number]): void;
  /** Slots, first letters, own letters of keys and their limits, record limits, records; and the seed of the hash. */
  done(): { readonly sections: readonly Section[]; readonly seed: number };
};

/** How many sections `done` returns. */
export const NAME_KEY_SECTIONS = 6;

/** Added to a first letter in the list of first letters: only as a capital. */
export const CAPITAL_FIRST = 0x10000;

type Forms = { readonly texts: readonly string[]; readonly capital: Uint32Array };
type Keys = { readonly slots: Uint32Array; readonly keyOf: Uint32Array; readonly spelled: readonly number[] };

/** Gathers forms. */
export function nameKeys(): NameKeys {
  const aliases: string[] = [];
  const texts: string[] = [];
  const capital = column();
  const records = column();
  return {
    begin: (alias) => aliases.push(alias),
    add(form, isCapital, [first, second]) {
      texts.push(form);
      capital.push(isCapital ? CAPITAL_FIRST : 0);
      records.push(first);
      records.push(second);
    },
    done() {
      const forms = { texts, capital: capital.done() };
      for (let seed = 1; ; seed++) {
        const keys = enterAll(forms, seed);
        if (!keys) continue;
        const own = ownLetters(keys.spelled, texts, (form) => aliases[aliasOf(records.at(form * 2))] ?? '');
        const { limits, sorted } = sortRecords(keys, records.done());
        return { sections: [keys.slots, firstLetters(forms), own.letters, own.limits, limits, sorted], seed };
      }
    },
  };
}

/** Enters every form; null where the hash with this seed takes two of them for one. */
function enterAll({ texts, capital }: Forms, seed: number): Keys | null {
  const writer = slotWriter();
  const hash = new Int32Array(2);
  const keyOf = new Uint32Array(texts.length);
  const spelled: number[] = [];
  for (let form = 0; form < texts.length; form++) {
    const text = texts[form] ?? '';
    begin(hash, seed, capital[form] !== 0);
    const slot = enter(writer, hash, text);
    let key = writer.key(slot);
    if (key < 0) {
      key = spelled.push(form) - 1;
      writer.setKey(slot, key);
    } else if (!isSpelledAlike(text, texts[spelled[key] ?? 0] ?? '')) return null;
    keyOf[form] = key;
  }
  const slots = writer.done();
  return slots && { slots, keyOf, spelled };
}

function enter(writer: SlotWriter, hash: Int32Array, text: string): number {
  let at = readWord(hash, text, 0);
  while (at < text.length) {
    let next = at;
    while (next < text.length && wordLetters[text.charCodeAt(next)] === 0) next++;
    writer.enter(hash, next === text.length ? GOES_ON | ENDS_ON_MARK : GOES_ON);
    for (; at < next; at++) readMark(hash, text.charCodeAt(at));
    at = readWord(hash, text, at);
  }
  return writer.enter(hash, 0);
}

function isSpelledAlike(one: string, other: string): boolean {
  return one.length === other.length && sharedLength(one, other) === one.length;
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 0xffff);
  let at = 0;
  while (at < most && folded[one.charCodeAt(at)] === folded[other.charCodeAt(at)]) at++;
  return at;
}

/** Of each key how many letters it shares with its first record's alias, then the letters of its own. */
function ownLetters(spelled: readonly number[], texts: readonly string[], aliasOfForm: (form: number) => string) {
  const letters = column();
  const limits = new Uint32Array(spelled.length + 1);
  spelled.forEach((form, key) => {
    const text = texts[form] ?? '';
    const shared = sharedLength(text, aliasOfForm(form));
    letters.push(shared);
    for (let at = shared; at < text.length; at++) letters.push(folded[text.charCodeAt(at)] ?? 0);
    limits[key + 1] = letters.length();
  });
  return { letters: Uint16Array.from(letters.done()), limits };
}

function firstLetters({ texts, capital }: Forms): Section {
  const firsts = new Set<number>();
  for (let form = 0; form < texts.length; form++) {
    firsts.add((folded[texts[form]?.charCodeAt(0) ?? 0] ?? 0) + (capital[form] ?? 0));
  }
  return Uint32Array.from(firsts);
}

/** Deals the records out to their keys; those of one key stay in order. */
function sortRecords({ keyOf, spelled }: Keys, records: Uint32Array) {
  const limits = new Uint32Array(spelled.length + 1);
  for (const key of keyOf) limits[key + 1] = (limits[key + 1] ?? 0) + 1;
  for (let key = 0; key < spelled.length; key++) limits[key + 1] = (limits[key + 1] ?? 0) + (limits[key] ?? 0);
  const next = limits.slice();
  const sorted = new Uint32Array(records.length);
  keyOf.forEach((key, form) => {
    const to = next[key] ?? 0;
    next[key] = to + 1;
    sorted[to * 2] = records[form * 2] ?? 0;
    sorted[to * 2 + 1] = records[form * 2 + 1] ?? 0;
  });
  return { limits, sorted };
}
