import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { fieldLabel } from './field-label';

export type CheckLine = {
  readonly kind: 'reference' | 'alias-shared' | 'alias-twice' | 'alias-common' | 'date' | 'circle' | 'letters';
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

export type ProblemLine = { readonly sentence: string; readonly href: string | null };

export type DataCheckProps = {
  readonly rows: number;
  /** What is wrong: how much, and the first of it. */
  readonly found: number;
  readonly lines: readonly CheckLine[];
  /** Whether something of all that was found can be mended. */
  readonly canRepair: boolean;
  /** What the compiler could not use: a sentence each, and the row it is about where that is known. */
  readonly problems: readonly ProblemLine[];
  /** Datasets that detection does not know the newest rows of. */
  readonly stale: number;
  /** Groups of duplicates: how many, and the first of them. */
  readonly groups: number;
  readonly duplicates: readonly DuplicateLine[];
  readonly t: Translate<OptionsKey>;
  readonly onRepair: () => void;
  readonly onCompare: (key: string) => void;
  /** Where duplicates are compared. */
  readonly comparing: { readonly key: string; readonly view: ComponentChildren } | null;
};

/** Lines shown of many. */
export const linesShown = 100;

/** What was found wrong with the data, and what can be done about it. */
export function DataCheck(props: DataCheckProps) {
  const { rows, lines, problems, stale, duplicates, t, comparing } = props;
  const canRepair = stale > 0 || props.canRepair;
  const found = props.found + problems.length + Number(stale > 0);
  return (
    <div class="data-check">
      <p role="status">
        {t('checkedRows', { count: rows })} {found === 0 ? t('checkGood') : t('checkFound', { count: found })}
      </p>
      {stale > 0 && <p class="warning">{t('staleFound', { count: stale })}</p>}
      <ul class="check-lines">
        {lines.map((line) => (
          <li key={`${line.href} ${line.path} ${line.kind}`}>
            <a href={line.href}>{line.label}</a>{' '}
            <span>{t(`found.${line.kind}`, { field: fieldLabel(line.path, t), value: line.value })}</span>
            {!line.canRepair && <small> {t('byHand')}</small>}
          </li>
        ))}
        {props.found > lines.length && <li>…</li>}
      </ul>
      {problems.length > 0 && <Problems problems={problems} t={t} />}
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
          <summary>{t('duplicatesFound', { count: props.groups })}</summary>
          <ul class="check-lines">
            {duplicates.map(({ key, reason, shared, labels }) => (
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

function Problems({ problems, t }: Pick<DataCheckProps, 'problems' | 't'>) {
  return (
    <>
      <p>{t('problemsFound', { count: problems.length })}</p>
      <ul class="check-lines">
        {problems.slice(0, linesShown).map(({ sentence, href }) => (
          <li key={sentence}>{href === null ? sentence : <a href={href}>{sentence}</a>}</li>
        ))}
      </ul>
    </>
  );
}
