import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Alias, EntityKind, EntityRow, Lang, PositionRow } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { dateText } from '../dates';
import { AliasList } from './AliasList';
import { entityKinds } from './entity-kinds';
import { Field } from './Field';
import { type Origin, OriginLine } from './OriginLine';
import { PositionLines } from './PositionLines';
import { SelectField } from './SelectField';
import { useInSight } from './useInSight';

export type NameEditorProps = {
  readonly row: EntityRow;
  readonly origin: Origin;
  readonly languages: readonly Lang[];
  readonly positions: readonly PositionRow[];
  readonly t: Translate<OptionsKey>;
  readonly forms: (alias: Alias) => readonly string[];
  /** What a page would confuse a spelling with; empty when nothing. */
  readonly warning: (alias: Alias) => Promise<string>;
  /** Spellings to offer, which are not there yet. */
  readonly suggested: readonly Alias[];
  /** What is edited of a name in a form of its own: offices, addresses, tags. */
  readonly details?: ComponentChildren;
  /** The row's history. */
  readonly foot: ComponentChildren;
  readonly positionHref: (id: string) => string;
  readonly onSave: (row: EntityRow) => void;
  readonly onRestore: () => void;
  readonly onDelete: () => void;
};

/** One name: read and changed in place. Every change is saved as it is made; undo brings it back. */
export function NameEditor(props: NameEditorProps) {
  const { row, origin, t, onSave } = props;
  const { lang } = t;
  const label = row.label[lang] ?? row.label.en ?? Object.values(row.label)[0] ?? row.id;
  const [isNameless, setNameless] = useState(false);
  const change = (part: Partial<EntityRow>) => onSave({ ...row, ...part });
  const saveLabel = (written: string) => {
    if (written.trim() !== '' && written !== label) change({ label: { ...row.label, [lang]: written.trim() } });
  };
  const saveDescription = (written: string) => {
    if (written !== (row.description?.[lang] ?? '')) change({ description: { ...row.description, [lang]: written } });
  };
  return (
    <article class="editor" aria-label={label} ref={useInSight<HTMLElement>()}>
      <header>
        <h2>{label}</h2>
        <OriginLine origin={origin} t={t} onRestore={props.onRestore} />
      </header>
      <Field label={t('label', { lang })} message={isNameless ? t('labelMissing') : ''}>
        {(ids) => (
          <input
            {...ids}
            key={`label ${row.id} ${label}`}
            defaultValue={label}
            required
            onInput={(event) => setNameless(event.currentTarget.value.trim() === '')}
            onBlur={(event) => saveLabel(event.currentTarget.value)}
          />
        )}
      </Field>
      <SelectField
        label={t('kind')}
        value={row.kind}
        choices={entityKinds.map((value) => ({ value, label: t(`one.${value}`) }))}
        onValue={(value) => change({ kind: kindOf(value) })}
      />
      <Field label={t('description', { lang })}>
        {(ids) => (
          <textarea
            {...ids}
            key={`description ${row.id} ${row.description?.[lang]}`}
            rows={3}
            defaultValue={row.description?.[lang] ?? ''}
            onBlur={(event) => saveDescription(event.currentTarget.value)}
          />
        )}
      </Field>
      <AliasList
        aliases={row.aliases}
        languages={props.languages}
        t={t}
        forms={props.forms}
        warning={props.warning}
        onChange={(aliases) => change({ aliases })}
      />
      <Suggested aliases={props.suggested} t={t} onAdd={(alias) => change({ aliases: [...row.aliases, alias] })} />
      <Offices row={row} t={t} />
      {props.details && (
        <details class="more-fields">
          <summary>{t('moreFields')}</summary>
          {props.details}
        </details>
      )}
      <section>
        <h3>
          {t('positions')} ({props.positions.length})
        </h3>
        <PositionLines positions={props.positions} href={props.positionHref} t={t} />
      </section>
      <footer>
        <button type="button" onClick={props.onDelete}>
          {t('delete')}
        </button>
      </footer>
      {props.foot}
    </article>
  );
}

/** The kind of a value of a field. */
export function kindOf(value: string): EntityKind {
  return entityKinds.find((kind) => kind === value) ?? 'other';
}

type SuggestedProps = {
  readonly aliases: readonly Alias[];
  readonly t: Translate<OptionsKey>;
  readonly onAdd: (alias: Alias) => void;
};

/** Spellings by the rules of transliteration, each added by a press. */
function Suggested({ aliases, t, onAdd }: SuggestedProps) {
  if (aliases.length === 0) return null;
  return (
    <section>
      <h3>{t('suggested')}</h3>
      <p class="suggested">
        {aliases.map((alias) => (
          <button key={`${alias.lang} ${alias.text}`} type="button" onClick={() => onAdd(alias)}>
            + <span lang={alias.lang}>{alias.text}</span> <small>{alias.lang}</small>
          </button>
        ))}
      </p>
    </section>
  );
}

function Offices({ row, t }: { readonly row: EntityRow; readonly t: Translate<OptionsKey> }) {
  if (!row.offices?.length) return null;
  return (
    <section>
      <h3>{t('offices')}</h3>
      <dl class="offices">
        {row.offices.map(({ title, from, to }) => (
          <div key={`${from} ${title.en}`}>
            <dt>
              {to === undefined
                ? t('since', { from: dateText(from, t.lang) })
                : t('between', { from: dateText(from, t.lang), to: dateText(to, t.lang) })}
            </dt>
            <dd>{title[t.lang] ?? title.en ?? Object.values(title)[0]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
