import { useRef, useState } from 'preact/hooks';
import type { ImportChoice } from '../../components/options/ImportPreview';
import { backUp } from '../../lib/data/backup';
import { mine, type Store } from '../../lib/data/db';
import { headerOf } from '../../lib/data/export';
import { slugOf } from '../../lib/data/ids';
import type { Details } from '../../lib/data/import/details';
import type { ImportResult } from '../../lib/data/import/import';
import type { Preview } from '../../lib/data/import/preview';
import type { Progress } from '../../lib/data/import/read';
import type { TableMapping } from '../../lib/data/import/table-mapping';
import type { DatasetRow } from '../../lib/rows';
import { useApp } from './app';
import { backupFolder } from './backup-folder';
import { importInWorker, previewInWorker } from './data-work';
import { rememberedMappings, rememberMapping, usualDetails } from './import-settings';
import { withMark } from './running-import';

type File = { readonly name: string; readonly blob: Blob };

export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading' | 'importing';
      readonly name: string;
      readonly progress: Progress;
      /** When it began, ms. */
      readonly began: number;
      readonly cancel: () => void;
    }
  | { readonly kind: 'preview'; readonly file: File; readonly preview: Preview; readonly details: Details }
  | { readonly kind: 'unread'; readonly sentence: string }
  | { readonly kind: 'done'; readonly result: ImportResult };

export type Importer = {
  readonly state: ImportState;
  /** Reads a file and says what it would change; writes nothing. */
  preview(name: string, blob: Blob): Promise<void>;
  /** Reads it again in another way. */
  readAs(mapping: TableMapping | null, details: Details): Promise<void>;
  /** Imports what was previewed, all or nothing, after a backup; rows without a dataset into the reader's own, or one with this title. */
  start(choice: ImportChoice, pack: string | null): Promise<void>;
  reset(): void;
};

/** One import at a time: read, looked at, then done. */
export function useImport(): Importer {
  const { store, t, wrote } = useApp();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const controller = useRef(new AbortController());
  const begin = (kind: 'reading' | 'importing', name: string) => {
    controller.current = new AbortController();
    const cancel = () => controller.current.abort();
    const began = performance.now();
    const progress = (now: Progress) => setState({ kind, name, progress: now, began, cancel });
    progress({ rows: 0, done: 0 });
    return { signal: controller.current.signal, progress };
  };
  const guarded = async (work: () => Promise<ImportState>) => {
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: 'idle' });
      throw error;
    }
  };
  const read = (file: File, details: Details) =>
    guarded(async () => {
      const how = { details, mappings: rememberedMappings() };
      const found = await previewInWorker(file.blob, { ...begin('reading', file.name), ...how });
      if (found.ok) return { kind: 'preview', file, preview: found, details };
      return found.reason === 'aborted' ? { kind: 'idle' } : { kind: 'unread', sentence: found.sentence };
    });
  return {
    state,
    preview: (name, blob) => read({ name, blob }, usualDetails(t.lang)),
    readAs: async (mapping, details) => {
      if (state.kind !== 'preview') return;
      if (mapping !== null && state.preview.table) rememberMapping(state.preview.table.header, mapping);
      await read(state.file, details);
    },
    start: async ({ skipRefused, taken, conflicts }, pack) => {
      if (state.kind !== 'preview') return;
      const { file, preview, details } = state;
      await guarded(() =>
        withMark(file.name, async () => {
          const running = begin('importing', file.name);
          await backUp(store, backupFolder);
          const header = preview.header === undefined ? { header: await headerFor(store, pack, t.lang) } : {};
          const how = { details, mappings: rememberedMappings(), skipRefused, choice: { ...taken, conflicts } };
          const result = await importInWorker(file.blob, { ...running, ...how, ...header });
          if (result.ok) await wrote(result, 'loaded');
          return { kind: 'done', result };
        }),
      );
    },
    reset: () => setState({ kind: 'idle' }),
  };
}

/** The dataset of rows that name none. */
async function headerFor(store: Store, pack: string | null, lang: string): Promise<DatasetRow> {
  const own = await store.datasets.get(mine);
  if (pack === null && own) return headerOf(own);
  const title = pack?.trim() || '?';
  const revision = new Date().toISOString().slice(0, 10);
  const id = slugOf(title) === mine ? 'imported-mine' : slugOf(title);
  const about = { revision, license: 'unknown', author: 'unknown', languages: [lang] };
  return { type: 'dataset', format: 1, id, title: { [lang]: title }, ...about };
}
