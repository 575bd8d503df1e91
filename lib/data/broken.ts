import { type BackupFolder, restoreBackup } from './backup';
import type { Saved } from './curate';
import type { Store } from './db';

/** Why the database does not open: a newer version wrote it, or it is damaged; null where it opens. */
export async function whyShut(store: Store): Promise<'newer' | 'damaged' | null> {
  try {
    await store.open();
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'VersionError' ? 'newer' : 'damaged';
  }
}

/** Deletes a database that does not open, with all in it, and puts a backup of the reader's own dataset into a new one. */
export async function beginAnew(store: Store, folder: BackupFolder, name: string): Promise<Saved> {
  // Read before anything is deleted: a backup that cannot be read costs nothing.
  const backup = await folder.read(name);
  await store.delete({ disableAutoOpen: false });
  await store.open();
  return await restoreBackup(store, { ...folder, read: async () => backup }, name);
}
