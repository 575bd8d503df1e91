import { useRef, useState } from 'preact/hooks';
import { backUp } from '../../lib/data/backup';
import { mine } from '../../lib/data/db';
import { headerOf } from '../../lib/data/export';
import type { ImportResult } from '../../lib/data/import/import';
import type { Preview } from '../../lib/data/import/preview';
import type { Progress } from '../../lib/data/import/read';
import { useApp } from './app';
import { backupFolder } from './backup-folder';
import { importInWorker, previewInWorker } from './data-work';

export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading' | 'importing';
      readonly name: string;
      readonly progress: Progress;
      readonly cancel: () => void;
    }
  | { readonly kind: 'preview'; readonly name: string; readonly file: Blob; readonly preview: Preview }
  | { readonly kind: 'unread'; readonly sentence: string }
  | { readonly kind: 'done'; readonly result: ImportResult };

export type Importer = {
  readonly state: ImportState;
  /** Reads a file and says what it would change; writes nothing. */
  preview(name: string, file: Blob): Promise<void>;
  /** Imports what was previewed, all or nothing, after a backup. */
  start(skipRefused: boolean): Promise<void>;
  reset(): void;
};

/** One import at a time: read, looked at, then done. */
export function useImport(): Importer {
  const { store, wrote } = useApp();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const controller = useRef(new AbortController());
  const begin = (kind: 'reading' | 'importing', name: string) => {
    controller.current = new AbortController();
    const cancel = () => controller.current.abort();
    const progress = (now: Progress) => setState({ kind, name, progress: now, cancel });
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
  return {
    state,
    preview: (name, file) =>
      guarded(async () => {
        const read = await previewInWorker(file, begin('reading', name));
        if (read.ok) return { kind: 'preview', name, file, preview: read };
        return read.reason === 'aborted' ? { kind: 'idle' } : { kind: 'unread', sentence: read.sentence };
      }),
    start: async (skipRefused) => {
      if (state.kind !== 'preview') return;
      const { name, file, preview } = state;
      await guarded(async () => {
        const options = { ...begin('importing', name), skipRefused };
        await backUp(store, backupFolder);
        // Rows without a dataset of their own are the reader's.
        const own = await store.datasets.get(mine);
        const header = preview.header === undefined && own ? { header: headerOf(own) } : {};
        const result = await importInWorker(file, { ...options, ...header });
        if (result.ok) await wrote(result, 'loaded');
        return { kind: 'done', result };
      });
    },
    reset: () => setState({ kind: 'idle' }),
  };
}
