import type { HiddenRow, Row, RowType } from '../rows';
import { noCircle, type StandsFor, wayRound } from './check/circles';
import { allRows, datasetsWith, rowsById } from './dataset-rows';
import { mine, rowTypes, type Store } from './db';
import { groupedBy } from './grouped';
import { undo, write } from './journal';
import { winners } from './layers';
import { rebuild, storedProblems } from './lexicons';
import type { Action, RowChange, Written } from './records';
import { checkRow } from './schema/check';
import { type FieldProblem, problem } from './schema/problem';

export type Saved =
  | ({ readonly ok: true } & Written)
  | { readonly ok: false; readonly problems: readonly (FieldProblem & { readonly id: string })[] };

/** Saves a row to `mine`, new or over what was there; nothing is written when the schema refuses it. */
export function saveRow(store: Store, row: Row): Promise<Saved> {
  return saveRows(store, [row]);
}

/** Saves many rows to `mine` as one step, all or none. */
export async function saveRows(
  store: Store,
  rows: readonly (Row | HiddenRow)[],
  action: Action = 'save',
): Promise<Saved> {
  const { problems, wanted } = checked(rows);
  if (problems.length > 0) return { ok: false, problems };
  return await tried(store, action, wanted);
}

/** Deletes rows of `mine`; a pack's version of them, if there is one, shows again. */
export function deleteRows(store: Store, rows: readonly RowKey[]): Promise<Written> {
  return change(
    store,
    'delete',
    rows.map(({ type, id }) => [type, id, null] as const),
  );
}

/** Takes rows away, whosever they are, as one step: those that only the reader has are deleted, those of packs hidden. */
export async function dropRows(store: Store, rows: readonly RowKey[]): Promise<Written> {
  return await change(store, 'delete', await goneOf(store, rows));
}

/** Hides rows of packs: they no longer exist for the reader. */
export function hideRows(store: Store, rows: readonly RowKey[]): Promise<Written> {
  return change(
    store,
    'hide',
    rows.map(({ type, id }) => [type, id, { type, id, hidden: true }] as const),
  );
}

/** Drops the reader's version of a row, so that the pack's counts again. */
export function restorePackVersion(store: Store, { type, id }: RowKey): Promise<Written> {
  return change(store, 'restore', [[type, id, null]]);
}

/** Puts `keep` in the place of `remove`, which are deleted from `mine`, or hidden where a pack has them; one step. */
export async function mergeRows(store: Store, keep: readonly Row[], remove: readonly RowKey[]): Promise<Saved> {
  const { problems, wanted } = checked(keep);
  if (problems.length > 0) return { ok: false, problems };
  return await tried(store, 'merge', [...(await goneOf(store, remove)), ...wanted]);
}

/** Makes these rows all that `mine` has, as one step. */
export async function replaceMine(store: Store, rows: readonly (Row | HiddenRow)[]): Promise<Saved> {
  const { problems, wanted } = checked(rows);
  if (problems.length > 0) return { ok: false, problems };
  const kept = new Set(rows.map(({ type, id }) => `${type}/${id}`));
  const gone: Wanted[] = [];
  for (const type of rowTypes) {
    for (const { id } of await allRows(store, { key: mine, type }))
      if (!kept.has(`${type}/${id}`)) gone.push([type, id, null]);
  }
  return await tried(store, 'import', [...gone, ...wanted]);
}

export type RowKey = { readonly type: RowType; readonly id: string };

type Wanted = readonly [type: RowType, id: string, after: Row | HiddenRow | null];

/**
 * Rows that are sound one by one may still refer to each other in a circle: the compiler says so, and the step is taken back.
 * What it left out before the step does not stand in its way.
 */
