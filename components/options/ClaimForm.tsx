import type { ComponentChildren } from 'preact';
import type { ByLang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { FormFrame } from './FormFrame';
import type { Choice } from './ListPane';
import { SelectField } from './SelectField';
import { TermsField } from './TermsField';
import { TextField } from './TextField';
import { type Messages, useFields } from './useFields';

/** A claim as its form holds it: texts in the reader's language, patterns one a line. */
export type ClaimFields = {
  readonly text: string;
  readonly topic: string;
  readonly context: string;
  readonly patterns: ByLang;
};

export type ClaimFormProps = {
  readonly heading: string;
  readonly initial: ClaimFields;
  readonly topics: readonly Choice[];
  readonly languages: readonly string[];
  /** Messages by field; of patterns by `patterns.de`. */
  readonly check: (fields: ClaimFields) => Messages;
  readonly t: Translate<OptionsKey>;
  readonly onSave: (fields: ClaimFields) => void;
  readonly onCancel?: () => void;
  readonly onDelete?: () => void;
  readonly head?: ComponentChildren;
  readonly foot?: ComponentChildren;
};

/** What is claimed, on which topic, and by which words a page is found to claim it. */
export function ClaimForm(props: ClaimFormProps) {
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
        label={t('claimText', { lang: t.lang })}
        rows={2}
        lang={t.lang}
        value={fields.text}
        message={message('text')}
        onValue={(text) => set({ text })}
      />
      <SelectField
        label={t('topicName')}
        value={fields.topic}
        choices={props.topics}
        empty={t('choose')}
        message={message('topic')}
        onValue={(topic) => set({ topic })}
      />
      <TextField
        label={t('contextField', { lang: t.lang })}
        rows={3}
        lang={t.lang}
        value={fields.context}
        message={message('context')}
        onValue={(context) => set({ context })}
      />
      <TermsField
        name="patterns"
        value={fields.patterns}
        languages={languages}
        message={(lang) => messages[`patterns.${lang}`] ?? ''}
        t={t}
        onValue={(patterns) => set({ patterns })}
      />
    </FormFrame>
  );
}
