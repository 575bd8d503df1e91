import { addTag, moveToTopic } from '../../lib/data/bulk';
import { dropRows, type RowKey } from '../../lib/data/curate';
import { type ExportFormat, exportName, exportRows, mimeOf } from '../../lib/data/export/rows';
import { winners } from '../../lib/data/layers';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { downloadAs } from './download';
import { stanceWords } from './stance-words';

export type Bulk = {
  drop(ids: readonly string[]): Promise<void>;
  move(ids: readonly string[], topic: string): Promise<boolean>;
  tag(ids: readonly string[], tag: string): Promise<boolean>;
  save(ids: readonly string[], format: ExportFormat): Promise<void>;
};

/** Formats that rows of a type can be written in. */
export function formatsOf(type: RowType): readonly ExportFormat[] {
  if (type === 'claim') return ['ndjson', 'csv', 'claim-review'];
  return type === 'position' ? ['ndjson', 'csv', 'markdown'] : ['ndjson', 'csv'];
}

/** Work on many rows of a type, each one step that is said and can be undone. */
export function useBulk(type: RowType): Bulk {
  const { store, wrote, done, t } = useApp();
  const keysOf = (ids: readonly string[]): readonly RowKey[] => ids.map((id) => ({ type, id }));
  return {
    drop: async (ids) => wrote(await dropRows(store, keysOf(ids)), 'deleted'),
    move: async (ids, topic) => done(await moveToTopic(store, keysOf(ids), topic), 'saved'),
    tag: async (ids, tag) => done(await addTag(store, keysOf(ids), tag), 'saved'),
    save: async (ids, format) => {
      const found = await winners(store, type, ids);
      const rows = ids.flatMap((id) => found.get(id)?.row ?? []);
      const options = { format, lang: t.lang, title: t('positions'), stances: stanceWords(t) };
      const text = await exportRows(store, rows, options);
      downloadAs(exportName(`standpunkt-${type}`, format), new Blob([text], { type: mimeOf(format) }));
    },
  };
}