async function tried(store: Store, action: Action, wanted: readonly Wanted[]): Promise<Saved> {
  const circle = await circleIn(store, wanted);
  if (circle !== null) return { ok: false, problems: [circle] };
  const before = new Set(await storedProblems(store, mine));
  const written = await record(store, action, wanted);
  const wrong = await rebuild(store, mine).then(
    (problems) => {
      const found = problems.find((sentence) => !before.has(sentence));
      return found === undefined ? null : problem('', 'terms that can be compiled', found);
    },
    (error: unknown) => problem('', 'room for the change', error instanceof Error ? error.message : String(error)),
  );
  if (wrong === null) return { ok: true, ...written };
  await undo(store);
  return { ok: false, problems: [{ ...wrong, id: wanted[0]?.[1] ?? '' }] };
}

/** The first name that would stand for itself, by way of others too, if these rows were written. */
async function circleIn(store: Store, wanted: readonly Wanted[]) {
  const standsFor = await standsForAfter(store, wanted);
  for (const [type, id, after] of wanted) {
    const way = type === 'entity' && after !== null ? wayRound(id, standsFor) : null;
    if (way === null) continue;
    const found = way.join(' -> ');
    return { ...problem('standsFor', noCircle, found), id };
  }
  return null;
}

/** Whom the names among these rows stand for, and whom those stand for, and so on. */
async function standsForAfter(store: Store, wanted: readonly Wanted[]): Promise<StandsFor> {
  const standsFor = new Map<string, string | undefined>();
  const learn = (row: Row | HiddenRow | null | undefined, id: string) =>
    standsFor.set(id, row?.type === 'entity' && !('hidden' in row) ? row.standsFor : undefined);
  for (const [type, id, after] of wanted) if (type === 'entity') learn(after, id);
  for (;;) {
    const unknown = [...new Set(standsFor.values())].filter((id) => id !== undefined && !standsFor.has(id));
    const ids = unknown.flatMap((id) => id ?? []);
    if (ids.length === 0) return standsFor;
    const rows = await winners(store, 'entity', ids);
    for (const id of ids) learn(rows.get(id)?.row, id);
  }
}

async function change(store: Store, action: Action, wanted: readonly Wanted[]): Promise<Written> {
  const written = await record(store, action, wanted);
  await rebuild(store, mine);
  return written;
}

function record(store: Store, action: Action, wanted: readonly Wanted[]): Promise<Written> {
  return write(store, async () => {
    const changes: RowChange[] = [];
    for (const [type, own] of groupedBy(wanted, ([each]) => each)) {
      const stored = await rowsById(
        store,
        { key: mine, type },
        own.map(([, id]) => id),
      );
      for (const [at, [, id, after]] of own.entries()) {
        const before = stored[at] ?? null;
        if (before !== null || after !== null) changes.push({ type, id, before, after });
      }
    }
    return { action, changes };
  });
}

/** What is left of rows that are taken away: nothing, or what hides a pack's row. */
async function goneOf(store: Store, rows: readonly RowKey[]): Promise<readonly Wanted[]> {
  const gone: Wanted[] = [];
  for (const [type, keys] of groupedBy(rows, (row) => row.type)) {
    const stored = await datasetsWith(
      store,
      type,
      keys.map(({ id }) => id),
    );
    const elsewhere = new Set(stored.flatMap(([key, id]) => (key === mine ? [] : [id])));
    for (const { id } of keys) gone.push([type, id, elsewhere.has(id) ? { type, id, hidden: true } : null]);
  }
  return gone;
}

type CheckedRows = {
  readonly problems: readonly (FieldProblem & { readonly id: string })[];
  /** The rows as they are stored: keys in the order of the schema, so that what is exported is always the same. */
  readonly wanted: readonly Wanted[];
};

function checked(rows: readonly (Row | HiddenRow)[]): CheckedRows {
  const problems: (FieldProblem & { readonly id: string })[] = [];
  const wanted: Wanted[] = [];
  for (const row of rows) {
    const found = checkRow(row);
    if (!found.ok) problems.push(...found.problems.map((each) => ({ ...each, id: row.id })));
    else if (found.row.type !== 'dataset') wanted.push([found.row.type, found.row.id, found.row]);
  }
  return { problems, wanted };
}
