import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { type Refused, RefusedList } from './RefusedList';

export type PreviewCounts = {
  readonly fresh: number;
  readonly changed: number;
  readonly equal: number;
  readonly gone: number;
  readonly mine: number;
  readonly refusedCount: number;
  readonly refused: readonly Refused[];
};

export type ImportPreviewProps = {
  readonly name: string;
  readonly counts: PreviewCounts;
  readonly t: Translate<OptionsKey>;
  readonly onImport: (skipRefused: boolean) => void;
  readonly onCancel: () => void;
};

/** What a file would change, before it does: in numbers, with what is refused and why. */
export function ImportPreview({ name, counts, t, onImport, onCancel }: ImportPreviewProps) {
  const { fresh, changed, equal, gone, mine, refusedCount, refused } = counts;
  return (
    <section class="report" aria-label={t('previewTitle', { name })}>
      <h2>{t('previewTitle', { name })}</h2>
      <ul class="numbers">
        <li>{t('previewNew', { count: fresh })}</li>
        <li>{t('previewChanged', { count: changed })}</li>
        <li>{t('previewEqual', { count: equal })}</li>
        {gone > 0 && <li>{t('previewGone', { count: gone })}</li>}
        {mine > 0 && <li>{t('previewMine', { count: mine })}</li>}
      </ul>
      <RefusedList refused={refused} count={refusedCount} t={t} />
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={fresh + changed + gone === 0}
          onClick={() => onImport(refusedCount > 0)}
        >
          {t(refusedCount > 0 ? 'importSound' : 'importNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
