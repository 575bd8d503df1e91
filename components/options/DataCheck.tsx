import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type CheckLine = {
  readonly kind: 'reference' | 'alias-shared' | 'alias-twice' | 'alias-common' | 'date';
  readonly path: string;
  readonly value: string;
  readonly canRepair: boolean;
  /** The row it is about. */
  readonly label: string;
  readonly href: string;
};

export type DuplicateLine = {
  readonly key: string;
  readonly reason: 'address' | 'alias' | 'label';
  readonly shared: string;
  readonly labels: readonly string[];
};

export type DataCheckProps = {
  readonly rows: number;
  readonly lines: readonly CheckLine[];
  /** Datasets that detection does not know the newest rows of. */
  readonly stale: number;
  readonly duplicates: readonly DuplicateLine[];
  readonly t: Translate<OptionsKey>;
  readonly onRepair: () => void;
  readonly onCompare: (key: string) => void;
  /** Where duplicates are compared. */
  readonly comparing: { readonly key: string; readonly view: ComponentChildren } | null;
};

/** Lines shown of many. */
const shown = 100;

/** What was found wrong with the data, and what can be done about it. */
export function DataCheck(props: DataCheckProps) {
  const { rows, lines, stale, duplicates, t, comparing } = props;
  const canRepair = stale > 0 || lines.some((line) => line.canRepair);
  const found = lines.length + Number(stale > 0);
  return (
    <div class="data-check">
      <p role="status">
        {t('checkedRows', { count: rows })} {found === 0 ? t('checkGood') : t('checkFound', { count: found })}
      </p>
      {stale > 0 && <p class="warning">{t('staleFound', { count: stale })}</p>}
      <ul class="check-lines">
        {lines.slice(0, shown).map((line) => (
          <li key={`${line.href} ${line.path} ${line.kind}`}>
            <a href={line.href}>{line.label}</a>{' '}
            <span>{t(`found.${line.kind}`, { field: line.path, value: line.value })}</span>
            {!line.canRepair && <small> {t('byHand')}</small>}
          </li>
        ))}
        {lines.length > shown && <li>…</li>}
      </ul>
      {canRepair && (
        <>
          <p class="hint">{t('repairHint')}</p>
          <p class="actions">
            <button type="button" class="primary" onClick={props.onRepair}>
              {t('repair')}
            </button>
          </p>
        </>
      )}
      {duplicates.length > 0 && (
        <details open={comparing !== null}>
          <summary>{t('duplicatesFound', { count: duplicates.length })}</summary>
          <ul class="check-lines">
            {duplicates.slice(0, shown).map(({ key, reason, shared, labels }) => (
              <li key={key}>
                <span>{labels.join(' · ')}</span> <small>{t(`same.${reason}`, { shared })}</small>{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${t('compare')}: ${labels.join(', ')}`}
                  aria-expanded={comparing?.key === key}
                  onClick={() => props.onCompare(key)}
                >
                  {t('compare')}
                </button>
                {comparing?.key === key && comparing.view}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
