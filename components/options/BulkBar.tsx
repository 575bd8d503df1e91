import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import type { Choice } from './ListPane';

export type BulkBarProps = {
  readonly count: number;
  /** All that the list has found. */
  readonly found: number;
  readonly t: Translate<OptionsKey>;
  /** Topics to move to; none where rows have no topic. */
  readonly topics: readonly Choice[];
  readonly canTag: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onDelete: () => void;
  readonly onMove: (topic: string) => void;
  readonly onTag: (tag: string) => void;
  /** How what is selected can be written into a file. */
  readonly formats: readonly string[];
  readonly onExport: (format: string) => void;
  /** Absent where what is selected cannot be merged. */
  readonly onMerge?: (() => void) | undefined;
  readonly onDone: () => void;
};

/** What can be done with many rows at once. */
export function BulkBar(props: BulkBarProps) {
  const { count, found, t, topics } = props;
  const isNone = count === 0;
  return (
    <section class="bulk-bar" aria-label={t('selectRows')}>
      <p role="status">{t('selected', { count })}</p>
      <p class="actions">
        {count < found && (
          <button type="button" onClick={props.onAll}>
            {t('selectAll', { count: found })}
          </button>
        )}
        <button type="button" disabled={isNone} onClick={props.onNone}>
          {t('selectNone')}
        </button>
        <button type="button" disabled={isNone} onClick={props.onDelete}>
          {t('delete')}
        </button>
        {props.formats.map((format) => (
          <button
            key={format}
            type="button"
            aria-label={`${t('export')}: ${format}`}
            disabled={isNone}
            onClick={() => props.onExport(format)}
          >
            ↓ {format}
          </button>
        ))}
        <button type="button" disabled={!props.onMerge} onClick={props.onMerge}>
          {t('mergeRows')}
        </button>
        <button type="button" class="primary" onClick={props.onDone}>
          {t('endSelection')}
        </button>
      </p>
      {topics.length > 0 && <Move topics={topics} isOff={isNone} t={t} onMove={props.onMove} />}
      {props.canTag && <Tag isOff={isNone} t={t} onTag={props.onTag} />}
    </section>
  );
}

type MoveProps = Pick<BulkBarProps, 'topics' | 't' | 'onMove'> & { readonly isOff: boolean };

function Move({ topics, isOff, t, onMove }: MoveProps) {
  const [topic, setTopic] = useState('');
  return (
    <p class="bulk-line">
      <select aria-label={t('moveTo')} value={topic} onChange={({ currentTarget }) => setTopic(currentTarget.value)}>
        <option value="">{t('moveTo')} …</option>
        {topics.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" disabled={isOff || topic === ''} onClick={() => onMove(topic)}>
        {t('moveRows')}
      </button>
    </p>
  );
}

type TagProps = Pick<BulkBarProps, 't' | 'onTag'> & { readonly isOff: boolean };

function Tag({ isOff, t, onTag }: TagProps) {
  const [tag, setTag] = useState('');
  return (
    <form
      class="bulk-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff && tag.trim() !== '') onTag(tag.trim());
      }}
    >
      <input
        aria-label={t('tags')}
        placeholder={t('tags')}
        value={tag}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
      />
      <button type="submit" disabled={isOff || tag.trim() === ''}>
        {t('addTag')}
      </button>
    </form>
  );
}
