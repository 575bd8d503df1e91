import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type DatasetCardProps = {
  readonly title: string;
  readonly author: string;
  readonly license: string;
  readonly revision: string;
  readonly rows: number;
  readonly enabled: boolean;
  readonly isMine: boolean;
  readonly t: Translate<OptionsKey>;
  readonly onEnable: (enabled: boolean) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
};

/** One dataset: who wrote it, under which licence, how large; in use or not. */
export function DatasetCard(props: DatasetCardProps) {
  const { title, author, license, revision, rows, enabled, isMine, t } = props;
  const facts = isMine
    ? [t('rowCount', { count: rows })]
    : [t('rowCount', { count: rows }), t('author', { author }), t('licence', { license }), t('revision', { revision })];
  return (
    <article aria-label={title}>
      <h2>{title}</h2>
      <p class="facts-line">{facts.join(' · ')}</p>
      <p class="actions">
        <label>
          <input type="checkbox" checked={enabled} onChange={(event) => props.onEnable(event.currentTarget.checked)} />{' '}
          {t('enabled')}
        </label>
        <button type="button" onClick={props.onExport}>
          {t('export')}
        </button>
        {!isMine && (
          <button type="button" onClick={props.onDelete}>
            {t('delete')}
          </button>
        )}
      </p>
    </article>
  );
}
