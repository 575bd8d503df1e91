import type { RowType } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { Field } from './Field';
import type { Choice } from './ListPane';
import { Picker } from './Picker';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

export type FilterPanelProps = {
  readonly type: RowType;
  /** By name: dataset, topic, holder, lang, tag, source, from, to, sort. */
  readonly values: Readonly<Record<string, string>>;
  /** How many of them filter. */
  readonly active: number;
  readonly datasets: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly orders: readonly Choice[];
  readonly order: string;
  /** What the chosen holder is called. */
  readonly holder: string;
  readonly findHolders: (query: string) => Promise<readonly Choice[]>;
  readonly t: Translate<OptionsKey>;
  readonly onFilter: (name: string, value: string) => void;
  readonly onClear: () => void;
};

/** Filters beyond the chips, folded, with how many are in force; and the order of the list. */
export function FilterPanel(props: FilterPanelProps) {
  const { type, values, active, t, onFilter } = props;
  const select = (name: string, label: string, choices: readonly Choice[]) => (
    <SelectField
      label={label}
      value={values[name] ?? ''}
      choices={choices}
      empty={t('all')}
      onValue={(value) => onFilter(name, value)}
    />
  );
  return (
    <details class="filter-panel">
      <summary>
        {t('filters')}
        {active > 0 && ` (${active})`}
      </summary>
      <div class="filter-fields">
        {select('dataset', t('filterDataset'), props.datasets)}
        {type !== 'entity' && type !== 'topic' && select('topic', t('topicName'), props.topics)}
        {type === 'position' && (
          <Picker
            key={props.holder}
            label={t('holder')}
            shown={props.holder}
            search={props.findHolders}
            onValue={(id) => id !== values.holder && onFilter('holder', id)}
          />
        )}
        {select('lang', t('language'), props.languages)}
        {type !== 'topic' &&
          select('source', t('hasSource'), [
            { value: 'yes', label: t('hasSource.yes') },
            { value: 'no', label: t('hasSource.no') },
          ])}
        {type === 'position' &&
          (['from', 'to'] as const).map((name) => (
            <Field key={name} label={t(name === 'from' ? 'fromDate' : 'toDate')}>
              {(ids) => (
                <input
                  {...ids}
                  type="date"
                  value={values[name] ?? ''}
                  onInput={({ currentTarget }) => onFilter(name, currentTarget.value)}
                />
              )}
            </Field>
          ))}
        {type !== 'topic' && (
          <TextField label={t('filterTag')} value={values.tag ?? ''} onValue={(tag) => onFilter('tag', tag.trim())} />
        )}
        <SelectField
          label={t('sortBy')}
          value={props.order}
          choices={props.orders}
          onValue={(value) => onFilter('sort', value)}
        />
        {active > 0 && (
          <button type="button" onClick={props.onClear}>
            {t('clearFilters')}
          </button>
        )}
      </div>
    </details>
  );
}
