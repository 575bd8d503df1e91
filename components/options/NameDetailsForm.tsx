import type { Office } from '../../lib/rows';
import { ListField } from './ListField';
import { type NameLookup, NamesField } from './NamesField';
import { Picker } from './Picker';
import { RowForm, type RowFormProps } from './RowForm';
import { SelectField } from './SelectField';
import { TagsField } from './TagsField';
import { TextField } from './TextField';

/** An office as a form holds it; `kept` is what the form does not show of a stored one. */
export type OfficeDraft = {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly kept: Office | null;
};

/** What of a name is edited together: offices, whom it speaks for, where else it is described. */
export type NameDetailsFields = {
  readonly offices: readonly OfficeDraft[];
  readonly speaksFor: readonly string[];
  readonly standsFor: string;
  readonly gender: '' | 'f' | 'm';
  readonly sameAs: string;
  readonly tags: string;
};

export type NameDetailsFormProps = RowFormProps<NameDetailsFields> &
  NameLookup & {
    /** What `standsFor` is called at the start. */
    readonly seat: string;
  };

/** The form of it. */
export function NameDetailsForm({ findNames, useLabels, seat, ...form }: NameDetailsFormProps) {
  const { t } = form;
  return (
    <RowForm {...form}>
      {({ fields, set, text, message }) => (
        <>
          <Offices items={fields.offices} message={message} t={t} onItems={(offices) => set({ offices })} />
          <NamesField
            {...{ findNames, useLabels, t }}
            label={t('speaksForField')}
            ids={fields.speaksFor}
            onIds={(speaksFor) => set({ speaksFor })}
          />
          <Picker
            label={t('standsForField')}
            shown={seat}
            search={findNames}
            message={message('standsFor')}
            onValue={(standsFor) => set({ standsFor })}
          />
          <SelectField
            label={t('gender')}
            value={fields.gender}
            choices={[
              { value: 'f', label: t('gender.f') },
              { value: 'm', label: t('gender.m') },
            ]}
            empty="–"
            onValue={(value) => set({ gender: value === 'f' || value === 'm' ? value : '' })}
          />
          <TextField
            label={t('sameAs')}
            hint={t('sameAsHint')}
            rows={2}
            value={fields.sameAs}
            message={message('sameAs')}
            onValue={(sameAs) => set({ sameAs })}
          />
          <TagsField {...text('tags')} t={t} />
        </>
      )}
    </RowForm>
  );
}

type OfficesProps = Pick<NameDetailsFormProps, 't'> & {
  readonly items: readonly OfficeDraft[];
  readonly message: (path: string) => string;
  readonly onItems: (items: readonly OfficeDraft[]) => void;
};

function Offices({ items, message, t, onItems }: OfficesProps) {
  return (
    <ListField
      legend={t('offices')}
      items={items}
      fresh={{ title: '', from: '', to: '', kept: null }}
      add={t('addOffice')}
      called={({ title, from, to }) => [title, from && `${from}–${to}`].filter(Boolean).join(', ')}
      remove={({ title }) => t('removeItem', { label: title })}
      onItems={onItems}
    >
      {(item, set, place) => (
        <div class="side-by-side">
          <TextField
            label={t('officeTitle', { lang: t.lang })}
            lang={t.lang}
            value={item.title}
            message={message(`offices.${place}.title`)}
            onValue={(title) => set({ ...item, title })}
          />
          {(['from', 'to'] as const).map((name) => (
            <TextField
              key={name}
              label={t(name)}
              value={item[name]}
              message={message(`offices.${place}.${name}`)}
              onValue={(text) => set({ ...item, [name]: text })}
            />
          ))}
        </div>
      )}
    </ListField>
  );
}
