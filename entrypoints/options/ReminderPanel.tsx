import { FileReminder } from '../../components/options/FileReminder';
import { mine } from '../../lib/data/db';
import { isFileDue } from '../../lib/data/file-backup';
import { useApp } from './app';
import { useFileBackup } from './useFileBackup';
import { useIdle } from './useIdle';
import { useLive } from './useLive';

/** Reminds of saving the own dataset as a file where that was long ago; the page is drawn first. */
export function ReminderPanel() {
  const { store, t } = useApp();
  const isIdle = useIdle();
  const own = useLive(() => store.datasets.get(mine), []);
  const { last, save, putOff } = useFileBackup();
  if (!isIdle || own === undefined || last === undefined || !isFileDue(own, last, new Date())) return null;
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
