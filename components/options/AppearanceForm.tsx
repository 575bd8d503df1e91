import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { EntityKind } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { entityKinds } from './entity-kinds';
import { LookFields, type LookSettings } from './LookFields';
import { measured } from './measured';
import { SelectField } from './SelectField';

const levels = ['strict', 'balanced', 'everything'] as const;
const locales = ['de', 'en', 'fr', 'uk'] as const;

export type AppearanceSettings = LookSettings & {
  readonly kindsOff: readonly EntityKind[];
  readonly strictness: (typeof levels)[number];
  readonly quiet: boolean;
  readonly announce: boolean;
  readonly locale: string;
};

export type AppearanceFormProps = {
  readonly settings: AppearanceSettings;
  readonly t: Translate<OptionsKey>;
  readonly onChange: (change: Partial<AppearanceSettings>) => void;
  /** A text with its marks, as they would be. */
  readonly children: ComponentChildren;
};

/** What is marked, how sure it must be, how it looks, and in which language Standpunkt speaks. */
export function AppearanceForm({ settings, t, onChange, children }: AppearanceFormProps) {
  const { kindsOff, strictness, quiet, announce, locale } = settings;
  return (
    <section class="settings" aria-label={t('appearance')}>
      <h2>{t('appearance')}</h2>
      <p class="hint">{t('applies')}</p>
      <section class="sample">
        <h3>{t('sample')}</h3>
        {children}
      </section>
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
      <Strictness value={strictness} t={t} onValue={(level) => onChange({ strictness: level })} />
      <label class="line">
        <input type="checkbox" checked={quiet} onChange={(event) => onChange({ quiet: event.currentTarget.checked })} />{' '}
        {t('quiet')}
      </label>
      <LookFields look={settings} t={t} onChange={onChange} />
      <label class="line">
        <input
          type="checkbox"
          checked={announce}
          onChange={(event) => onChange({ announce: event.currentTarget.checked })}
        />{' '}
        {t('announce')}
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
    </section>
  );
}

type StrictnessProps = Pick<AppearanceFormProps, 't'> & {
  readonly value: AppearanceSettings['strictness'];
  readonly onValue: (value: AppearanceSettings['strictness']) => void;
};

/** A slider of three steps that says in words where it stands, and what was measured there. */
function Strictness({ value, t, onValue }: StrictnessProps) {
  const id = useId();
  const percent = new Intl.NumberFormat(t.lang, { style: 'percent' });
  const { recall, precision } = measured[value];
  const sentence = t('measured', {
    articles: measured.articles,
    recall: percent.format(recall),
    precision: percent.format(precision),
  });
  return (
    <div class="field">
      <label for={id}>{t('strictness')}</label>
      <span class="slider">
        <input
          id={id}
          type="range"
          min={0}
          max={levels.length - 1}
          step={1}
          value={levels.indexOf(value)}
          aria-valuetext={t(value)}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => onValue(levels[currentTarget.valueAsNumber] ?? 'balanced')}
        />
        <output for={id}>{t(value)}</output>
      </span>
      <p id={`${id}-help`} class="hint">
        {sentence} {t('measuredHint')}
      </p>
    </div>
  );
}
