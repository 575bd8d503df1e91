import type { BackupFolder } from '../../lib/data/backup';

/** A folder for backups, in memory. */
export const memoryFolder = (files = new Map<string, string>()): BackupFolder => ({
  list: () => Promise.resolve([...files.keys()]),
  read: (name) => Promise.resolve(new Blob([files.get(name) ?? ''])),
  write: async (name, parts) => {
    let text = '';
    for await (const part of parts) text += part;
    files.set(name, text);
  },
  remove: (name) => Promise.resolve(void files.delete(name)),
});
