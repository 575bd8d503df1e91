import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { ChangesTable, type ChangesTableProps, takes } from './ChangesTable';
import { useFocus } from './useFocus';

export type RestorePreviewProps = {
  /** When the backup was made, as it is said. */
  readonly at: string;
  readonly kinds: ChangesTableProps['kinds'];
  readonly t: Translate<OptionsKey>;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
};

/** What a backup would change in the reader's dataset, before it does: all of it, or nothing. */
export function RestorePreview({ at, kinds, t, onRestore, onCancel }: RestorePreviewProps) {
  const title = t('previewTitle', { name: t('backupOf', { at }) });
  return (
    <section class="report" ref={useFocus<HTMLElement>()} tabIndex={-1} aria-label={title}>
      <h4>{title}</h4>
      <ChangesTable kinds={kinds} t={t} />
      <p class="actions">
        <button type="button" class="primary" disabled={!takes(kinds, {})} onClick={onRestore}>
          {t('restoreShort')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
