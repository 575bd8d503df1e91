import { useId, useState } from 'preact/hooks';
import type { Alias } from '../../lib/rows';
import { AliasOptions } from './AliasOptions';
import type { AliasListProps } from './alias-list';
import { languageName, languageOfSpelling } from './languages';
import { useAnswer } from './useAnswer';

/** How many forms are shown of one spelling; the rest is an ellipsis. */
const formsShown = 8;

type NewAliasProps = Required<AliasListProps>;

/** A line to add a spelling: while one types, it says as what the name will also be found, and with what it collides. */
export function NewAlias({ aliases, languages, t, forms, warning, onChange }: NewAliasProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(t.lang);
  const [options, setOptions] = useState<Omit<Alias, 'text' | 'lang'>>({});
  const hint = useId();
  const written = text.trim();
  const lang = languageOfSpelling(written, chosen);
  const alias: Alias = { text: written, lang, ...options };
  const isKnown = aliases.some((other) => other.text === written && other.lang === lang);
  const shown = written.length < 2 ? [] : forms(alias);
  const warned = useAnswer(() => warning(alias), JSON.stringify(alias), '');
  const add = () => {
    if (written === '' || isKnown) return;
    onChange([...aliases, alias]);
    setText('');
    setOptions({});
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
          if (event.key !== 'Enter') return;
          // In a form, Enter would save the whole of it.
          event.preventDefault();
          add();
        }}
      />
      <select aria-label={t('aliasLang')} value={lang} onChange={(event) => setChosen(event.currentTarget.value)}>
        {languages.map((name) => (
          <option key={name} value={name}>
            {languageName(name, t)}
          </option>
        ))}
      </select>
      <button type="button" disabled={written === '' || isKnown} onClick={add}>
        {t('addAlias')}
      </button>
      <AliasOptions alias={alias} t={t} onChange={({ text: _, lang: __, ...chosen }) => setOptions(chosen)} />
      <p id={hint} class="hint" aria-live="polite">
        {isKnown ? t('aliasExists') : shown.length > 0 && t('alsoFound', { forms: shortList(shown) })}
      </p>
      {warned && (
        <p class="warning" role="status">
          {warned}
        </p>
      )}
    </div>
  );
}

/** The first forms of many. */
export function shortList(forms: readonly string[]): string {
  const shown = forms.slice(0, formsShown).join(', ');
  return forms.length > formsShown ? `${shown} …` : shown;
}
