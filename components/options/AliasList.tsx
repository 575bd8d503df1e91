import { useId, useState } from 'preact/hooks';
import type { Alias, Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type AliasListProps = {
  readonly aliases: readonly Alias[];
  readonly languages: readonly Lang[];
  readonly t: Translate<OptionsKey>;
  /** Inflected forms of a spelling, without the spelling itself. */
  readonly forms: (alias: Alias) => readonly string[];
  readonly onChange: (aliases: readonly Alias[]) => void;
};

/** How many forms are shown of one spelling; the rest is an ellipsis. */
const formsShown = 8;

/** The spellings of a name as chips, and a line to add one that shows at once what it will be found as. */
export function AliasList({ aliases, languages, t, forms, onChange }: AliasListProps) {
  return (
    <fieldset class="aliases">
      <legend>{t('aliases')}</legend>
      <ul>
        {aliases.map((alias, index) => (
          <li key={`${alias.lang} ${alias.text}`}>
            <span class="chip" title={forms(alias).slice(0, formsShown).join(', ')}>
              <span lang={alias.lang}>{alias.text}</span>
              <small>{noteOf(alias, t)}</small>
              <button
                type="button"
                aria-label={t('removeAlias', { alias: alias.text })}
                onClick={() => onChange(aliases.toSpliced(index, 1))}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ul>
      <NewAlias aliases={aliases} languages={languages} t={t} forms={forms} onChange={onChange} />
    </fieldset>
  );
}

function noteOf(alias: Alias, t: Translate<OptionsKey>): string {
  if (alias.ambiguous) return `${alias.lang}, ${t('aliasAmbiguous')}`;
  return alias.kind === 'short' ? `${alias.lang}, ${t('aliasShort')}` : alias.lang;
}

function NewAlias({ aliases, languages, t, forms, onChange }: AliasListProps) {
  const [text, setText] = useState('');
  const [lang, setLang] = useState(t.lang);
  const [isShort, setShort] = useState(false);
  const [isAmbiguous, setAmbiguous] = useState(false);
  const hint = useId();
  const written = text.trim();
  const alias: Alias = {
    text: written,
    lang,
    ...(isShort ? { kind: 'short' } : {}),
    ...(isAmbiguous ? { ambiguous: true } : {}),
  };
  const isKnown = aliases.some((other) => other.text === written && other.lang === lang);
  const shown = written.length < 2 ? [] : forms(alias);
  const add = () => {
    if (written === '' || isKnown) return;
    onChange([...aliases, alias]);
    setText('');
  };
  return (
    <div class="new-alias">
      <input
        aria-label={t('aliasText')}
        aria-describedby={hint}
        placeholder={t('aliasText')}
        value={text}
        lang={lang}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <select aria-label={t('aliasLang')} value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
        {languages.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" disabled={written === '' || isKnown} onClick={add}>
        {t('addAlias')}
      </button>
      <label>
        <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.currentTarget.checked)} />{' '}
        {t('aliasShort')}
      </label>
      <label>
        <input type="checkbox" checked={isAmbiguous} onChange={(event) => setAmbiguous(event.currentTarget.checked)} />{' '}
        {t('aliasAmbiguous')}
      </label>
      <p id={hint} class="hint" aria-live="polite">
        {isKnown ? t('aliasExists') : shown.length > 0 && t('alsoFound', { forms: shortList(shown) })}
      </p>
    </div>
  );
}

function shortList(forms: readonly string[]): string {
  const shown = forms.slice(0, formsShown).join(', ');
  return forms.length > formsShown ? `${shown} …` : shown;
}
