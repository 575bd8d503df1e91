import { useState } from 'preact/hooks';
import type { Lang, RowType } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { languageName } from './languages';
import { SelectField } from './SelectField';

const types = ['entity', 'position', 'claim', 'topic'] as const satisfies readonly RowType[];
const longestSample = 40;

export type ColumnMapping = { readonly type: RowType; readonly lang: Lang; readonly columns: readonly string[] };

export type ColumnFormProps = {
  readonly header: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** Paths of the fields that a kind of row has. */
  readonly fields: Readonly<Record<RowType, readonly string[]>>;
  readonly languages: readonly Lang[];
  readonly t: Translate<OptionsKey>;
  readonly onMapping: (mapping: ColumnMapping) => void;
};

/** What each column of a table is: guessed or remembered, and to be put right. */
export function ColumnForm({ header, samples, mapping, fields, languages, t, onMapping }: ColumnFormProps) {
  const [draft, setDraft] = useState(mapping);
  const choices = (path: string) => {
    const known = fields[draft.type].map((field) => ({ value: field, label: t(`field.${field}` as OptionsKey) }));
    const isKnown = path === '' || known.some(({ value }) => value === path);
    return [{ value: '', label: t('columnOut') }, ...known, ...(isKnown ? [] : [{ value: path, label: path }])];
  };
  return (
    <details class="columns">
      <summary>{t('columns')}</summary>
      <p class="hint">{t('columnsHint')}</p>
      <div class="side-by-side">
        <SelectField
          label={t('rowKind')}
          value={draft.type}
          choices={types.map((type) => ({ value: type, label: t(`row.${type}`) }))}
          onValue={(type) => setDraft({ ...draft, type: types.find((each) => each === type) ?? draft.type })}
        />
        <SelectField
          label={t('textLang')}
          value={draft.lang}
          choices={languages.map((lang) => ({ value: lang, label: languageName(lang, t) }))}
          onValue={(lang) => setDraft({ ...draft, lang })}
        />
        {header.map((name, at) => (
          <SelectField
            key={`${at} ${name}`}
            label={labelOf(name, samples[0]?.[at] ?? '', t)}
            value={draft.columns[at] ?? ''}
            choices={choices(draft.columns[at] ?? '')}
            onValue={(path) =>
              setDraft({
                ...draft,
                columns: header.map((_, index) => (index === at ? path : (draft.columns[index] ?? ''))),
              })
            }
          />
        ))}
      </div>
      <p class="actions">
        <button type="button" onClick={() => onMapping(draft)}>
          {t('readAgain')}
        </button>
      </p>
    </details>
  );
}

function labelOf(name: string, sample: string, t: Translate<OptionsKey>): string {
  if (sample === '') return t('columnEmpty', { name });
  const short = sample.length > longestSample ? `${sample.slice(0, longestSample)} …` : sample;
  return t('column', { name, sample: short });
}
