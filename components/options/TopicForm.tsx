import type { ByLang } from '../../lib/rows';
import { RowForm, type RowFormProps } from './RowForm';
import { SelectField } from './SelectField';
import { TermsField } from './TermsField';
import { TextField } from './TextField';

/** What kind of topic: one can be for or against it, or against giving it up; a contested fact; or words shared by patterns only. */
export type TopicNature = 'position' | 'ending' | 'assertion' | 'concept';

const natures: readonly TopicNature[] = ['position', 'ending', 'assertion', 'concept'];

/** A topic as its form holds it: texts in the reader's language, terms one a line. */
export type TopicFields = {
  readonly label: string;
  readonly description: string;
  readonly nature: TopicNature;
  readonly proposition: string;
  readonly terms: ByLang;
};

export type TopicFormProps = RowFormProps<TopicFields> & { readonly languages: readonly string[] };

/** What one can hold a position on, and the words by which a page is found to speak of it. */
export function TopicForm({ languages, ...form }: TopicFormProps) {
  const { t } = form;
  return (
    <RowForm {...form}>
      {({ fields, set, text, message }) => (
        <>
          <TextField label={t('label', { lang: t.lang })} lang={t.lang} {...text('label')} />
          <SelectField
            label={t('nature')}
            value={fields.nature}
            choices={natures.map((value) => ({ value, label: t(`nature.${value}`) }))}
            onValue={(chosen) => set({ nature: natures.find((nature) => nature === chosen) ?? 'position' })}
          />
          {fields.nature !== 'concept' && (
            <TextField
              label={t('propositionField', { lang: t.lang })}
              rows={2}
              lang={t.lang}
              {...text('proposition')}
            />
          )}
          <TextField label={t('description', { lang: t.lang })} rows={2} lang={t.lang} {...text('description')} />
          <TermsField
            name="terms"
            value={fields.terms}
            languages={languages}
            message={(lang) => message(`terms.${lang}`)}
            t={t}
            onValue={(terms) => set({ terms })}
          />
        </>
      )}
    </RowForm>
  );
}
