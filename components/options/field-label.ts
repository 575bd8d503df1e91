import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** What a field of a row is called: `source.url`, or by the first part of its path that has a name: `aliases.3`. */
export function fieldLabel(path: string, t: Translate<OptionsKey>): string {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const key = `field.${parts.slice(0, length).join('.')}`;
    // A text that there is none of stands for itself.
    const said = t(key as OptionsKey);
    if (said !== key) return said;
  }
  return path;
}

/** Fields whose values are words of the format, and how the texts of those begin. */
const worded: Readonly<Record<string, string>> = { kind: 'one.', type: 'row.', stance: '', gender: 'gender.' };

/** A value of a field: words of the format as the reader's language says them, all else as it is. */
export function fieldValue(field: string, value: string, t: Translate<OptionsKey>): string {
  const key = `${worded[field] ?? ''}${value}`;
  return field in worded && value !== '' ? t(key as OptionsKey).replace(key, value) : value;
}
