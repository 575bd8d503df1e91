import { useRef, useState } from 'preact/hooks';
import type { ImportResult } from '../../lib/data/import/import';
import type { Progress } from '../../lib/data/import/read';
import { useApp } from './app';
import { importInWorker } from './data-work';

export type Running = { readonly name: string; readonly progress: Progress; readonly cancel: () => void };

export type Importer = {
  readonly running: Running | null;
  readonly result: ImportResult | null;
  start(name: string, source: Blob): Promise<ImportResult>;
};

/** Imports one file at a time, with progress and a way to cancel. */
export function useImport(): Importer {
  const { wrote } = useApp();
  const [running, setRunning] = useState<Running | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const controller = useRef(new AbortController());
  const start = async (name: string, source: Blob) => {
    controller.current = new AbortController();
    const cancel = () => controller.current.abort();
    const progress = (now: Progress) => setRunning({ name, progress: now, cancel });
    progress({ rows: 0, done: 0 });
    try {
      const done = await importInWorker(source, { signal: controller.current.signal, progress });
      setResult(done);
      if (done.ok) await wrote(done, 'loaded');
      return done;
    } finally {
      setRunning(null);
    }
  };
  return { running, result, start };
}
