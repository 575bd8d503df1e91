import type { RowType } from '../rows';
import { mine, type Store } from './db';
import { groupedBy } from './grouped';
import { rebuild } from './lexicons';
import { writeOwn } from './own-rows';
import type { Action, DatasetChange, DatasetRecord, JournalEntry, RowChange, Written } from './records';

/** Steps that can be undone; older ones are forgotten. */
export const journalLength = 2_000;

/** A step of more rows names none of them, for to be found by a name costs as much as to be written: it is looked through. */
const mostNamed = 1_000;
const many = 'many';

type Step = {
  readonly action: Action;
  readonly changes?: readonly RowChange[];
  readonly datasets?: readonly DatasetChange[];
};

/** Makes a step and writes it down, both or neither. `plan` reads what it needs and answers what to do. */
export function write(store: Store, plan: () => Promise<Step> | Step): Promise<Written> {
  return inTransaction(store, async () => {
    const { action, changes = [], datasets = [] } = await plan();
    const stamp = await nextStamp(store);
    if (changes.length === 0 && datasets.length === 0) return { stamp: stamp - 1 };
    await apply(store, { changes, datasets, stamp }, 'after');
    await store.journal.where('undone').equals(1).delete();
    const rows = changes.length > mostNamed ? [many] : [...new Set(changes.map(({ type, id }) => `${type}/${id}`))];
    const entry = { action, at: new Date().toISOString(), changes, datasets, undone: 0, stamp, rows } as const;
    const number = await store.journal.add(entry);
    await store.journal
      .where('number')
      .belowOrEqual(number - journalLength)
      .delete();
    return { stamp };
  });
}

/** Takes the last step back; null when there is none. */
export function undo(store: Store): Promise<Written | null> {
  return turn(store, 'before');
}

/** Makes the last undone step again; null when there is none. */
export function redo(store: Store): Promise<Written | null> {
  return turn(store, 'after');
}

/** The step that undo (or redo) would turn; null when there is none. */
export async function nextStep(store: Store, way: 'undo' | 'redo'): Promise<JournalEntry | null> {
  if (way === 'undo') return (await store.journal.where('undone').equals(0).last()) ?? null;
  return (await store.journal.where('undone').equals(1).first()) ?? null;
}

/** Whether there is a step to take back, and one to make again. */
export async function steppable(store: Store): Promise<{ readonly undo: boolean; readonly redo: boolean }> {
  const has = async (undone: number) => (await store.journal.where('undone').equals(undone).limit(1).count()) > 0;
  return { undo: await has(0), redo: await has(1) };
}

/** What was done to a row, newest first; steps that were undone are not in it. */
export async function history(store: Store, type: RowType, id: string): Promise<readonly JournalEntry[]> {
  const entries = await store.journal.where('rows').anyOf(`${type}/${id}`, many).sortBy('number');
  const isOf = ({ changes, undone }: JournalEntry) =>
    undone === 0 && changes.some((change) => change.type === type && change.id === id);
  return entries.filter(isOf).reverse();
}

/** Whether anything may have been done to a row: true also where a step of many rows would have to be looked through. */
export async function hasHistory(store: Store, type: RowType, id: string): Promise<boolean> {
  return (await store.journal.where('rows').anyOf(`${type}/${id}`, many).limit(1).count()) > 0;
}

/** The newest steps, newest first. */
export function steps(store: Store, limit: number): Promise<readonly JournalEntry[]> {
  return store.journal.orderBy('number').reverse().limit(limit).toArray();
}

/** Stamp of the newest step; 0 when there is none. By its key alone: a step of 100,000 rows takes a second to unpack. */
export async function lastStamp(store: Store): Promise<number> {
  const [last] = await store.journal.orderBy('stamp').reverse().limit(1).keys();
  return typeof last === 'number' ? last : 0;
}

/** Ids of the rows of a type that were changed after one stamp, up to another; null when steps do not tell, or too many. */
export async function changedSince(
  store: Store,
  type: RowType,
  [from, to]: readonly [number, number],
): Promise<readonly string[] | null> {
  if (to === from) return [];
  const later = store.journal.where('stamp').above(from);
  const numbers = await later.primaryKeys();
  const large = await store.journal.where('rows').equals(many).primaryKeys();
  if (numbers.length !== to - from || numbers.some((number) => large.includes(number))) return null;
  const changes = (await store.journal.bulkGet(numbers)).flatMap((entry) => entry?.changes ?? []);
  return [...new Set(changes.filter((one) => one.type === type).map(({ id }) => id))];
}

async function turn(store: Store, side: 'before' | 'after'): Promise<Written | null> {
  const written = await inTransaction(store, async () => {
    const entry = await nextStep(store, side === 'before' ? 'undo' : 'redo');
    if (entry === null) return null;
    const stamp = await nextStamp(store);
    await apply(store, { ...entry, stamp }, side);
    await store.journal.update(entry.number, { undone: side === 'before' ? 1 : 0, stamp });
    return { stamp, isMine: entry.changes.length > 0 };
  });
  if (written?.isMine) await rebuild(store, mine);
  return written && { stamp: written.stamp };
}

type Turn = Pick<JournalEntry, 'changes' | 'datasets' | 'stamp'>;

async function apply(store: Store, { changes, datasets, stamp }: Turn, side: 'before' | 'after'): Promise<void> {
  const counts = { ...((await store.datasets.get(mine))?.counts ?? none) };
  for (const [type, own] of groupedBy(changes, (change) => change.type)) {
    // Of a row that comes several times the last word counts: the first, where a step is taken back.
    const last = new Map((side === 'after' ? own : own.toReversed()).map((one) => [one.id, one[side]]));
    counts[type] += await writeOwn(store, type, last);
  }
  for (const change of datasets) await store.datasets.update(change.key, { ...change[side] });
  if (changes.length > 0) await store.datasets.update(mine, { stamp, revision: String(stamp), counts });
}

const none: DatasetRecord['counts'] = { entity: 0, topic: 0, claim: 0, position: 0 };

/** Above every stamp there is, of steps and of datasets, so that it never comes twice. */
async function nextStamp(store: Store): Promise<number> {
  const datasets = await store.datasets.toArray();
  return Math.max(await lastStamp(store), ...datasets.map(({ stamp }) => stamp)) + 1;
}

function inTransaction<T>(store: Store, work: () => Promise<T>): Promise<T> {
  return store.transaction('rw', [store.datasets, store.journal, store.blocks], work);
}
