import { useEffect, useState } from 'preact/hooks';
import { type Backup, listBackups } from '../../lib/data/backup';
import { backupFolder } from './backup-folder';

/** The backups there are, newest first, and how to read them again; undefined until read. */
export function useBackups(): readonly [readonly Backup[] | undefined, () => Promise<void>] {
  const [backups, setBackups] = useState<readonly Backup[]>();
  const read = async () => setBackups(await listBackups(backupFolder));
  useEffect(() => void read(), []);
  return [backups, read];
}
