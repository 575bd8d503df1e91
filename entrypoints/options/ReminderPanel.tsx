import { FileReminder } from '../../components/options/FileReminder';
import { mine } from '../../lib/data/db';
import { isFileDue } from '../../lib/data/file-backup';
import { useApp } from './app';
import { useFileBackup } from './useFileBackup';
import { useLive } from './useLive';

/** Reminds of saving the own dataset as a file where that was long ago. */
export function ReminderPanel() {
  const { store, t } = useApp();
  const own = useLive(() => store.datasets.get(mine), []);
  const { last, save, putOff } = useFileBackup();
  if (own === undefined || last === undefined || !isFileDue(own, last, new Date())) return null;
  const rows = Object.values(own.counts).reduce((sum, count) => sum + count, 0);
  return (
    <FileReminder
      rows={rows}
      savedAt={last.at || undefined}
      t={t}
      onSave={() => void save()}
      onLater={() => void putOff()}
    />
  );
}
