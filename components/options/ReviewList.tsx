import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { ListField } from './ListField';
import { TextField } from './TextField';

/** A published fact check as a form holds it. */
export type ReviewDraft = {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly rating: string;
  readonly published: string;
  readonly lang: string;
};

const fresh: ReviewDraft = { url: '', publisher: '', title: '', rating: '', published: '', lang: '' };

export type ReviewListProps = {
  readonly items: readonly ReviewDraft[];
  /** By path: `reviews.0.url`. */
  readonly message: (path: string) => string;
  readonly t: Translate<OptionsKey>;
  readonly onItems: (items: readonly ReviewDraft[]) => void;
};

/** Fact checks of a claim that others have published. */
export function ReviewList({ items, message, t, onItems }: ReviewListProps) {
  return (
    <ListField
      legend={t('reviews')}
      items={items}
      fresh={fresh}
      add={t('addReview')}
      called={({ title, publisher }) => title || publisher}
      remove={({ title, publisher }) => t('removeItem', { label: title || publisher })}
      onItems={onItems}
    >
      {(item, set, place) => (
        <div class="source-fields">
          {(['publisher', 'title', 'url', 'rating', 'published', 'lang'] as const).map((name) => (
            <TextField
              key={name}
              label={t(labels[name])}
              type={name === 'url' ? 'url' : 'text'}
              value={item[name]}
              message={message(`reviews.${place}.${name}`)}
              onValue={(text) => set({ ...item, [name]: text })}
            />
          ))}
        </div>
      )}
    </ListField>
  );
}

const labels = {
  publisher: 'publisher',
  title: 'sourceTitle',
  url: 'address',
  rating: 'rating',
  published: 'published',
  lang: 'language',
} as const satisfies Record<keyof ReviewDraft, OptionsKey>;
