import * as v from 'valibot';
import type { ClaimReview, Quote, Source } from '../../rows';
import { address, date, type Entries, lang, text } from './parts';

/** The longest quotation a row may hold, in words. */
export const quoteWords = 25;

/** Words of a text: runs of letters and digits between blanks. */
export function countWords(value: string): number {
  return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Where a row comes from. */
export const source = v.strictObject({
  title: v.nullable(text),
  publisher: text,
  url: v.nullable(address),
  published: v.exactOptional(date),
  author: v.exactOptional(text),
  kind: v.picklist([
    'official',
    'media',
    'state-media',
    'transcript',
    'document',
    'fact-check',
    'academic',
    'other',
  ] as const),
  seen: v.boolean(),
  archivedAt: v.exactOptional(address),
} satisfies Entries<Source>) satisfies v.GenericSchema<unknown, Source>;

/** A published fact check. */
export const review = v.strictObject({
  url: address,
  publisher: text,
  title: text,
  rating: v.exactOptional(text),
  published: v.exactOptional(date),
  lang: v.exactOptional(lang),
} satisfies Entries<ClaimReview>) satisfies v.GenericSchema<unknown, ClaimReview>;

/** UTF-16 units that a quotation keeps of the text on either side of it, at most. */
export const mostBeside = 64;
const beside = v.pipe(
  v.string(),
  v.nonEmpty('a text'),
  v.maxLength(mostBeside, `a text of at most ${mostBeside} characters`),
);

/** Exact words, at most 25 of them. */
export const quote = v.strictObject({
  text: v.pipe(
    text,
    v.check((value) => countWords(value) <= quoteWords, `a quotation of at most ${quoteWords} words`),
  ),
  lang,
  translatedBy: v.exactOptional(text),
  prefix: v.exactOptional(beside),
  suffix: v.exactOptional(beside),
} satisfies Entries<Quote>) satisfies v.GenericSchema<unknown, Quote>;
