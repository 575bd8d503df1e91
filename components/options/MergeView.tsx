import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { fieldLabel, fieldValue } from './field-label';
import { useFocus } from './useFocus';

/** A row as it stands beside others: its fields as texts. */
export type MergeColumn = {
  readonly id: string;
  readonly label: string;
  readonly dataset: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** A region that scrolls must take the focus, or keys cannot scroll it. */
const focusable = { tabIndex: 0 } as const;

export type MergeViewProps = {
  readonly columns: readonly MergeColumn[];
  readonly t: Translate<OptionsKey>;
  readonly onMerge: (keep: string) => void;
  readonly onCancel: () => void;
};

/** Rows side by side, field by field; one is chosen to stay. */
export function MergeView({ columns, t, onMerge, onCancel }: MergeViewProps) {
  const [keep, setKeep] = useState(columns[0]?.id ?? '');
  const [name, hint] = [useId(), useId()];
  const fields = [...new Set(columns.flatMap((column) => Object.keys(column.fields)))];
  const title = t('mergeTitle', { count: columns.length });
  return (
    <section class="merge" ref={useFocus<HTMLElement>()} tabIndex={-1} aria-label={title} aria-describedby={hint}>
      <p class="merge-title">{title}</p>
      <p id={hint} class="hint">
        {t('mergeHint')}
      </p>
      {/* Wider than the page when there are many: it can be scrolled by keys too. */}
      <fieldset class="scrolls" {...focusable} aria-label={title}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, label, dataset }) => (
                <th key={id} scope="col">
                  <label>
                    <input type="radio" name={name} checked={keep === id} onChange={() => setKeep(id)} />{' '}
                    {t('keepRow', { label })}
                  </label>
                  <small>
                    {id} · {dataset}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const differs = new Set(columns.map((column) => column.fields[field] ?? '')).size > 1;
              return (
                <tr key={field} class={differs ? 'differs' : ''}>
                  <th scope="row">
                    {fieldLabel(field, t)} {differs && <small>{t('differsIn')}</small>}
                  </th>
                  {columns.map((column) => (
                    <td key={column.id}>{fieldValue(field, column.fields[field] ?? '–', t)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </fieldset>
      <p class="actions">
        <button type="button" class="primary" onClick={() => onMerge(keep)}>
          {t('mergeNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
