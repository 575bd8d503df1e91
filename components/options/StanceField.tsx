import { useId } from 'preact/hooks';
import type { Stance } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { StanceMark } from '../StanceMark';

/** All stances, in the order in which they are offered. */
export const stances: readonly Stance[] = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'];

export type StanceFieldProps = {
  readonly value: Stance;
  readonly t: Translate<OptionsKey>;
  readonly onValue: (stance: Stance) => void;
};

/** Chooses a stance by its word and its shape. */
export function StanceField({ value, t, onValue }: StanceFieldProps) {
  const name = useId();
  return (
    <fieldset class="stances">
      <legend>{t('stance')}</legend>
      {stances.map((stance) => (
        <label key={stance}>
          <input type="radio" name={name} checked={stance === value} onChange={() => onValue(stance)} />
          <span>
            <StanceMark stance={stance} />
            {t(stance)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
