import { Dexie } from 'dexie';
import type { RowType } from '../../rows';
import { rowBatches } from '../dataset-rows';
import { mine, type Store } from '../db';
import { changedSince, lastStamp } from '../journal';
import { isHidden, layers, winners } from '../layers';
import type { DatasetRecord } from '../records';
import { entryOf, placed } from './entry';
import type { Entry } from './folded';
import { compare, type Order, sorted } from './order';
import { catalogueVersion } from './parts';

/** All rows of one type as entries, in memory: read once, then kept up with the journal, also with other tabs' writes. */
export type Catalogue = {
  /** Entries in an order, ascending, and the datasets that they are of, as of now. */
  entries(order: Order): Promise<Entries>;
  /** Whether they were read; from then on they are there at once. */
  isRead(): boolean;
};

export type Entries = { readonly all: readonly Entry[]; readonly datasets: readonly DatasetRecord[] };

/** The rows of a type that the reader has, for a reader of a language. */
export type CatalogueOf = { readonly type: RowType; readonly lang: string };

/** Few enough that the page can answer in between. */
const batch = 800;

/** Opens the catalogue of a type; nothing is read before the first question. */
export function openCatalogue(store: Store, of: CatalogueOf): Catalogue {
  const { type, lang } = of;
  let built: Built | null = null;
  let busy: PromiseLike<void> = Dexie.Promise.resolve();

  const refresh = async (): Promise<Built> => {
    const [datasets, latest] = await store.transaction('r', store.datasets, store.journal, () =>
      Promise.all([layers(store), lastStamp(store)]),
    );
    const signature = datasets.map(({ key, id }) => `${key}=${id}`).join();
    const changed = built?.signature === signature ? await changedSince(store, type, [built.stamp, latest]) : null;
    if (built === null || changed === null) {
      built = { signature, stamp: latest, datasets, byId: await readAll(store, of, datasets), orders: new Map() };
      return built;
    }
    Object.assign(built, { stamp: latest, datasets });
    if (changed.length > 0) patch(built, entriesOf(changed, await winners(store, type, changed), lang));
    return built;
  };

  /** One refresh at a time: two that run together would patch the same entries twice. */
  const alone = async (work: () => Promise<Built>): Promise<Built> => {
    const before = busy;
    let free: () => void = () => undefined;
    // A promise of Dexie's: after any other, whoever waits would go on in the live query or transaction of whoever was before.
    busy = new Dexie.Promise<void>((resolve) => {
      free = () => resolve();
    });
    await before;
    return await work().finally(free);
  };

  return {
    isRead: () => built !== null,
    entries: async (order) => {
      const { byId, orders, datasets } = await alone(refresh);
      const known = orders.get(order) ?? sorted([...byId.values()], order);
      orders.set(order, known);
      return { all: known, datasets };
    },
  };
}

type Built = {
  readonly signature: string;
  stamp: number;
  datasets: readonly DatasetRecord[];
  readonly byId: Map<string, Entry>;
  readonly orders: Map<Order, readonly Entry[]>;
};

type PartOfType = { readonly entries: readonly Entry[]; readonly hidden: readonly string[] };

/** Entries of a dataset with the ids that it takes from lower ones, part by part; from its rows where nothing was made beforehand. */
async function* partsIn(
  store: Store,
  { type, lang }: CatalogueOf,
  { key, id: dataset }: DatasetRecord,
): AsyncGenerator<PartOfType> {
  const place = { dataset, lang };
  for (let part = 0; key !== mine; part += 1) {
    const found = await store.catalogues.get([key, type, part]);
    if (found === undefined || found.version !== catalogueVersion) {
      if (part > 0) return;
      break;
    }
    const entries = found.entries.map((entry) => placed(entry, place));
    yield { entries, hidden: found.hidden };
  }
  for await (const rows of rowBatches(store, { key, type }, batch)) {
    const entries = rows.flatMap((row) => (isHidden(row) ? [] : [entryOf(row, place)]));
    yield { entries, hidden: rows.filter(isHidden).map(({ id }) => id) };
  }
}

/** Those of all datasets, a part at a time so that the page can answer in between. An id comes once in a dataset: the highest has it. */
async function readAll(store: Store, of: CatalogueOf, datasets: readonly DatasetRecord[]) {
  const byId = new Map<string, Entry>();
  const hiding = new Set<string>();
  for (const record of datasets) {
    for await (const { entries, hidden } of partsIn(store, of, record)) {
      // In order part by part: together they then take little more, and the page answers in between.
      for (const entry of sorted(entries, 'label'))
        if (!byId.has(entry.id) && !hiding.has(entry.id)) byId.set(entry.id, entry);
      for (const id of hidden) if (!byId.has(id)) hiding.add(id);
    }
  }
  return byId;
}

/** More changed rows than this are sorted in anew: each that is put in its place moves all behind it. */
const mostPatched = 50;

/** What became of changed rows; undefined for one that is gone. */
type Changed = ReadonlyMap<string, Entry | undefined>;

function entriesOf(ids: readonly string[], now: Awaited<ReturnType<typeof winners>>, lang: string): Changed {
  return new Map(
    ids.map((id) => {
      const found = now.get(id);
      return [id, found && entryOf(found.row, { dataset: found.dataset, lang })];
    }),
  );
}

function patch({ byId, orders }: Built, changed: Changed): void {
  if (changed.size > mostPatched) orders.clear();
  for (const [id, entry] of changed) {
    const old = byId.get(id);
    if (entry) byId.set(id, entry);
    else byId.delete(id);
    for (const [order, list] of orders) orders.set(order, replaced(list, [old, entry], order));
  }
}

function replaced(
  list: readonly Entry[],
  [old, entry]: readonly [Entry | undefined, Entry | undefined],
  order: Order,
): readonly Entry[] {
  const rest = old ? list.filter((other) => other !== old) : list;
  if (!entry) return rest;
  let low = 0;
  for (let high = rest.length; low < high; ) {
    const middle = (low + high) >> 1;
    const other = rest[middle];
    if (other && compare(other, entry, order) < 0) low = middle + 1;
    else high = middle;
  }
  return rest.toSpliced(low, 0, entry);
}
