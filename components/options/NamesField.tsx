import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { IdsField, type IdsFieldProps } from './IdsField';
import type { Choice } from './ListPane';

/** How a form finds names and says what they are called. */
export type NameLookup = {
  readonly findNames: (query: string) => Promise<readonly Choice[]>;
  /** What names are called, in the order of their ids. */
  readonly useLabels: (ids: readonly string[]) => readonly string[];
};

export type NamesFieldProps = Pick<IdsFieldProps, 'label' | 'ids' | 'onIds'> &
  NameLookup & { readonly t: Translate<OptionsKey> };

/** Several names. A component of its own, for `useLabels` is a hook. */
export function NamesField({ ids, findNames, useLabels, t, ...field }: NamesFieldProps) {
  return (
    <IdsField
      {...field}
      ids={ids}
      labels={useLabels(ids)}
      search={findNames}
      remove={(label) => t('removeItem', { label })}
    />
  );
}
