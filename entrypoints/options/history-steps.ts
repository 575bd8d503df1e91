import { inLang } from '../../components/options/Details';
import type { HistoryStep } from '../../components/options/HistoryList';
import type { RowKey } from '../../lib/data/curate';
import type { Store } from '../../lib/data/db';
import { groupedBy } from '../../lib/data/grouped';
import { packVersions } from '../../lib/data/layers';
import type { JournalEntry, RowChange } from '../../lib/data/records';
import type { HiddenRow, Row, RowType } from '../../lib/rows';
import { addressOf, type View } from './route';
import { shownValue } from './shown-value';
import { namedBy, type Titles, titleOfRow, titlesOf, withTitles } from './titles';

/** Rows named of one step; more are counted. */
const rowsNamed = 3;

/** The part of the page that shows rows of a type. */
export const viewOf: Readonly<Record<RowType, View>> = {
  entity: 'names',
  topic: 'claims',
  claim: 'claims',
  position: 'positions',
};

/** Steps of the journal as the history shows them; with `of`, what they did to that row, also where they changed many. */
export async function stepsOf(
  store: Store,
  entries: readonly JournalEntry[],
  { lang, of }: About,
): Promise<readonly HistoryStep[]> {
  const told = await comparable(
    store,
    entries.map((entry) => onlyOf(entry, of)),
  );
  const titles = await titlesOf(store, namedBy(told.flatMap(rowsOf)), lang);
  const datasets = await datasetTitles(store, entries, lang);
  return entries.map((entry, at) => stepOf(entry, { lang, titles, datasets, only: told[at] ?? null }));
}

type About = { readonly lang: string; readonly of?: RowKey | undefined };

/** What datasets are called, by key; those that are no longer there are left out. */
async function datasetTitles(store: Store, entries: readonly JournalEntry[], lang: string): Promise<Titles> {
  const keys = new Set(entries.flatMap(({ datasets }) => datasets.map(({ key }) => key)));
  const found = await store.datasets.bulkGet([...keys]);
  return new Map(found.flatMap((dataset) => (dataset ? [[dataset.key, inLang(dataset.title, lang)]] : [])));
}

type Only = readonly (RowChange | null)[];

/** Changes with the pack's version where the reader had none, or has none any more. */
async function comparable(store: Store, changes: Only): Promise<Only> {
  const packs = new Map<string, Row>();
  const halves = changes.flatMap((one) => (one && (one.before === null || one.after === null) ? [one] : []));
  for (const [type, own] of groupedBy(halves, (change) => change.type)) {
    const ids = [...new Set(own.map(({ id }) => id))];
    for (const { row } of (await packVersions(store, type, ids)).values()) packs.set(`${type}/${row.id}`, row);
  }
  return changes.map((change) => {
    const pack = (change && packs.get(`${change.type}/${change.id}`)) ?? null;
    return change && { ...change, before: change.before ?? pack, after: change.after ?? pack };
  });
}

/** The one change that is told in full; null where there are several. */
function onlyOf({ changes }: JournalEntry, of: RowKey | undefined): RowChange | null {
  const own = of ? changes.filter(({ type, id }) => type === of.type && id === of.id) : changes;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The rows that a change tells of. */
function rowsOf(change: RowChange | null): readonly Row[] {
  return [change?.before, change?.after].filter(
    (row): row is Row => row !== null && row !== undefined && !('hidden' in row),
  );
}

type Told = {
  readonly lang: string;
  readonly titles: Titles;
  readonly datasets: Titles;
  readonly only: RowChange | null;
};

function stepOf(entry: JournalEntry, { lang, titles, datasets, only }: Told): HistoryStep {
  const { number, action, at, undone, changes } = entry;
  const named = new Set(entry.datasets.flatMap(({ key }) => datasets.get(key) ?? []));
  return {
    number,
    action,
    at,
    isUndone: undone === 1,
    rows: [
      ...[...named].map((label) => ({ label, href: addressOf('datasets') })),
      ...changes
        .slice(0, rowsNamed)
        .map((change) => ({ label: labelOf(change, lang), href: addressOf(viewOf[change.type], change.id) })),
    ],
    count: changes.length,
    changes: only ? differences(only, titles) : [],
  };
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

function differences({ before, after }: RowChange, titles: Titles): HistoryStep['changes'] {
  const [old, now] = [fieldsOf(before, titles), fieldsOf(after, titles)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, before: shownValue(old[field]), after: shownValue(now[field]) }));
}

function fieldsOf(row: Row | HiddenRow | null, titles: Titles): Record<string, unknown> {
  if (row === null) return {};
  return { ...('hidden' in row ? row : withTitles(row, titles)) };
}
