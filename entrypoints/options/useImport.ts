import { useRef, useState } from 'preact/hooks';
import { type ImportResult, importDataset } from '../../lib/data/import/import';
import type { ImportSource, Progress } from '../../lib/data/import/read';
import { useApp } from './app';

export type Running = { readonly name: string; readonly progress: Progress; readonly cancel: () => void };

export type Importer = {
  readonly running: Running | null;
  readonly result: ImportResult | null;
  start(name: string, source: ImportSource): Promise<ImportResult>;
};

/** Imports one file at a time, with progress and a way to cancel. */
export function useImport(): Importer {
  const { store, wrote } = useApp();
  const [running, setRunning] = useState<Running | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const controller = useRef(new AbortController());
  const start = async (name: string, source: ImportSource) => {
    controller.current = new AbortController();
    const cancel = () => controller.current.abort();
    const progress = (now: Progress) => setRunning({ name, progress: now, cancel });
    progress({ rows: 0, done: 0 });
    const done = await importDataset(store, source, { signal: controller.current.signal, progress });
    setRunning(null);
    setResult(done);
    if (done.ok) await wrote(done, 'loaded');
    return done;
  };
  return { running, result, start };
}
