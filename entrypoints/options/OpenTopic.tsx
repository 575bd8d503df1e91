import { inLang } from '../../components/options/Details';
import { OriginLine } from '../../components/options/NameEditor';
import { type TopicFields, TopicForm } from '../../components/options/TopicForm';
import { freeId } from '../../lib/data/ids';
import type { TopicRow } from '../../lib/rows';
import { useApp } from './app';
import { claimField, topicFields, topicRow } from './claim-fields';
import { textLanguages } from './languages';
import { messagesOf } from './messages-of';
import { RowHistory } from './RowHistory';
import type { Route } from './route';
import { useCurate } from './useCurate';
import { useRow } from './useRow';

/** The topic that the address says, to be read and edited. */
export function OpenTopic({ id }: { readonly id: string | null }) {
  const { t } = useApp();
  const { save, remove, restore } = useCurate();
  const open = useRow<TopicRow>('topic', id);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const key = { type: 'topic', id: row.id } as const;
  const rowOf = (fields: TopicFields) => topicRow(fields, { lang: t.lang, id: row.id, base: row });
  return (
    <TopicForm
      key={JSON.stringify(row)}
      heading={inLang(row.label, t.lang)}
      initial={topicFields(row, t.lang)}
      languages={textLanguages}
      check={(fields) => messagesOf(rowOf(fields), claimField, t)}
      t={t}
      onSave={(fields) => void save(rowOf(fields))}
      onDelete={() => void remove(key, origin)}
      head={<OriginLine origin={origin} t={t} onRestore={() => void restore(key)} />}
      foot={<RowHistory type="topic" id={row.id} />}
    />
  );
}

/** A topic that is being written. */
export function NewTopic({ go }: { readonly go: (change: Partial<Route>) => void }) {
  const { store, t } = useApp();
  const { save } = useCurate();
  const rowOf = (fields: TopicFields, id: string) => topicRow(fields, { lang: t.lang, id });
  return (
    <TopicForm
      heading={t('newTopic')}
      initial={topicFields(null, t.lang)}
      languages={textLanguages}
      check={(fields) => messagesOf(rowOf(fields, 'new'), claimField, t)}
      t={t}
      onSave={async (fields) => {
        const id = await freeId(store, 'topic', fields.label);
        if (await save(rowOf(fields, id))) go({ row: id, draft: null });
      }}
      onCancel={() => go({ draft: null })}
    />
  );
}
