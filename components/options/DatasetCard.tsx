import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { ExportChoice, type Format } from './ExportChoice';

export type DatasetCardProps = {
  readonly title: string;
  readonly author: string;
  readonly license: string;
  readonly revision: string;
  readonly rows: number;
  /** "about 4.1 MB"; empty until it was weighed. */
  readonly size: string;
  readonly enabled: boolean;
  readonly isMine: boolean;
  readonly t: Translate<OptionsKey>;
  readonly onEnable: (enabled: boolean) => void;
  readonly onExport: (format: Format) => void;
  readonly onDelete: () => void;
  /** Absent where it cannot be moved that way. */
  readonly onEarlier?: (() => void) | undefined;
  readonly onLater?: (() => void) | undefined;
  /** What of it the reader changed, and its updates. */
  readonly children?: ComponentChildren;
};

/** One dataset: who wrote it, under which licence, how large; in use or not, and before which others. */
export function DatasetCard(props: DatasetCardProps) {
  const { title, author, license, revision, rows, size, enabled, isMine, t } = props;
  const counted = [t('rowCount', { count: rows }), size].filter(Boolean);
  const facts = isMine
    ? counted
    : [...counted, t('author', { author }), t('licence', { license }), t('revision', { revision })];
  return (
    <article aria-label={title}>
      <h2>{title}</h2>
      <p class="facts-line">{facts.join(' · ')}</p>
      <p class="actions">
        <label>
          <input type="checkbox" checked={enabled} onChange={(event) => props.onEnable(event.currentTarget.checked)} />{' '}
          {t('enabled')}
        </label>
        <ExportChoice t={t} onExport={props.onExport} />
        {!isMine && (
          <>
            <button type="button" onClick={props.onDelete}>
              {t('delete')}
            </button>
            <Move arrow="↑" label={t('earlier', { title })} onPress={props.onEarlier} />
            <Move arrow="↓" label={t('later', { title })} onPress={props.onLater} />
          </>
        )}
      </p>
      {props.children}
    </article>
  );
}

type MoveProps = { readonly arrow: string; readonly label: string; readonly onPress: (() => void) | undefined };

/** Not `disabled` where there is no further to go: whoever presses it with keys would be thrown off it. */
function Move({ arrow, label, onPress }: MoveProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={onPress === undefined} onClick={onPress}>
      {arrow}
    </button>
  );
}
