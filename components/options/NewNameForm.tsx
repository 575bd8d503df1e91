import type { EntityKind } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { entityKinds } from './entity-kinds';
import { FormFrame } from './FormFrame';
import { languageName, languageOfSpelling } from './languages';
import { kindOf } from './NameEditor';
import { SelectField } from './SelectField';
import { TextField } from './TextField';
import { useAnswer } from './useAnswer';
import { type Messages, useFields } from './useFields';

/** What a new name begins with; the rest is added where all names are edited. */
export type NewNameFields = {
  readonly label: string;
  readonly lang: string;
  readonly kind: EntityKind;
  readonly description: string;
};

export type NewNameFormProps = {
  readonly initial: NewNameFields;
  readonly languages: readonly string[];
  readonly check: (fields: NewNameFields) => Messages;
  /** Inflected forms of what is written. */
  readonly forms: (fields: NewNameFields) => readonly string[];
  readonly warning: (fields: NewNameFields) => Promise<string>;
  readonly t: Translate<OptionsKey>;
  readonly onSave: (fields: NewNameFields) => void;
  readonly onCancel: () => void;
};

/** A new name: how it is written, in which language, what it is; it says at once as what it will be found. */
export function NewNameForm({ initial, languages, check, forms, warning, t, onSave, onCancel }: NewNameFormProps) {
  const state = useFields(initial, check);
  const { fields, set, text } = state;
  const also = fields.label.trim().length < 2 ? [] : forms(fields);
  const warned = useAnswer(() => warning(fields), `${fields.lang} ${fields.label}`, '');
  return (
    <FormFrame title={t('newName')} t={t} isSound={state.isSound} onSave={() => onSave(fields)} onCancel={onCancel}>
      <TextField
        label={t('label', { lang: fields.lang })}
        lang={fields.lang}
        hint={also.length > 0 ? t('alsoFound', { forms: also.slice(0, 12).join(', ') }) : ''}
        {...text('label')}
        onValue={(label) => set({ label, lang: languageOfSpelling(label, fields.lang) })}
      />
      {warned && (
        <p class="warning" role="status">
          {warned}
        </p>
      )}
      <SelectField
        label={t('language')}
        value={fields.lang}
        choices={languages.map((value) => ({ value, label: languageName(value, t) }))}
        onValue={(lang) => set({ lang })}
      />
      <SelectField
        label={t('kind')}
        value={fields.kind}
        choices={entityKinds.map((value) => ({ value, label: t(`one.${value}`) }))}
        onValue={(value) => set({ kind: kindOf(value) })}
      />
      <TextField label={t('description', { lang: t.lang })} rows={3} lang={t.lang} {...text('description')} />
    </FormFrame>
  );
}
