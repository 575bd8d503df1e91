import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { ListField } from './ListField';
import { type SourceDraft, SourceFields } from './SourceFields';

/** A source that nothing is known of yet. */
export const freshSource: SourceDraft = {
  title: '',
  publisher: '',
  author: '',
  url: '',
  archivedAt: '',
  published: '',
  sourceKind: 'media',
  seen: true,
};

export type SourceListProps = {
  readonly items: readonly SourceDraft[];
  /** By path: `sources.0.url`. */
  readonly message: (path: string) => string;
  readonly t: Translate<OptionsKey>;
  readonly onItems: (items: readonly SourceDraft[]) => void;
};

/** The sources of a claim's background. */
export function SourceList({ items, message, t, onItems }: SourceListProps) {
  return (
    <ListField
      legend={t('sources')}
      items={items}
      fresh={freshSource}
      add={t('addSource')}
      called={({ title, publisher }) => title || publisher}
      remove={({ title, publisher }) => t('removeItem', { label: title || publisher })}
      onItems={onItems}
    >
      {(item, set, place) => (
        <SourceFields
          value={item}
          message={(name) => message(`sources.${place}.${name === 'sourceKind' ? 'kind' : name}`)}
          t={t}
          onValue={(change) => set({ ...item, ...change })}
        />
      )}
    </ListField>
  );
}
