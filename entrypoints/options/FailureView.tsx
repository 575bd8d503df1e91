import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../../components/options/Failure';
import type { Backup } from '../../lib/data/backup';
import type { Store } from '../../lib/data/db';
import { writeSettings } from '../../lib/settings';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { backupFolder } from './backup-folder';
import { refusal } from './refusal';

// Read where they are needed, for nobody should wait for them at a start without failure.
const loadBroken = () => import('../../lib/data/broken');
const loadBackups = () => import('../../lib/data/backup');

type Props = { readonly error: unknown; readonly store: Store; readonly t: Translate<OptionsKey> };

type Shut = { readonly why: 'newer' | 'damaged'; readonly backup: Backup | undefined };

/** Instead of a page that could not be drawn: why, and where the database does not open, its newest backup. */
export function FailureView({ error, store, t }: Props) {
  const [shut, setShut] = useState<Shut | null>(null);
  const [refused, setRefused] = useState('');
  useEffect(() => {
    const look = async () => {
      const why = await (await loadBroken()).whyShut(store);
      if (why === null) return;
      const { listBackups } = await loadBackups();
      const [backup] = await listBackups(backupFolder).catch(() => []);
      setShut({ why, backup });
    };
    void look();
  }, [store]);
  const restore = async ({ name }: Backup) => {
    try {
      const saved = await (await loadBroken()).beginAnew(store, backupFolder, name);
      if (!saved.ok) return setRefused(refusal(saved.problems, t));
      await writeSettings({ revision: saved.stamp });
      location.reload();
    } catch (failed) {
      setRefused(textOf(failed));
    }
  };
  const backup = shut?.why === 'damaged' ? shut.backup : undefined;
  return (
    <Failure
      title={t(shut ? 'brokenTitle' : 'failedTitle')}
      advice={shut ? adviceOn(shut, t) : t('failedAdvice')}
      detail={refused || textOf(error)}
      reload={t('reload')}
      onReload={() => location.reload()}
    >
      {backup && (
        <button type="button" onClick={() => void restore(backup)}>
          {t('brokenRestore')}
        </button>
      )}
    </Failure>
  );
}

function adviceOn({ why, backup }: Shut, t: Props['t']): string {
  if (why === 'newer') return t('brokenNewer');
  if (backup === undefined) return t('brokenNoBackup');
  const time = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return t('brokenAdvice', { at: time.format(new Date(backup.at)), count: backup.rows });
}

/** What went wrong, as the program says it. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
