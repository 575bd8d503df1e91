import type { Store } from './db';
import type { ImportOptions, ImportResult } from './import/import';
import type { Progress } from './import/read';

export type StarterOptions = {
  /** Text of the pack that the extension brings along. */
  readonly fetchText: () => Promise<string>;
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** `importDataset`, wherever it is done. */
  readonly importFile: (source: Blob, options: ImportOptions) => Promise<ImportResult>;
};

/** The dataset that the extension brings along. */
export const starterId = 'ukraine-war';

/** Whether the starter dataset has never been imported (or only in part); one that was removed counts as had. */
export async function wantsStarter(store: Store): Promise<boolean> {
  const known = await store.datasets.where('id').equals(starterId).toArray();
  return known.every(({ status }) => status === 'importing');
}

/** Imports the starter dataset if the reader never had it; null when there is nothing to do. */
export async function ensureStarter(
  store: Store,
  { fetchText, progress, signal, importFile }: StarterOptions,
): Promise<ImportResult | null> {
  if (!(await wantsStarter(store))) return null;
  const source = new Blob([await fetchText()]);
  const options = { ...(progress ? { progress } : {}), ...(signal ? { signal } : {}) };
  return await importFile(source, options);
}
