import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

const keys = ['search', 'rows', 'open', 'range', 'save', 'paste', 'undo', 'redo'] as const;

/** The keys of the options page, unfolded by a press; Escape folds them again. */
export function KeysHelp({ t }: { readonly t: Translate<OptionsKey> }) {
  return (
    <>
      <button type="button" class="quiet" popovertarget="keys-help">
        {t('keys')}
      </button>
      <dl id="keys-help" class="keys-help" popover="auto" aria-label={t('keys')}>
        {keys.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{t(`keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`keys.${name}.does`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
