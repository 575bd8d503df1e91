import type { ComponentChildren } from 'preact';
import type { ByLang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { FormFrame } from './FormFrame';
import { TermsField } from './TermsField';
import { TextField } from './TextField';
import { type Messages, useFields } from './useFields';

/** A topic as its form holds it: texts in the reader's language, terms one a line. */
export type TopicFields = { readonly label: string; readonly proposition: string; readonly terms: ByLang };

export type TopicFormProps = {
  readonly heading: string;
  readonly initial: TopicFields;
  readonly languages: readonly string[];
  /** Messages by field; of terms by `terms.de`. */
  readonly check: (fields: TopicFields) => Messages;
  readonly t: Translate<OptionsKey>;
  readonly onSave: (fields: TopicFields) => void;
  readonly onCancel?: () => void;
  readonly onDelete?: () => void;
  readonly head?: ComponentChildren;
  readonly foot?: ComponentChildren;
};

/** What one can hold a position on, and the words by which a page is found to speak of it. */
export function TopicForm(props: TopicFormProps) {
  const { t, languages, check } = props;
  const state = useFields(props.initial, check);
  const { fields, set, message } = state;
  const messages = check(fields);
  return (
    <FormFrame
      title={props.heading}
      t={t}
      isSound={state.isSound}
      onSave={() => props.onSave(fields)}
      {...(props.onCancel ? { onCancel: props.onCancel } : {})}
      {...(props.onDelete ? { onDelete: props.onDelete } : {})}
      head={props.head}
      foot={props.foot}
    >
      <TextField
        label={t('label', { lang: t.lang })}
        lang={t.lang}
        value={fields.label}
        message={message('label')}
        onValue={(label) => set({ label })}
      />
      <TextField
        label={t('propositionField', { lang: t.lang })}
        rows={2}
        lang={t.lang}
        value={fields.proposition}
        message={message('proposition')}
        onValue={(proposition) => set({ proposition })}
      />
      <TermsField
        name="terms"
        value={fields.terms}
        languages={languages}
        message={(lang) => messages[`terms.${lang}`] ?? ''}
        t={t}
        onValue={(terms) => set({ terms })}
      />
    </FormFrame>
  );
}
