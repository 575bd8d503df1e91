import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { fieldLabel, fieldValue } from './field-label';

/** One step: what was done, when, to what. */
export type HistoryStep = {
  readonly number: number;
  readonly action: 'save' | 'delete' | 'hide' | 'restore' | 'merge' | 'import' | 'remove' | 'arrange';
  /** ISO 8601. */
  readonly at: string;
  readonly isUndone: boolean;
  /** What the changed datasets and rows are called, of rows the first of them. */
  readonly rows: readonly { readonly label: string; readonly href: string }[];
  /** How many rows changed. */
  readonly count: number;
  /** Fields that differ, as texts; only where one row changed. */
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
};

export type HistoryListProps = { readonly steps: readonly HistoryStep[]; readonly t: Translate<OptionsKey> };

/** Steps, newest first, each with its time, its rows, and what was before and after. */
export function HistoryList({ steps, t }: HistoryListProps) {
  const time = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  if (steps.length === 0) return <p class="hint">{t('historyEmpty')}</p>;
  return (
    <ol class="history">
      {steps.map(({ number, action, at, isUndone, rows, count, changes }) => (
        <li key={number} class={isUndone ? 'undone' : ''}>
          <p>
            <strong>{t(`step.${action}`)}</strong>{' '}
            {rows.map(({ label, href }) => (
              <a key={`${href} ${label}`} href={href}>
                {label}
              </a>
            ))}
            {count > rows.length && ` … ${t('rowCount', { count })}`}
            <small>
              {' '}
              <time dateTime={at}>{time.format(new Date(at))}</time>
              {isUndone && ` · ${t('stepUndone')}`}
            </small>
          </p>
          {changes.length > 0 && (
            <details>
              <summary>{changes.map(({ field }) => fieldLabel(field, t)).join(', ')}</summary>
              <dl>
                {changes.map(({ field, before, after }) => (
                  <div key={field}>
                    <dt>{fieldLabel(field, t)}</dt>
                    <dd>
                      <del>
                        <span class="visually-hidden">{t('before')}: </span>
                        {fieldValue(field, before, t)}
                      </del>
                      <ins>
                        <span class="visually-hidden">{t('after')}: </span>
                        {fieldValue(field, after, t)}
                      </ins>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
