import type { SourceKind } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

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

/** A source as a form holds it: every field a text, empty when not given. */
export type SourceDraft = {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  readonly archivedAt: string;
  readonly published: string;
  readonly sourceKind: SourceKind;
  readonly seen: boolean;
};

export type SourceFieldsProps = {
  readonly value: SourceDraft;
  /** What is wrong with a field of it; empty when nothing. */
  readonly message: (name: keyof SourceDraft) => string;
  readonly t: Translate<OptionsKey>;
  readonly onValue: (change: Partial<SourceDraft>) => void;
};

/** Where something was published. */
export function SourceFields({ value, message, t, onValue }: SourceFieldsProps) {
  const text = (name: Exclude<keyof SourceDraft, 'sourceKind' | 'seen'>) => ({
    value: value[name],
    message: message(name),
    onValue: (written: string) => onValue({ [name]: written }),
  });
  return (
    <div class="source-fields">
      <TextField label={t('publisher')} {...text('publisher')} />
      <TextField label={t('sourceTitle')} {...text('title')} />
      <TextField label={t('sourceAuthor')} {...text('author')} />
      <TextField label={t('address')} type="url" {...text('url')} />
      <TextField label={t('archivedAt')} type="url" {...text('archivedAt')} />
      <TextField label={t('published')} {...text('published')} />
      <SelectField
        label={t('sourceKind')}
        value={value.sourceKind}
        choices={kinds.map((kind) => ({ value: kind, label: t(`source.${kind}`) }))}
        onValue={(chosen) => onValue({ sourceKind: kinds.find((kind) => kind === chosen) ?? 'other' })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={value.seen}
          onChange={(event) => onValue({ seen: event.currentTarget.checked })}
        />{' '}
        {t('seen')}
      </label>
    </div>
  );
}
