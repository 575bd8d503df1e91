import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { Field } from './Field';
import { languageName } from './languages';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

/** What is to be looked through; language and date empty when not given. */
export type Trial = { readonly text: string; readonly lang: string; readonly date: string };

export type TryFormProps = {
  readonly initial: Trial;
  readonly sample: string;
  readonly languages: readonly string[];
  readonly t: Translate<OptionsKey>;
  readonly onRun: (trial: Trial) => void;
  /** What was found. */
  readonly children: ComponentChildren;
};

/** A text to paste, its language and date; below, what is found in it. */
export function TryForm({ initial, sample, languages, t, onRun, children }: TryFormProps) {
  const [trial, setTrial] = useState(initial);
  return (
    <section class="settings" aria-label={t('try')}>
      <h2>{t('try')}</h2>
      <form
        class="trial"
        onSubmit={(event) => {
          event.preventDefault();
          onRun(trial);
        }}
      >
        <TextField
          label={t('tryText')}
          hint={t('tryHint')}
          rows={7}
          value={trial.text}
          onValue={(text) => setTrial({ ...trial, text })}
        />
        <div class="side-by-side">
          <SelectField
            label={t('tryLang')}
            value={trial.lang}
            choices={languages.map((value) => ({ value, label: languageName(value, t) }))}
            empty={t('tryLangAuto')}
            onValue={(lang) => setTrial({ ...trial, lang })}
          />
          <Field label={t('tryDate')}>
            {(ids) => (
              <input
                {...ids}
                type="date"
                value={trial.date}
                onInput={({ currentTarget }) => setTrial({ ...trial, date: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <p class="actions">
          <button type="submit" class="primary">
            {t('tryRun')}
          </button>
          <button type="button" class="quiet" onClick={() => setTrial({ text: sample, lang: t.lang, date: '' })}>
            {t('trySample')}
          </button>
        </p>
      </form>
      <div role="status">{children}</div>
    </section>
  );
}
