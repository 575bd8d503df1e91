import * as v from 'valibot';
import { bounds } from '../../text/date';
import { keepsDirection } from './direction';

// The smallest parts that rows are made of. The message of each check is what was expected, as a noun phrase.

/** One schema for each key of `R`, so that a field added to a type must be added to its schema. */
export type Entries<R> = {
  readonly [Key in keyof Required<R>]: v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>;
};

/** A readable slug or a Wikidata id, at most 80 characters. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|Q[1-9][0-9]*)$/,
    'an id: a slug such as "sergey-lavrov" or a Wikidata id such as "Q58217"',
  ),
  v.maxLength(80, 'an id of at most 80 characters'),
);

/** A language tag of BCP 47 in its usual case: `de`, `zh-Hant`, `pt-BR`, `mul`. */
export const lang = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/, 'a language tag such as "de" or "zh-Hant"'),
);

/** Text that a person reads: not empty, no blanks around it, no control characters, no change of direction beyond it, at most 4,000 code units. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'a text that is not empty'),
  v.maxLength(4000, 'a text of at most 4,000 characters'),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'a text without blanks before or after it'),
  v.check((value) => !hasControl(value), 'a text without control characters'),
  v.check(keepsDirection, 'a text that turns the direction of no words but its own'),
);

/** The same in several languages, at least one. */
export const byLang = v.pipe(v.record(lang, text), v.minEntries(1, 'a text in at least one language'));

/** At least one text. */
export const texts = v.pipe(v.array(text), v.minLength(1, 'at least one entry'));

export const textsByLang = v.pipe(v.record(lang, texts), v.minEntries(1, 'entries in at least one language'));

/** EDTF: `2022`, `2022-03~`, `2022-03-10`, `2022-21` (spring), `202X`, `2022-03/2022-04`; no time of day. */
export const date = v.pipe(
  v.string(),
  v.regex(
    /^(?=[0-9])[0-9X~?%-]{4,11}(?:\/(?:\.\.|[0-9X~?%-]{4,11})?)?$/,
    'a date such as "2022", "2022-03" or "2022-03-10"',
  ),
  v.check((value) => bounds(value) !== null, 'a date that is in the calendar'),
);

/** http(s) only: nothing in a dataset may carry another scheme into a link. */
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s"<>\\^`{|}]+$/, 'an address that begins with https:// or http://'),
  v.maxLength(2000, 'an address of at most 2,000 characters'),
  v.check((value) => URL.canParse(value), 'a well-formed address'),
);

export const tags = v.array(id);

function hasControl(value: string): boolean {
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if ((code < 32 && code !== 10) || code === 127) return true;
  }
  return false;
}
