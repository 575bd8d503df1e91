import { inLang } from '../../components/options/Details';
import { NameEditor } from '../../components/options/NameEditor';
import { NewNameForm } from '../../components/options/NewNameForm';
import { freeId, slugOf } from '../../lib/data/ids';
import type { EntityRow, PositionRow } from '../../lib/rows';
import { useApp } from './app';
import { languages, textLanguages } from './languages';
import { messagesOf } from './messages-of';
import { NameDetails } from './NameDetails';
import { formsOf, nameDraft, newName, suggestedFor, warningFor } from './names';
import { RowHistory } from './RowHistory';
import { addressOf, type Route } from './route';
import { useCurate } from './useCurate';
import { useLive } from './useLive';
import { useRow } from './useRow';

/** The name that the address says, to be read and edited. */
export function OpenName({ id }: { readonly id: string | null }) {
  const { search, t } = useApp();
  const { save, remove, restore } = useCurate();
  const open = useRow<EntityRow>('entity', id);
  const positions = useLive(async () => {
    if (id === null) return [];
    const { rows } = await search.search({ type: 'position', filters: { holder: id }, limit: 500 });
    return rows.map(({ row }) => row).filter((row): row is PositionRow => row.type === 'position');
  }, [id]);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const key = { type: 'entity', id: row.id } as const;
  return (
    <NameEditor
      row={row}
      origin={origin}
      languages={languages}
      positions={positions ?? []}
      t={t}
      forms={(alias) => formsOf(alias, row)}
      warning={(alias) => warningFor({ search, t }, alias, row)}
      suggested={origin.kind === 'pack' ? [] : suggestedFor(row)}
      positionHref={(position) => addressOf('positions', position)}
      onSave={(changed) => void save(changed)}
      onRestore={() => void restore(key)}
      onDelete={() => void remove(key, origin)}
      details={<NameDetails key={JSON.stringify(row)} row={row} onSave={(changed) => void save(changed)} />}
      foot={<RowHistory type="entity" id={row.id} />}
    />
  );
}

type DraftProps = {
  readonly draft: Readonly<Record<string, string>>;
  readonly go: (change: Partial<Route>) => void;
};

/** A name that is being written. */
export function NewName({ draft, go }: DraftProps) {
  const { store, search, t } = useApp();
  const { save } = useCurate();
  const rowOf = (fields: ReturnType<typeof nameDraft>, id: string) => newName(fields, id, t.lang);
  return (
    <NewNameForm
      initial={nameDraft(draft, t.lang)}
      languages={textLanguages}
      check={(fields) =>
        messagesOf(
          rowOf(fields, slugOf(fields.label)),
          (path) => (path.startsWith('desc') ? 'description' : 'label'),
          t,
        )
      }
      forms={(fields) => formsOf({ text: fields.label.trim(), lang: fields.lang }, { kind: fields.kind })}
      warning={(fields) =>
        warningFor({ search, t }, { text: fields.label.trim(), lang: fields.lang }, { id: '', kind: fields.kind })
      }
      t={t}
      onSave={async (fields) => {
        const row = rowOf(fields, await freeId(store, 'entity', inLang({ [fields.lang]: fields.label }, fields.lang)));
        if (await save(row)) go({ row: row.id, draft: null });
      }}
      onCancel={() => go({ draft: null })}
    />
  );
}
