import type { SourceKind } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import type { PositionFields } from './PositionForm';
import { SelectField } from './SelectField';
import { TextField } from './TextField';
import type { FieldState } from './useFields';

const kinds: readonly SourceKind[] = [
  'media',
  'official',
  'state-media',
  'transcript',
  'document',
  'fact-check',
  'academic',
  'other',
];

export type SourceFieldsProps = FieldStatePart & { readonly t: Translate<OptionsKey> };
type FieldStatePart = Pick<FieldState<PositionFields>, 'fields' | 'set' | 'message'>;

/** Where a position was published. */
export function SourceFields({ fields, set, message, t }: SourceFieldsProps) {
  const text = (name: 'title' | 'publisher' | 'url' | 'published') => ({
    value: fields[name],
    message: message(name),
    onValue: (value: string) => set({ [name]: value }),
  });
  return (
    <fieldset class="source-fields">
      <legend>{t('source')}</legend>
      <TextField label={t('publisher')} {...text('publisher')} />
      <TextField label={t('sourceTitle')} {...text('title')} />
      <TextField label={t('address')} type="url" {...text('url')} />
      <TextField label={t('published')} {...text('published')} />
      <SelectField
        label={t('sourceKind')}
        value={fields.sourceKind}
        choices={kinds.map((value) => ({ value, label: t(`source.${value}`) }))}
        onValue={(value) => set({ sourceKind: kinds.find((kind) => kind === value) ?? 'other' })}
      />
      <label class="check">
        <input type="checkbox" checked={fields.seen} onChange={(event) => set({ seen: event.currentTarget.checked })} />{' '}
        {t('seen')}
      </label>
    </fieldset>
  );
}
