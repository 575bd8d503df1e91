import { useState } from 'preact/hooks';
import type { Alias, Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { AliasOptions } from './AliasOptions';
import type { AliasListProps } from './alias-list';
import { languageName } from './languages';
import { NewAlias, shortList } from './NewAlias';

/** The spellings of a name as chips, the reader's language first and the others folded; below, a line to add one. */
export function AliasList(props: AliasListProps) {
  const { aliases, languages, t, forms, onChange, warning } = props;
  const { open, folded } = byLanguage(aliases, t.lang);
  const [edited, setEdited] = useState('');
  const chips = (list: readonly Alias[]) => (
    <ul>
      {list.map((alias) => (
        <li key={keyOf(alias)}>
          <Chip
            alias={alias}
            t={t}
            forms={forms}
            isOpen={edited === keyOf(alias)}
            onOpen={() => setEdited(edited === keyOf(alias) ? '' : keyOf(alias))}
            onRemove={() => onChange(aliases.filter((one) => one !== alias))}
          />
          {edited === keyOf(alias) && (
            <AliasOptions
              alias={alias}
              t={t}
              onChange={(next) => onChange(aliases.map((one) => (one === alias ? next : one)))}
            />
          )}
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
                {languageName(lang, t)} <small>{list.length}</small>
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

function keyOf({ lang, text }: Alias): string {
  return `${lang} ${text}`;
}

type ChipProps = Pick<AliasListProps, 't' | 'forms'> & {
  readonly alias: Alias;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
};

function Chip({ alias, t, forms, isOpen, onOpen, onRemove }: ChipProps) {
  const note = noteOf(alias, t);
  return (
    <span class="chip" title={shortList(forms(alias))}>
      <button
        type="button"
        class="alias"
        aria-expanded={isOpen}
        aria-label={t('editAlias', { alias: alias.text })}
        onClick={onOpen}
      >
        <span lang={alias.lang}>{alias.text}</span>
      </button>
      {note && <small>{note}</small>}
      <button type="button" aria-label={t('removeAlias', { alias: alias.text })} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

function noteOf(alias: Alias, t: Translate<OptionsKey>): string {
  const notes: readonly (string | false | undefined)[] = [
    alias.ambiguous && t('aliasAmbiguous'),
    !alias.ambiguous && alias.kind === 'short' && t('aliasShort'),
    alias.case !== undefined && alias.case !== 'initial' && t(`case.${alias.case}`),
  ];
  return notes.filter(Boolean).join(', ');
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
