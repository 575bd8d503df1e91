import type { ComponentChildren } from 'preact';
import { OriginLine } from '../../components/options/OriginLine';
import type { RowFormProps } from '../../components/options/RowForm';
import { freeId } from '../../lib/data/ids';
import type { Row } from '../../lib/rows';
import { useApp } from './app';
import { messagesOf } from './messages-of';
import { RowHistory } from './RowHistory';
import type { Route } from './route';
import type { RowKind } from './row-kinds';
import { useCurate } from './useCurate';
import { useRow } from './useRow';

type Fieldset = Readonly<Record<string, unknown>>;

type OpenProps<R extends Row, Fields extends Fieldset> = {
  readonly kind: RowKind<R, Fields>;
  readonly id: string | null;
  readonly children: (form: RowFormProps<Fields>, row: R) => ComponentChildren;
};

/** The row that the address says, to be read and edited in its form; saving makes the reader's copy of it. */
export function OpenForm<R extends Row, Fields extends Fieldset>({ kind, id, children }: OpenProps<R, Fields>) {
  const { t } = useApp();
  const { save, remove, restore } = useCurate();
  const open = useRow<R>(kind.type, id);
  if (open === undefined) return null;
  if (open === null) return <p class="empty-state">{t(id === null ? 'pickRow' : 'rowGone')}</p>;
  const { row, origin } = open;
  const key = { type: kind.type, id: row.id };
  const rowOf = (fields: Fields) => kind.rowOf(fields, { lang: t.lang, id: row.id, base: row });
  const form: RowFormProps<Fields> = {
    heading: kind.headingOf(row, t.lang),
    initial: kind.fieldsOf(row, t.lang),
    check: (fields) => messagesOf(rowOf(fields), kind.fieldOf, t),
    t,
    onSave: (fields) => void save(rowOf(fields)),
    onDelete: () => void remove(key, origin),
    head: <OriginLine origin={origin} t={t} onRestore={() => void restore(key)} />,
    foot: <RowHistory type={kind.type} id={row.id} />,
  };
  return children(form, row);
}

type NewProps<R extends Row, Fields extends Fieldset> = {
  readonly kind: RowKind<R, Fields>;
  readonly draft: Readonly<Record<string, string>>;
  readonly go: (change: Partial<Route>) => void;
  readonly children: (form: RowFormProps<Fields>) => ComponentChildren;
};

/** A row that is being written, with what a page or an address gave of it. */
export function NewForm<R extends Row, Fields extends Fieldset>({ kind, draft, go, children }: NewProps<R, Fields>) {
  const { store, t } = useApp();
  const { save } = useCurate();
  const rowOf = (fields: Fields, id: string) => kind.rowOf(fields, { lang: t.lang, id });
  return children({
    heading: t(kind.fresh),
    initial: kind.draftOf(draft, t.lang),
    check: (fields) => messagesOf(rowOf(fields, 'new'), kind.fieldOf, t),
    t,
    onSave: async (fields) => {
      const id = await freeId(store, kind.type, kind.slugOf(fields));
      if (await save(rowOf(fields, id))) go({ row: id, draft: null });
    },
    onCancel: () => go({ draft: null }),
  });
}
