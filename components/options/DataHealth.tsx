import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import type { ChangesTableProps } from './ChangesTable';
import { fileSaved } from './FileReminder';
import { RestorePreview } from './RestorePreview';

export type BackupLine = { readonly name: string; readonly at: string; readonly rows: number };

export type DataHealthProps = {
  /** Bytes in use and bytes allowed; null where the browser does not say. */
  readonly usage: { readonly used: number; readonly quota: number } | null;
  readonly isPersistent: boolean;
  readonly backups: readonly BackupLine[];
  /** Backups that are kept. */
  readonly kept: number;
  readonly t: Translate<OptionsKey>;
  /** When the own dataset was last saved as a file; undefined: never. */
  readonly savedAt: string | undefined;
  readonly onPersist: () => void;
  readonly onBackUp: () => void;
  readonly onSaveMine: () => void;
  /** The backup that is looked at before it is put back, and what it would change. */
  readonly restoring: { readonly name: string; readonly kinds: ChangesTableProps['kinds'] } | null;
  /** Null: none is looked at any more. */
  readonly onPreview: (name: string | null) => void;
  readonly onRestore: (name: string) => void;
  readonly onSaveFile: (name: string) => void;
};

/** How large the data is, whether the browser keeps it, and its backups. */
export function DataHealth(props: DataHealthProps) {
  const { usage, isPersistent, backups, restoring, t } = props;
  const time = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <section>
        <h3>{t('stored')}</h3>
        {usage && <p>{t('usage', { used: bytes(usage.used, t.lang), quota: bytes(usage.quota, t.lang) })}</p>}
        <p class="actions">
          {t(isPersistent ? 'persistent' : 'notPersistent')}
          {!isPersistent && (
            <button type="button" onClick={props.onPersist}>
              {t('persist')}
            </button>
          )}
        </p>
      </section>
      <section>
        <h3>{t('backups')}</h3>
        <p class="hint">{t('backupsHint', { count: props.kept })}</p>
        <p class="hint">
          {t('fileHint')} {fileSaved(props.savedAt, t)}
        </p>
        <p class="actions">
          <button type="button" onClick={props.onBackUp}>
            {t('backupNow')}
          </button>
          <button type="button" onClick={props.onSaveMine}>
            {t('saveMine')}
          </button>
        </p>
        {backups.length === 0 && <p class="hint">{t('noBackups')}</p>}
        <ul class="backups">
          {backups.map(({ name, at, rows }) => {
            const said = time.format(new Date(at));
            return (
              <li key={name}>
                <span>
                  <time dateTime={at}>{said}</time> · {t('rowCount', { count: rows })}
                </span>
                <button
                  type="button"
                  aria-label={t('restoreBackup', { at: said })}
                  onClick={() => props.onPreview(name)}
                >
                  {t('restoreShort')}
                </button>
                <button type="button" aria-label={`${t('saveFile')}: ${said}`} onClick={() => props.onSaveFile(name)}>
                  {t('saveFile')}
                </button>
                {restoring?.name === name && (
                  <RestorePreview
                    at={said}
                    kinds={restoring.kinds}
                    t={t}
                    onRestore={() => props.onRestore(name)}
                    onCancel={() => props.onPreview(null)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as a person says it: 4.1 MB. */
export function bytes(count: number, lang: string): string {
  const step = count < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(count) / 3));
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    // The short form of a byte knows no plural.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
  return format.format(count / 1000 ** step);
}
