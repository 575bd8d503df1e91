import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { type Problem, problemReason } from './reason';

/** A row that was refused: where, and why. */
export type Refused = Problem & { readonly line: number; readonly column: number };

export type RefusedListProps = {
  readonly refused: readonly Refused[];
  /** How many rows there are; `refused` has the first mistakes of them. */
  readonly count: number;
  readonly t: Translate<OptionsKey>;
};

/** Mistakes that are shown one by one. */
const shown = 50;

/** Rows that a file has and that cannot be taken; nothing when there are none. */
export function RefusedList({ refused, count, t }: RefusedListProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>{t('refused', { count })}</summary>
      <ol class="refused">
        {refused.slice(0, shown).map((one) => (
          <li key={`${one.line} ${one.column} ${one.path}`}>
            {t('refusedLine', { line: one.line, column: one.column, reason: problemReason(one, t) })}
          </li>
        ))}
        {refused.length > shown && <li>…</li>}
      </ol>
    </details>
  );
}
