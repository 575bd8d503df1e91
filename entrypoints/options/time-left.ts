import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** Work as far as it is: its share that is done, 0..1 where known, and what it took, ms. */
type Spent = { readonly share: number | undefined; readonly spent: number };

/** Before this, ms, a guess would jump about. */
const leastSpent = 1_500;

/** How long work will still take, if it goes on as it went, in words; undefined while that is a guess. */
export function timeLeft({ share, spent }: Spent, t: Translate<OptionsKey>): string | undefined {
  if (share === undefined || share <= 0 || share >= 1 || spent < leastSpent) return undefined;
  const seconds = Math.max(1, Math.round((spent * (1 - share)) / share / 1000));
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  const time = new Intl.NumberFormat(t.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return t('timeLeft', { time });
}
