import type { Edtf, Lang } from '../lib/rows';

/** A date of a row as days since 1970, from its first to its last day. */
export type Days = { readonly from: number; readonly to: number };

type Part = { readonly year: number; readonly month: number | null; readonly day: number | null };

const millisecondsADay = 86_400_000;

/** Writes a date as precisely as it is known: `18. März 2025`, `März 2025`, `2025`. `about` wraps an approximate one. */
export function dateText(date: Edtf, lang: Lang, about: (date: string) => string = (said) => said): string {
  const [first, last] = partsOf(date);
  if (!first) return date;
  const said = last ? `${write(first, lang, 'long')} – ${write(last, lang, 'long')}` : write(first, lang, 'long');
  return /[~?%]/.test(date) ? about(said) : said;
}

/** The same, short enough for a column of dates. */
export function shortDate(date: Edtf, lang: Lang): string {
  const [first] = partsOf(date);
  return first ? write(first, lang, 'short') : date;
}

/** The days a date covers; null when it is no date. */
export function daysOf(date: Edtf): Days | null {
  const [first, last = first] = partsOf(date);
  if (!first || !last) return null;
  const from = Date.UTC(first.year, (first.month ?? 1) - 1, first.day ?? 1) / millisecondsADay;
  const to = lastDay(last) / millisecondsADay;
  return { from, to };
}

/** First day of a year, in days since 1970. */
export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) / millisecondsADay;
}

/** The year that a day lies in. */
export function yearOf(day: number): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}

function partsOf(date: Edtf): readonly (Part | undefined)[] {
  const [first, last] = date.split('/').map(part);
  return last ? [first, last] : [first];
}

function part(written: string): Part | undefined {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(written);
  if (!match) return undefined;
  const month = match[2] ? Number(match[2]) : null;
  // EDTF numbers the seasons from 21; a card says the year.
  if (month !== null && month > 12) return { year: Number(match[1]), month: null, day: null };
  return { year: Number(match[1]), month, day: match[3] ? Number(match[3]) : null };
}

function lastDay({ year, month, day }: Part): number {
  if (month === null) return Date.UTC(year, 11, 31);
  return day === null ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

type Width = 'long' | 'short';
type Shape = { readonly lang: Lang; readonly width: Width; readonly hasMonth: boolean; readonly hasDay: boolean };

function write({ year, month, day }: Part, lang: Lang, width: Width): string {
  const format = formatFor({ lang, width, hasMonth: month !== null, hasDay: day !== null });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

// Making a format takes a hundred times as long as using it, and a card holds dozens of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(shape: Shape): Intl.DateTimeFormat {
  const key = Object.values(shape).join(' ');
  const format = formats.get(key) ?? formatOf(shape);
  formats.set(key, format);
  return format;
}

function formatOf({ lang, width, hasMonth, hasDay }: Shape): Intl.DateTimeFormat {
  // Figures line up in a column; in English their order would not be certain.
  const short = lang.startsWith('en') ? 'short' : '2-digit';
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonth ? { month: width === 'long' ? 'long' : short } : {}),
    ...(hasDay ? { day: width === 'long' ? 'numeric' : '2-digit' } : {}),
  });
}
