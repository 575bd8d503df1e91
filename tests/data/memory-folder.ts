import type { BackupFolder } from '../../lib/data/backup';

/** A place for backups in memory. */
export const memoryFolder = (files = new Map<string, string>()): BackupFolder => ({
  list: () => Promise.resolve([...files.keys()]),
  read: (name) => {
    const text = files.get(name);
    return text === undefined
      ? Promise.reject(new Error(`expected a file "${name}"`))
      : Promise.resolve(new Blob([text]));
  },
  write: async (name, parts) => {
    let text = '';
    for await (const part of parts) text += part;
    files.set(name, text);
  },
  remove: (name) => Promise.resolve(void files.delete(name)),
});
