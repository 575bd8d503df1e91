import { inLang } from '../../components/options/Details';
import type { HistoryStep } from '../../components/options/HistoryList';
import type { RowKey } from '../../lib/data/curate';
import type { JournalEntry, RowChange } from '../../lib/data/records';
import type { HiddenRow, Row, RowType } from '../../lib/rows';
import { addressOf, type View } from './route';
import { shownValue } from './shown-value';

/** Rows named of one step; more are counted. */
const rowsNamed = 3;

/** The part of the page that shows rows of a type. */
export const viewOf: Readonly<Record<RowType, View>> = {
  entity: 'names',
  topic: 'claims',
  claim: 'claims',
  position: 'positions',
};

/** A step of the journal as the history shows it; with `of`, what it did to that row, also where it changed many. */
export function stepOf(entry: JournalEntry, lang: string, of: RowKey | null = null): HistoryStep {
  const { number, action, at, undone, changes } = entry;
  const own = of && changes.filter(({ type, id }) => type === of.type && id === of.id);
  const [only, ...more] = own ?? changes;
  return {
    number,
    action,
    at,
    isUndone: undone === 1,
    rows: changes
      .slice(0, rowsNamed)
      .map((change) => ({ label: labelOf(change, lang), href: addressOf(viewOf[change.type], change.id) })),
    count: changes.length,
    changes: only && more.length === 0 ? differences(only) : [],
  };
}

/** What a row is called, or says. */
export function titleOfRow(row: Row, lang: string): string {
  if (row.type === 'claim') return inLang(row.text, lang);
  return inLang(row.type === 'position' ? row.statement : row.label, lang);
}

/** The fields of a row as texts, without those that every row has. */
export function shownFields(row: Row): Readonly<Record<string, string>> {
  const { type: _, id: __, ...fields } = row;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shownValue(value)]));
}

function labelOf({ id, before, after }: RowChange, lang: string): string {
  const row = [after, before].find((one): one is Row => one !== null && !('hidden' in one));
  return row === undefined ? id : titleOfRow(row, lang);
}

function differences({ before, after }: RowChange): HistoryStep['changes'] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, before: shownValue(old[field]), after: shownValue(now[field]) }));
}

function fieldsOf(row: Row | HiddenRow | null): Record<string, unknown> {
  return row === null ? {} : { ...row };
}
