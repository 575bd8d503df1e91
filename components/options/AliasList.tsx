import type { Alias, Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { languageName } from './languages';
import { NewAlias, shortList } from './NewAlias';

export type AliasListProps = {
  readonly aliases: readonly Alias[];
  readonly languages: readonly Lang[];
  readonly t: Translate<OptionsKey>;
  /** Inflected forms of a spelling, without the spelling itself. */
  readonly forms: (alias: Alias) => readonly string[];
  /** What a page would confuse the spelling with; empty when nothing. */
  readonly warning: (alias: Alias) => Promise<string>;
  readonly onChange: (aliases: readonly Alias[]) => void;
};

/** The spellings of a name as chips, the reader's language first and the others folded; below, a line to add one. */
export function AliasList(props: AliasListProps) {
  const { aliases, languages, t, forms, onChange, warning } = props;
  const { open, folded } = byLanguage(aliases, t.lang);
  const chips = (list: readonly Alias[]) => (
    <ul>
      {list.map((alias) => (
        <li key={`${alias.lang} ${alias.text}`}>
          <Chip alias={alias} t={t} forms={forms} onRemove={() => onChange(aliases.filter((one) => one !== alias))} />
        </li>
      ))}
    </ul>
  );
  return (
    <fieldset class="aliases">
      <legend>{t('aliases')}</legend>
      {chips(open)}
      {folded.length > 0 && (
        <div class="folded">
          {folded.map(([lang, list]) => (
            <details key={lang}>
              <summary>
                {languageName(lang, t.lang)} <small>{list.length}</small>
              </summary>
              {chips(list)}
            </details>
          ))}
        </div>
      )}
      <NewAlias aliases={aliases} languages={languages} t={t} forms={forms} warning={warning} onChange={onChange} />
    </fieldset>
  );
}

type ChipProps = Pick<AliasListProps, 't' | 'forms'> & { readonly alias: Alias; readonly onRemove: () => void };

function Chip({ alias, t, forms, onRemove }: ChipProps) {
  const note = noteOf(alias, t);
  return (
    <span class="chip" title={shortList(forms(alias))}>
      <span lang={alias.lang}>{alias.text}</span>
      {note && <small>{note}</small>}
      <button type="button" aria-label={t('removeAlias', { alias: alias.text })} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

function noteOf(alias: Alias, t: Translate<OptionsKey>): string {
  if (alias.ambiguous) return t('aliasAmbiguous');
  return alias.kind === 'short' ? t('aliasShort') : '';
}

type ByLanguage = {
  readonly open: readonly Alias[];
  readonly folded: readonly (readonly [Lang, readonly Alias[]])[];
};

function byLanguage(aliases: readonly Alias[], lang: Lang): ByLanguage {
  const groups = Map.groupBy(aliases, (alias) => alias.lang);
  const own = [...(groups.get(lang) ?? []), ...(groups.get('mul') ?? [])];
  // A name without a spelling in the reader's language shows what there is.
  if (own.length === 0) return { open: aliases, folded: [] };
  return { open: own, folded: [...groups].filter(([name]) => name !== lang && name !== 'mul') };
}
