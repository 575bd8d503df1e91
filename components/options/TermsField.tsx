import type { ByLang, Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { languageName } from './languages';
import { TextField } from './TextField';

export type TermsFieldProps = {
  readonly name: 'terms' | 'patterns' | 'examples';
  /** One term a line, by language. */
  readonly value: ByLang;
  readonly languages: readonly Lang[];
  readonly message: (lang: Lang) => string;
  readonly t: Translate<OptionsKey>;
  readonly onValue: (value: ByLang) => void;
};

/** Terms of a topic or patterns of a claim: a field for each language, one term a line. */
export function TermsField({ name, value, languages, message, t, onValue }: TermsFieldProps) {
  const written = Object.keys(value);
  const others = languages.filter((lang) => !written.includes(lang));
  return (
    <fieldset class="terms">
      <legend>{t(name, { lang: '…' })}</legend>
      <p class="hint">{t(name === 'examples' ? 'examplesHint' : 'termHint')}</p>
      {written.map((lang) => (
        <TextField
          key={lang}
          label={languageName(lang, t)}
          rows={Math.min(8, Math.max(3, (value[lang] ?? '').split('\n').length))}
          lang={lang}
          value={value[lang] ?? ''}
          message={message(lang)}
          onValue={(text) => onValue({ ...value, [lang]: text })}
        />
      ))}
      <select
        aria-label={t('addLanguage')}
        value=""
        onChange={({ currentTarget }) => onValue({ ...value, [currentTarget.value]: '' })}
      >
        <option value="">{t('addLanguage')}</option>
        {others.map((lang) => (
          <option key={lang} value={lang}>
            {languageName(lang, t)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
