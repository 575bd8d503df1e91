import { useEffect, useState } from 'preact/hooks';
import { DataHealth, type DataHealthProps } from '../../components/options/DataHealth';
import { HistoryList } from '../../components/options/HistoryList';
import { reason } from '../../components/options/reason';
import { backUp, backupsKept, restoreBackup } from '../../lib/data/backup';
import { steps } from '../../lib/data/journal';
import { useApp } from './app';
import { backupFolder } from './backup-folder';
import { CheckPanel } from './CheckPanel';
import { previewInWorker } from './data-work';
import { download } from './download';
import { stepsOf } from './history-steps';
import { useBackups } from './useBackups';
import { noteFile, useFileBackup } from './useFileBackup';
import { useLive } from './useLive';

/** Steps shown of the history. */
const stepsShown = 200;

/** Data: its size and backups, and what was done to it, newest first. */
export function HealthView() {
  const { store, t, say } = useApp();
  const done = useLive(async () => stepsOf(store, await steps(store, stepsShown), { lang: t.lang }), [t.lang]);
  const [backups, readBackups] = useBackups();
  const [storage, readStorage] = useStorage();
  const { last, save } = useFileBackup();
  const restore = useRestore();
  const [restoring, setRestoring] = useState<DataHealthProps['restoring']>(null);
  const look = async (name: string) => {
    const found = await previewInWorker(await backupFolder.read(name), { replaces: true });
    if (found.ok) setRestoring({ name, kinds: found.kinds });
    else say(t('importFailed', { reason: reason(found.sentence, t) }));
  };
  return (
    <section class="settings" aria-label={t('data')}>
      <h2>{t('data')}</h2>
      {storage && (
        <DataHealth
          usage={storage.usage}
          isPersistent={storage.isPersistent}
          backups={backups ?? []}
          kept={backupsKept}
          savedAt={last?.at || undefined}
          t={t}
          onPersist={() => void navigator.storage.persist().then(readStorage)}
          onBackUp={async () => {
            const made = await backUp(store, backupFolder);
            // Nothing is made of an empty dataset, nor twice of the same rows.
            say(t(made === null && !backups?.length ? 'noBackups' : 'backedUp'));
            await readBackups();
          }}
          onSaveMine={() => void save()}
          restoring={restoring}
          onPreview={(name) => (name === null ? setRestoring(null) : void look(name))}
          onRestore={(name) => void restore(name).then(() => setRestoring(null))}
          onSaveFile={async (name) => {
            download('standpunkt-mine', await backupFolder.read(name));
            const saved = backups?.find((backup) => backup.name === name);
            if (saved) await noteFile(saved.stamp);
          }}
        />
      )}
      <CheckPanel />
      <section>
        <h3>{t('history')}</h3>
        {done && <HistoryList steps={done} t={t} />}
      </section>
    </section>
  );
}

/** Puts a backup back, and says so. */
export function useRestore(): (name: string) => Promise<void> {
  const { store, done } = useApp();
  return async (name) => {
    await done(await restoreBackup(store, backupFolder, name), 'backupBack');
  };
}

type Storage = {
  readonly usage: { readonly used: number; readonly quota: number } | null;
  readonly isPersistent: boolean;
};

function useStorage(): readonly [Storage | undefined, () => Promise<void>] {
  const [storage, setStorage] = useState<Storage>();
  const read = async () => {
    const { usage, quota } = await navigator.storage.estimate();
    const isPersistent = await navigator.storage.persisted();
    setStorage({
      usage: usage === undefined || quota === undefined ? null : { used: usage, quota },
      isPersistent,
    });
  };
  useEffect(() => void read(), []);
  return [storage, read];
}
