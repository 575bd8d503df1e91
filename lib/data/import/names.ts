import type { EntityRow } from '../../rows';
import type { Store } from '../db';
import { fold } from '../search/fold';
import { visibleRows } from '../visible';
import type { Names } from './details';

/** Finds entities by what they are called, letter case and accents aside; reads them all at the first question. */
export function openNames(store: Store): Names {
  let book: Promise<ReadonlyMap<string, string | null>> | null = null;
  return async (name) => {
    book ??= read(store);
    return (await book).get(fold(name)) ?? null;
  };
}

async function read(store: Store): Promise<ReadonlyMap<string, string | null>> {
  const labels = new Map<string, string | null>();
  const spellings = new Map<string, string | null>();
  for await (const batch of visibleRows(store, ['entity'])) {
    for (const { row } of batch) {
      if (row.type !== 'entity') continue;
      for (const label of Object.values(row.label)) note(labels, label, row);
      for (const { text } of row.aliases) note(spellings, text, row);
    }
  }
  return new Map([...spellings, ...labels]);
}

function note(book: Map<string, string | null>, name: string, { id }: EntityRow): void {
  const key = fold(name);
  const before = book.get(key);
  book.set(key, before === undefined || before === id ? id : null);
}
