import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** Whose a row is: a pack's as it is, a pack's that the reader changed, or the reader's own. */
export type Origin = { readonly kind: 'pack' | 'changed' | 'mine'; readonly dataset: string };

type OriginProps = { readonly origin: Origin; readonly t: Translate<OptionsKey>; readonly onRestore: () => void };

/** Whose row this is, and the way back to the pack's version. */
export function OriginLine({ origin, t, onRestore }: OriginProps) {
  if (origin.kind === 'mine') return <p class="origin">{t('fromMine')}</p>;
  if (origin.kind === 'pack') return <p class="origin">{t('fromPack', { dataset: origin.dataset })}</p>;
  return (
    <p class="origin">
      {t('changed', { dataset: origin.dataset })}
      <button type="button" class="quiet" onClick={onRestore}>
        {t('restore')}
      </button>
    </p>
  );
}
