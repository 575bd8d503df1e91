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
