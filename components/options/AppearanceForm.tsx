import type { ComponentChildren } from 'preact';
import type { EntityKind } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { entityKinds } from './NameEditor';
import { SelectField } from './SelectField';

const levels = ['strict', 'balanced', 'everything'] as const;
const locales = ['de', 'en', 'fr', 'uk'] as const;

export type AppearanceSettings = {
  readonly kindsOff: readonly EntityKind[];
  readonly strictness: (typeof levels)[number];
  readonly quiet: boolean;
  readonly locale: string;
};

export type AppearanceFormProps = {
  readonly settings: AppearanceSettings;
  readonly t: Translate<OptionsKey>;
  readonly onChange: (change: Partial<AppearanceSettings>) => void;
  /** A text with its marks, as they would be. */
  readonly children: ComponentChildren;
};

/** What is marked, how sure it must be, and in which language Standpunkt speaks. */
export function AppearanceForm({ settings, t, onChange, children }: AppearanceFormProps) {
  const { kindsOff, strictness, quiet, locale } = settings;
  return (
    <section class="settings" aria-label={t('appearance')}>
      <h2>{t('appearance')}</h2>
      <p class="hint">{t('applies')}</p>
      <fieldset class="checks">
        <legend>{t('marked')}</legend>
        {entityKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!kindsOff.includes(kind)}
              onChange={({ currentTarget }) => {
                const others = kindsOff.filter((one) => one !== kind);
                onChange({ kindsOff: currentTarget.checked ? others : [...others, kind] });
              }}
            />{' '}
            {t(kind)}
          </label>
        ))}
      </fieldset>
      <fieldset class="checks">
        <legend>{t('strictness')}</legend>
        {levels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="strictness"
              checked={strictness === level}
              onChange={() => onChange({ strictness: level })}
            />{' '}
            {t(level)}
          </label>
        ))}
      </fieldset>
      <label class="line">
        <input type="checkbox" checked={quiet} onChange={(event) => onChange({ quiet: event.currentTarget.checked })} />{' '}
        {t('quiet')}
      </label>
      <SelectField
        label={t('interfaceLang')}
        value={locale}
        choices={locales.map((lang) => ({
          value: lang,
          label: new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang,
        }))}
        empty={t('browserLang')}
        onValue={(chosen) => onChange({ locale: chosen })}
      />
      <section>
        <h3>{t('sample')}</h3>
        {children}
      </section>
    </section>
  );
}
