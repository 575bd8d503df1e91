import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { TextField } from './TextField';
import type { TextState } from './useFields';

export type TagsFieldProps = TextState & { readonly t: Translate<OptionsKey> };

/** The tags of a row, in one text. */
export function TagsField({ t, ...field }: TagsFieldProps) {
  return <TextField label={t('tags')} hint={t('tagsHint')} {...field} />;
}
