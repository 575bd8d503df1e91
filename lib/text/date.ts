import type { Edtf } from '../rows';

/** First and last day that a date may mean, as ISO days; both ends belong to it. */
export type Bounds = { readonly earliest: string; readonly latest: string };

const always: Bounds = { earliest: '0000-01-01', latest: '9999-12-31' };
const firstMonthOfSeason: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * The days an EDTF date may mean: level 0 and, of level 1, `?` `~` `%`, `X` digits, seasons and open intervals; null when it is none of these.
 * A time of day is dropped. https://www.loc.gov/standards/datetime/ (the package `edtf` does it all in 60 KB; see docs/decisions/003-dates.md)
 */
export function bounds(date: Edtf): Bounds | null {
  const known = read.get(date);
  if (known !== undefined) return known;
  if (read.size >= MOST_READ) read.clear();
  const found = boundsOf(date);
  read.set(date, found);
  return found;
}

/** Dates that were read before: the rows of a dataset are asked for theirs with every statement. */
const read = new Map<Edtf, Bounds | null>();
const MOST_READ = 10_000;

function boundsOf(date: Edtf): Bounds | null {
  const [first = '', second, third] = date.trim().split('/');
  if (third !== undefined) return null;
  if (second === undefined) return single(first);
  const from = isOpen(first) ? always : single(first);
  const to = isOpen(second) ? always : single(second);
  return from && to && from.earliest <= to.latest ? { earliest: from.earliest, latest: to.latest } : null;
}

/** Whether a dated row counts as known on an ISO day: the earliest day it may mean is that day or before. */
export function isOnOrBefore(date: Edtf, day: string): boolean {
  const range = bounds(date);
  return range !== null && range.earliest <= day;
}

/** Whether an ISO day may lie between two dates; an absent one is open. */
export function isWithin(day: string, from: Edtf | null | undefined, to: Edtf | null | undefined): boolean {
  const start = from ? bounds(from)?.earliest : always.earliest;
  const end = to ? bounds(to)?.latest : always.latest;
  return start !== undefined && end !== undefined && start <= day && day <= end;
}

/** Order for sorting, oldest first: by earliest day, then by latest; dates that are none come first. */
export function compareDates(a: Edtf, b: Edtf): number {
  return (
    compare(bounds(a)?.earliest ?? '', bounds(b)?.earliest ?? '') ||
    compare(bounds(a)?.latest ?? '', bounds(b)?.latest ?? '')
  );
}

/** The ISO day of an article's date (its time dropped), or `today` when there is none or it is no date. */
export function articleDay(date: string | null | undefined, today: string): string {
  return (date && bounds(date.slice(0, 10))?.earliest) || today;
}

const isOpen = (part: string) => part === '' || part === '..';
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function single(part: string): Bounds | null {
  const parts = /^(\d[\dX]{3})(?:-(\d\d|\dX|XX)(?:-(\d\d|\dX|XX))?)?(?:T[\d:.Z+-]*)?[?~%]?$/.exec(part);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (month && month in firstMonthOfSeason) return day ? null : season(year, firstMonthOfSeason[month] ?? 1);
  const earliest = `${year.replaceAll('X', '0')}-${low(month)}-${low(day)}`;
  const lastYear = year.replaceAll('X', '9');
  const lastMonth = high(month, 12);
  const latest = `${lastYear}-${lastMonth}-${high(day, daysIn(lastYear, lastMonth))}`;
  return isDay(earliest) && isDay(latest) ? { earliest, latest } : null;
}

function season(year: string, month: number): Bounds | null {
  if (year.includes('X')) return null;
  const end = month + 2;
  const lastYear = end > 12 ? String(Number(year) + 1).padStart(4, '0') : year;
  const lastMonth = String(((end - 1) % 12) + 1).padStart(2, '0');
  return {
    earliest: `${year}-${String(month).padStart(2, '0')}-01`,
    latest: `${lastYear}-${lastMonth}-${daysIn(lastYear, lastMonth)}`,
  };
}

function low(part: string | undefined): string {
  if (part === undefined || part === 'XX' || part === '0X') return '01';
  return part.replace('X', '0');
}

function high(part: string | undefined, most: number): string {
  if (part === undefined) return String(most).padStart(2, '0');
  return String(Math.min(Number(part.replaceAll('X', '9')), part.includes('X') ? most : 99)).padStart(2, '0');
}

const daysIn = (year: string, month: string) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

function isDay(day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= daysIn(year, month);
}
