import type { DataReport } from '../../lib/data/check/store';

/** What the worker says in the end. */
export type CheckNews =
  | { readonly ok: true; readonly report: DataReport }
  | { readonly ok: false; readonly sentence: string };

/** `checkStore`, in a worker with a connection of its own to the same database. `today` is an ISO day. */
export function checkInWorker(today: string): Promise<DataReport> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DataReport>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckNews>) => {
      if (data.ok) resolve(data.report);
      else reject(new Error(data.sentence));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(`the worker failed: ${message}`)));
    worker.postMessage(today);
  }).finally(() => worker.terminate());
}
