import { useEffect, useState } from 'preact/hooks';
import { type Backup, backUpDaily, lostDataset } from '../../lib/data/backup';
import { useApp } from './app';
import { backupFolder } from './backup-folder';
import { useRestore } from './HealthView';

/** At start: makes the backup of the day, and offers the newest where the reader's dataset was lost. */
export function LostPanel() {
  const { store, t } = useApp();
  const [lost, setLost] = useState<Backup | null>(null);
  const restore = useRestore();
  useEffect(() => {
    const start = async () => {
      setLost(await lostDataset(store, backupFolder));
      await backUpDaily(store, backupFolder);
    };
    void start();
  }, [store]);
  if (lost === null) return null;
  return (
    <div class="warning lost" role="alert">
      <p>{t('wiped', { count: lost.rows })}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => void restore(lost.name).then(() => setLost(null))}>
          {t('restoreShort')}
        </button>
        <button type="button" onClick={() => setLost(null)}>
          {t('dismiss')}
        </button>
      </p>
    </div>
  );
}
