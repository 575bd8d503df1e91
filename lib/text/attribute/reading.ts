import type { Mention } from '../../findings';
import type { Span } from '../../rows';
import { inOffice, type Occasion, type RoleHit } from '../in-office';
import type { TermHit } from '../types';
import { withoutAsides } from './asides';
import type { Language } from './language';
import { withoutNames } from './quoted-names';
import { type Token, tokenAt, tokens } from './tokens';

/** One block as attribution reads it: tokens, which of them are quoted, and what stands at them. */
export type Reading = {
  readonly index: number;
  readonly text: string;
  readonly list: readonly Token[];
  readonly quotes: readonly Span[];
  /** By token: the quotation it stands in, or -1. */
  readonly quoteAt: Int32Array;
  readonly language: Language;
  readonly mentions: readonly Placed<Mention>[];
  readonly roles: readonly Placed<RoleHit>[];
  /** Tokens that belong to a mention. */
  readonly mentionAt: ReadonlySet<number>;
  /** Tokens that name a person. */
  readonly personAt: ReadonlySet<number>;
};
/** Something found, and the tokens of its first and last word. */
export type Placed<T> = { readonly first: number; readonly last: number; readonly value: T };

type Source = {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermHit[];
};

/** Reads one block; roles are those of people in office. */
export function readingOf(
  source: Source,
  index: number,
  quotes: readonly Span[],
  given: Occasion & { readonly language: Language },
): Reading {
  const list = tokens(source.text);
  const spoken = withoutNames(source.text, withoutAsides(source.text, quotes, given.language), source.mentions);
  const place = <T extends Span>(value: T): Placed<T> => {
    const at = tokenAt(list, value.start + 1) - 1;
    return { first: Math.max(0, at), last: Math.max(0, at, tokenAt(list, value.end) - 1), value };
  };
  const mentions = inOrder(source.mentions.map(place));
  const persons = mentions.filter(({ value }) => value.entity.kind === 'person');
  return {
    index,
    text: source.text,
    list,
    quotes: spoken,
    quoteAt: quoteAt(list, spoken),
    language: given.language,
    mentions,
    mentionAt: tokensOf(mentions),
    personAt: tokensOf(persons),
    roles: inOrder(inOffice(source.terms, given).map(place)),
  };
}

/** Of things in order of their first word, those that begin at tokens `from` to `to`. */
export function placedIn<T>(list: readonly Placed<T>[], from: number, to: number): readonly Placed<T>[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.first ?? to) < to) end++;
  return list.slice(low, end);
}

const inOrder = <T>(list: readonly Placed<T>[]): readonly Placed<T>[] => list.toSorted((a, b) => a.first - b.first);

function quoteAt(list: readonly Token[], quotes: readonly Span[]): Int32Array {
  const marks = new Int32Array(list.length).fill(-1);
  quotes.forEach((quote, number) => {
    for (let at = tokenAt(list, quote.start); at < list.length && (list[at]?.end ?? 0) <= quote.end; at++)
      marks[at] = number;
  });
  return marks;
}

function tokensOf(placed: readonly Placed<Mention>[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const { first, last } of placed) for (let at = first; at <= last; at++) all.add(at);
  return all;
}
