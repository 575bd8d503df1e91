import { type ClaimFields, ClaimForm } from '../../components/options/ClaimForm';
import { ClaimFacts, inLang } from '../../components/options/Details';
import { OriginLine } from '../../components/options/NameEditor';
import { freeId } from '../../lib/data/ids';
import type { ClaimRow } from '../../lib/rows';
import { useApp } from './app';
import { claimField, claimFields, claimRow } from './claim-fields';
import { textLanguages } from './languages';
import { messagesOf } from './messages-of';
import { RowHistory } from './RowHistory';
import type { Route } from './route';
import { useTopics } from './useChoices';
import { useCurate } from './useCurate';
import { useLabels } from './useLabels';
import { useRow } from './useRow';

/** The claim that the address says, to be read and edited. */
export function OpenClaim({ id }: { readonly id: string | null }) {
  const { t } = useApp();
  const { save, remove, restore } = useCurate();
  const topics = useTopics();
  const open = useRow<ClaimRow>('claim', id);
  const claimants = useLabels('entity', open?.row.claimants ?? []);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const key = { type: 'claim', id: row.id } as const;
  const rowOf = (fields: ClaimFields) => claimRow(fields, { lang: t.lang, id: row.id, base: row });
  return (
    <ClaimForm
      key={JSON.stringify(row)}
      heading={inLang(row.text, t.lang)}
      initial={claimFields(row, t.lang)}
      topics={topics}
      languages={textLanguages}
      check={(fields) => messagesOf(rowOf(fields), claimField, t)}
      t={t}
      onSave={(fields) => void save(rowOf(fields))}
      onDelete={() => void remove(key, origin)}
      head={<OriginLine origin={origin} t={t} onRestore={() => void restore(key)} />}
      foot={
        <>
          <ClaimFacts row={row} claimants={claimants} t={t} />
          <RowHistory type="claim" id={row.id} />
        </>
      }
    />
  );
}

/** A claim that is being written. */
export function NewClaim({ go }: { readonly go: (change: Partial<Route>) => void }) {
  const { store, t } = useApp();
  const { save } = useCurate();
  const topics = useTopics();
  const rowOf = (fields: ClaimFields, id: string) => claimRow(fields, { lang: t.lang, id });
  return (
    <ClaimForm
      heading={t('newClaim')}
      initial={claimFields(null, t.lang)}
      topics={topics}
      languages={textLanguages}
      check={(fields) => messagesOf(rowOf(fields, 'new'), claimField, t)}
      t={t}
      onSave={async (fields) => {
        const id = await freeId(store, 'claim', fields.text);
        if (await save(rowOf(fields, id))) go({ row: id, draft: null });
      }}
      onCancel={() => go({ draft: null })}
    />
  );
}
