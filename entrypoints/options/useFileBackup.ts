import { mine, type Store } from '../../lib/data/db';
import { exportDataset } from '../../lib/data/export';
import type { FileBackup } from '../../lib/data/file-backup';
import { readSettings, writeSettings } from '../../lib/settings';
import { useApp } from './app';
import { download } from './download';
import { useSettings } from './useSettings';

export type FileBackups = {
  /** Undefined until it was read. */
  readonly last: FileBackup | undefined;
  /** Hands the reader their own dataset as a file. */
  readonly save: () => Promise<void>;
  /** No reminder for a while. */
  readonly putOff: () => Promise<void>;
};

/** The own dataset as a file that outlives the browser: when it was last saved, and how to save it. */
export function useFileBackup(): FileBackups {
  const { store } = useApp();
  const [settings, change] = useSettings();
  const last = settings?.fileBackup;
  return {
    last,
    save: async () => {
      const stamp = await stampOfMine(store);
      const parts: string[] = [];
      for await (const part of exportDataset(store, mine)) parts.push(part);
      download('standpunkt-mine', new Blob(parts, { type: 'application/x-ndjson' }));
      await noteFile(stamp);
    },
    putOff: async () => {
      if (last) await change({ fileBackup: { ...last, putOffAt: new Date().toISOString() } });
    },
  };
}

/** Writes down that the own dataset, as it was at a stamp, was saved as a file. */
export async function noteFile(stamp: number): Promise<void> {
  const { fileBackup } = await readSettings();
  await writeSettings({ fileBackup: { ...fileBackup, at: new Date().toISOString(), stamp } });
}

/** Where the own dataset stands. */
export async function stampOfMine(store: Store): Promise<number> {
  return (await store.datasets.get(mine))?.stamp ?? 0;
}
