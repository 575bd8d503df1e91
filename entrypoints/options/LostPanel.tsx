import { useEffect, useState } from 'preact/hooks';
import { backUpDaily, type Loss, lossOf } from '../../lib/data/backup';
import { readSettings } from '../../lib/settings';
import { useApp } from './app';
import { backupFolder } from './backup-folder';
import { useRestore } from './HealthView';
import { addressOf } from './route';
import { forgetInterrupted, interruptedImport } from './running-import';

/** At start: makes the backup of the day, offers the newest where the reader's dataset was lost, and tells of an import that was cut off. */
export function LostPanel() {
  const { store } = useApp();
  const [loss, setLoss] = useState<Loss | null>(null);
  const [interrupted, setInterrupted] = useState<string | null>(null);
  useEffect(() => {
    const start = async () => {
      const { revision } = await readSettings();
      setLoss(await lossOf(store, backupFolder, revision));
      setInterrupted(await interruptedImport());
      await backUpDaily(store, backupFolder);
    };
    void start();
  }, [store]);
  return (
    <>
      {loss && <Lost loss={loss} onDone={() => setLoss(null)} />}
      {interrupted !== null && <Interrupted name={interrupted} onDone={() => setInterrupted(null)} />}
    </>
  );
}

type LostProps = { readonly loss: Loss; readonly onDone: () => void };

function Lost({ loss, onDone }: LostProps) {
  const { t } = useApp();
  const restore = useRestore();
  const backup = loss.kind === 'gone' ? null : loss.backup;
  const sentence = loss.kind === 'damaged' ? 'damaged' : 'wiped';
  return (
    <div class="warning lost" role="alert">
      <p>{backup ? t(sentence, { count: backup.rows }) : t('lostNoCopy')}</p>
      <p class="actions">
        {backup && (
          <button type="button" class="primary" onClick={() => void restore(backup.name).then(onDone)}>
            {t('restoreShort')}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t('dismiss')}
        </button>
      </p>
    </div>
  );
}

type InterruptedProps = { readonly name: string; readonly onDone: () => void };

function Interrupted({ name, onDone }: InterruptedProps) {
  const { t } = useApp();
  const done = () => {
    forgetInterrupted();
    onDone();
  };
  return (
    <div class="warning lost" role="alert">
      <p>{t('interrupted', { name })}</p>
      <p class="actions">
        <a class="button primary" href={addressOf('datasets')} onClick={done}>
          {t('startOver')}
        </a>
        <button type="button" onClick={done}>
          {t('dismiss')}
        </button>
      </p>
    </div>
  );
}
