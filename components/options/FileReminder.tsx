import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

type Props = {
  readonly rows: number;
  /** When it was last saved as a file; undefined: never. */
  readonly savedAt: string | undefined;
  readonly t: Translate<OptionsKey>;
  readonly onSave: () => void;
  readonly onLater: () => void;
};

/** Reminds, without haste, that the reader's own rows lie in this browser alone. */
export function FileReminder({ rows, savedAt, t, onSave, onLater }: Props) {
  return (
    <section class="reminder" aria-label={t('fileReminder')}>
      <p>
        {t('fileDue', { count: rows })} {fileSaved(savedAt, t)}
      </p>
      <p class="actions">
        <button type="button" onClick={onSave}>
          {t('saveMine')}
        </button>
        <button type="button" class="quiet" onClick={onLater}>
          {t('remindLater')}
        </button>
      </p>
    </section>
  );
}

/** When the own dataset was last saved as a file, in a sentence. */
export function fileSaved(at: string | undefined, t: Translate<OptionsKey>): string {
  if (at === undefined) return t('neverSaved');
  const time = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return t('savedAt', { at: time.format(new Date(at)) });
}
