import type { Row } from '../../rows';
import { bounds } from '../../text/date';
import { finding, type RowFinding } from './finding';

/** Dates that lie after `today` (ISO 8601), and offices that end before they begin. */
export function checkDates(rows: readonly Row[], today: string): readonly RowFinding[] {
  return rows.flatMap((row) => [
    ...datesOf(row)
      .filter(([, date]) => isAfter(date, today))
      .map(([path, date]) => finding(row, path, [`a date not after ${today}`, `"${date}"`])),
    ...periodsOf(row)
      .filter(([, from, to]) => isAfter(from, to))
      .map(([path, from, to]) => finding(row, path, [`an end not before "${from}"`, `"${to}"`])),
  ]);
}

/** True when the whole of an EDTF date lies after another. */
export function isAfter(date: string, other: string): boolean {
  const [left, right] = [bounds(date), bounds(other)];
  return left !== null && right !== null && left.earliest > right.latest;
}

type Dated = readonly [path: string, date: string];

function datesOf(row: Row): readonly Dated[] {
  if (row.type === 'entity') return (row.offices ?? []).map(({ from }, at) => [`offices.${at}.from`, from] as const);
  if (row.type === 'position') return [['date', row.date], ...maybe('source.published', row.source.published)];
  if (row.type === 'topic') return [];
  return [
    ...(row.reviews ?? []).flatMap(({ published }, at) => maybe(`reviews.${at}.published`, published)),
    ...(row.sources ?? []).flatMap(({ published }, at) => maybe(`sources.${at}.published`, published)),
  ];
}

function periodsOf(row: Row): readonly (readonly [path: string, from: string, to: string])[] {
  if (row.type !== 'entity') return [];
  return [...periods('offices', row.offices), ...periods('speaksFor', row.speaksFor)];
}

function periods(field: string, list: readonly { readonly from?: string; readonly to?: string }[] | undefined) {
  return (list ?? []).flatMap(({ from, to }, at) =>
    from === undefined || to === undefined ? [] : [[`${field}.${at}.to`, from, to] as const],
  );
}

function maybe(path: string, date: string | undefined): readonly Dated[] {
  return date === undefined ? [] : [[path, date]];
}
