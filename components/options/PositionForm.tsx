import type { ComponentChildren } from 'preact';
import type { SourceKind, Stance } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { dateText } from '../dates';
import { FormFrame } from './FormFrame';
import type { Choice } from './ListPane';
import { languageName } from './languages';
import { Picker } from './Picker';
import { SelectField } from './SelectField';
import { SourceFields } from './SourceFields';
import { StanceField } from './StanceField';
import { TextField } from './TextField';
import { type Messages, useFields } from './useFields';

/** A position as a form holds it: every field a text, empty when not given. */
export type PositionFields = {
  readonly holder: string;
  readonly topic: string;
  readonly stance: Stance;
  readonly statement: string;
  readonly quote: string;
  readonly quoteLang: string;
  readonly date: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly sourceKind: SourceKind;
  readonly seen: boolean;
};

export type PositionFormProps = {
  readonly heading: string;
  readonly initial: PositionFields;
  /** What the holder is called at the start. */
  readonly holder: string;
  readonly topics: readonly Choice[];
  readonly languages: readonly string[];
  /** Most words that may be quoted. */
  readonly quoteLimit: number;
  readonly countWords: (text: string) => number;
  readonly findHolders: (query: string) => Promise<readonly Choice[]>;
  readonly check: (fields: PositionFields) => Messages;
  readonly t: Translate<OptionsKey>;
  readonly onSave: (fields: PositionFields) => void;
  readonly onCancel?: () => void;
  readonly onDelete?: () => void;
  readonly head?: ComponentChildren;
  readonly foot?: ComponentChildren;
};

/** Who holds what on which topic, since when, in which words, and by which source. */
export function PositionForm(props: PositionFormProps) {
  const { t, quoteLimit } = props;
  const state = useFields(props.initial, props.check);
  const { fields, set, message } = state;
  const text = (name: 'statement' | 'quote' | 'date') => ({
    value: fields[name],
    message: message(name),
    onValue: (value: string) => set({ [name]: value }),
  });
  const isDate = fields.date !== '' && !props.check(fields).date;
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
      <Picker
        label={t('holder')}
        shown={props.holder}
        search={props.findHolders}
        message={message('holder')}
        onValue={(holder) => set({ holder })}
      />
      <SelectField
        label={t('topicName')}
        value={fields.topic}
        choices={props.topics}
        empty={t('choose')}
        message={message('topic')}
        onValue={(topic) => set({ topic })}
      />
      <StanceField value={fields.stance} t={t} onValue={(stance) => set({ stance })} />
      <TextField
        label={t('date')}
        hint={isDate ? t('dateRead', { date: dateText(fields.date, t.lang) }) : t('dateHint')}
        {...text('date')}
      />
      <TextField label={t('statement', { lang: t.lang })} rows={2} lang={t.lang} {...text('statement')} />
      <TextField
        label={t('quoteField', { limit: quoteLimit })}
        hint={fields.quote ? t('wordsOf', { count: props.countWords(fields.quote), limit: quoteLimit }) : ''}
        rows={2}
        lang={fields.quoteLang}
        {...text('quote')}
      />
      {fields.quote && (
        <SelectField
          label={t('quoteLang')}
          value={fields.quoteLang}
          choices={props.languages.map((value) => ({ value, label: languageName(value, t.lang) }))}
          message={message('quoteLang')}
          onValue={(quoteLang) => set({ quoteLang })}
        />
      )}
      <SourceFields fields={fields} set={set} message={message} t={t} />
    </FormFrame>
  );
}
