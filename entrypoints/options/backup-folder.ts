import type { BackupFolder } from '../../lib/data/backup';

/** Backups in the browser's private file system of this extension: apart from the database, so that losing one does not lose both. */
export const backupFolder: BackupFolder = {
  list: async () => {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names;
  },
  read: async (name) => await (await (await folder()).getFileHandle(name)).getFile(),
  write: async (name, parts) => {
    const file = await (await folder()).getFileHandle(name, { create: true });
    // Nothing is in the file before `close`: a cut leaves an empty one, which the next list passes over by its rows.
    const stream = await file.createWritable();
    for await (const part of parts) await stream.write(part);
    await stream.close();
  },
  remove: async (name) => (await folder()).removeEntry(name),
};

async function folder(): Promise<FileSystemDirectoryHandle> {
  return await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
}
