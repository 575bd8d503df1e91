import { SourceText } from '../../components/options/Details';
import { OriginLine } from '../../components/options/NameEditor';
import { type PositionFields, PositionForm } from '../../components/options/PositionForm';
import { freeId } from '../../lib/data/ids';
import { countWords, quoteWords } from '../../lib/data/schema/source';
import type { PositionRow } from '../../lib/rows';
import { useApp } from './app';
import { textLanguages } from './languages';
import { messagesOf } from './messages-of';
import { draftFields, positionField, positionFields, positionRow } from './position-fields';
import { RowHistory } from './RowHistory';
import { addressOf, type Route } from './route';
import { useHolders, useTopics } from './useChoices';
import { useCurate } from './useCurate';
import { useHolderOf } from './useHolderOf';
import { useLabels } from './useLabels';
import { useRow } from './useRow';

/** The position that the address says, to be read and edited. */
export function OpenPosition({ id }: { readonly id: string | null }) {
  const { t } = useApp();
  const { save, remove, restore } = useCurate();
  const open = useRow<PositionRow>('position', id);
  const [holder] = useLabels('entity', open ? [open.row.holder] : []);
  const shared = useShared();
  if (open === undefined || (open !== null && holder === undefined)) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const key = { type: 'position', id: row.id } as const;
  const rowOf = (fields: PositionFields) => positionRow(fields, { lang: t.lang, id: row.id, base: row });
  return (
    <PositionForm
      key={`${JSON.stringify(row)} ${holder}`}
      {...shared}
      heading={holder ?? row.holder}
      initial={positionFields(row, t.lang)}
      holder={holder ?? row.holder}
      check={(fields) => messagesOf(rowOf(fields), positionField, t)}
      onSave={(fields) => void save(rowOf(fields))}
      onDelete={() => void remove(key, origin)}
      head={
        <>
          <OriginLine origin={origin} t={t} onRestore={() => void restore(key)} />
          <p class="origin">
            <a href={addressOf('names', row.holder)}>{holder ?? row.holder}</a> · <SourceText source={row.source} />
          </p>
        </>
      }
      foot={<RowHistory type="position" id={row.id} />}
    />
  );
}

type DraftProps = {
  readonly draft: Readonly<Record<string, string>>;
  readonly go: (change: Partial<Route>) => void;
};

/** A position that is being written, with what a page gave of it. */
export function NewPosition({ draft, go }: DraftProps) {
  const { store, t } = useApp();
  const { save } = useCurate();
  const shared = useShared();
  const holder = useHolderOf(draft.holder ?? '');
  if (holder === undefined) return null;
  const rowOf = (fields: PositionFields, id: string) => positionRow(fields, { lang: t.lang, id });
  return (
    <PositionForm
      {...shared}
      heading={t('newPosition')}
      initial={{ ...draftFields(draft, t.lang), holder: holder.id }}
      holder={holder.label}
      check={(fields) => messagesOf(rowOf(fields, 'new'), positionField, t)}
      onSave={async (fields) => {
        const id = await freeId(store, 'position', `${fields.holder} ${fields.topic} ${fields.date}`);
        if (await save(rowOf(fields, id))) go({ row: id, draft: null });
      }}
      onCancel={() => go({ draft: null })}
    />
  );
}

/** What every form of a position is given. */
function useShared() {
  const { t } = useApp();
  const [topics, findHolders] = [useTopics(), useHolders()];
  return { topics, findHolders, languages: textLanguages, quoteLimit: quoteWords, countWords, t };
}
