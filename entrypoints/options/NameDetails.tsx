import { NameDetailsForm } from '../../components/options/NameDetailsForm';
import type { EntityRow } from '../../lib/rows';
import { useApp } from './app';
import { messagesOf } from './messages-of';
import { detailsField, nameDetails, withDetails } from './name-fields';
import { useHolders } from './useChoices';
import { useLabels, useNames } from './useLabels';

type Props = { readonly row: EntityRow; readonly onSave: (row: EntityRow) => void };

/** Offices, whom a name speaks for, addresses and tags of it. */
export function NameDetails({ row, onSave }: Props) {
  const { t } = useApp();
  const findNames = useHolders();
  const { standsFor = '' } = row;
  const names = useNames([standsFor]);
  if (names === undefined) return null;
  return (
    <NameDetailsForm
      heading={t('moreFields')}
      initial={nameDetails(row, t.lang)}
      seat={names.get(standsFor) ?? standsFor}
      findNames={findNames}
      useLabels={useEntityLabels}
      check={(fields) => messagesOf(withDetails(row, fields, t.lang), detailsField, t)}
      t={t}
      onSave={(fields) => onSave(withDetails(row, fields, t.lang))}
    />
  );
}

function useEntityLabels(ids: readonly string[]): readonly string[] {
  return useLabels('entity', ids);
}
