import { inLang } from '../../components/options/Details';
import type { HistoryStep } from '../../components/options/HistoryList';
import type { JournalEntry, RowChange } from '../../lib/data/records';
import type { HiddenRow, Row, RowType } from '../../lib/rows';
import { addressOf, type View } from './route';

/** Rows named of one step; more are counted. */
const rowsNamed = 3;
/** Longest value shown of a field, in code units. */
const longest = 400;

const viewOf: Readonly<Record<RowType, View>> = {
  entity: 'names',
  topic: 'claims',
  claim: 'claims',
  position: 'positions',
};

/** A step of the journal as the history shows it. */
export function stepOf(entry: JournalEntry, lang: string): HistoryStep {
  const { number, action, at, undone, changes } = entry;
  const [only] = changes;
  return {
    number,
    action,
    at,
    isUndone: undone === 1,
    rows: changes
      .slice(0, rowsNamed)
      .map((change) => ({ label: labelOf(change, lang), href: addressOf(viewOf[change.type], change.id) })),
    count: changes.length,
    changes: only && changes.length === 1 ? differences(only) : [],
  };
}

function labelOf({ id, before, after }: RowChange, lang: string): string {
  const row = [after, before].find((one): one is Row => one !== null && !('hidden' in one));
  if (row === undefined) return id;
  if (row.type === 'claim') return inLang(row.text, lang);
  return inLang(row.type === 'position' ? row.statement : row.label, lang);
}

function differences({ before, after }: RowChange): HistoryStep['changes'] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: shown(old[field]), after: shown(now[field]) }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(row: Row | HiddenRow | null): Record<string, unknown> {
  return row === null ? {} : { ...row };
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
