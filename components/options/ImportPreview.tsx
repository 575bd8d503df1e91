import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RowType } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { ChangesTable, type KindCounts, type Taken, takes } from './ChangesTable';
import { type Refused, RefusedList } from './RefusedList';
import { useFocus } from './useFocus';

export type PreviewCounts = {
  readonly kinds: Readonly<Record<RowType, KindCounts>>;
  /** Changed rows that the reader has a version of. */
  readonly mine: number;
  readonly refusedCount: number;
  readonly refused: readonly Refused[];
};

export type ImportChoice = {
  readonly skipRefused: boolean;
  readonly taken: Taken;
  readonly conflicts: 'mine' | 'file';
};

export type ImportPreviewProps = {
  readonly name: string;
  readonly counts: PreviewCounts;
  readonly t: Translate<OptionsKey>;
  readonly onImport: (choice: ImportChoice) => void;
  readonly onCancel: () => void;
  /** How the file was read, to be changed. */
  readonly children?: ComponentChildren;
};

/** What a file would change, before it does: in numbers, each to be taken or left, with what is refused and why. */
export function ImportPreview({ name, counts, t, onImport, onCancel, children }: ImportPreviewProps) {
  const { kinds, mine, refusedCount, refused } = counts;
  const [taken, setTaken] = useState<Taken>({});
  const [conflicts, setConflicts] = useState<'mine' | 'file'>('mine');
  return (
    <section class="report" ref={useFocus<HTMLElement>()} tabIndex={-1} aria-label={t('previewTitle', { name })}>
      <h2>{t('previewTitle', { name })}</h2>
      <ChangesTable kinds={kinds} t={t} taken={taken} onTaken={setTaken} />
      {mine > 0 && (
        <fieldset class="checks">
          <legend>{t('conflicts', { count: mine })}</legend>
          {(['mine', 'file'] as const).map((side) => (
            <label key={side}>
              <input type="radio" name="conflicts" checked={conflicts === side} onChange={() => setConflicts(side)} />{' '}
              {t(side === 'mine' ? 'conflictsMine' : 'conflictsFile')}
            </label>
          ))}
        </fieldset>
      )}
      <RefusedList refused={refused} count={refusedCount} t={t} />
      {children}
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={!takes(kinds, taken)}
          onClick={() => onImport({ skipRefused: refusedCount > 0, taken, conflicts })}
        >
          {t(refusedCount > 0 ? 'importSound' : 'importNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
