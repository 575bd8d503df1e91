import type { Compiler } from '../../lib/data/compiler';
import type { ImportOptions, ImportResult } from '../../lib/data/import/import';
import type { PreviewOptions, PreviewResult } from '../../lib/data/import/preview';
import type { Progress, ReadOptions } from '../../lib/data/import/read';
import type { Rows } from '../../lib/rows';

/** How a file is read, and what of it is taken: what of the options can be sent to a worker. */
export type ReadHow = Pick<PreviewOptions, 'details' | 'mappings' | 'replaces'>;
export type ImportHow = ReadHow & Pick<ImportOptions, 'skipRefused' | 'choice' | 'header'>;

/** What a worker can be asked for. */
export type Job =
  | { readonly kind: 'build'; readonly rows: Rows; readonly about: { dataset: string; revision: string } }
  | { readonly kind: 'rebuild'; readonly key: string }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'import'; readonly source: Blob; readonly how: ImportHow }
  | { readonly kind: 'preview'; readonly source: Blob; readonly how: ReadHow }
  | { readonly kind: 'cancel' };

/** What it says: how far it is, and in the end one of the other two. */
export type JobNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Fewer rows than this are compiled at once: a worker takes longer to start. */
const fewRows = 200;

/** Compiles in a worker of its own, so that the page goes on answering. */
export function buildInWorker(here: Compiler): Compiler {
  return {
    ...here,
    build: (rows, about) => {
      const count = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
      return count < fewRows ? here.build(rows, about) : run<ArrayBuffer>({ kind: 'build', rows, about });
    },
    rebuild: (key, rows) => (rows < fewRows ? null : rebuildInWorker(key)),
  };
}

/** Builds the lexicon of a dataset anew, rows and all in a worker. */
export function rebuildInWorker(key: string): Promise<readonly string[]> {
  return run<readonly string[]>({ kind: 'rebuild', key });
}

/** Looks through the lexicons of all datasets and builds those anew that are out of date or damaged, away from the page. */
export function refreshInWorker(): Promise<void> {
  return run<void>({ kind: 'refresh' });
}

/** `importDataset`, in a worker with a connection of its own to the same database. */
export function importInWorker(source: Blob, options: ImportOptions): Promise<ImportResult> {
  const { skipRefused, choice, header } = options;
  const how = { ...readHow(options), ...given({ skipRefused, choice, header }) };
  return run<ImportResult>({ kind: 'import', source, how }, options);
}

/** `previewImport`, in a worker. */
export function previewInWorker(source: Blob, options: PreviewOptions): Promise<PreviewResult> {
  return run<PreviewResult>({ kind: 'preview', source, how: readHow(options) }, options);
}

function readHow({ details, mappings, replaces }: PreviewOptions): ReadHow {
  return given({ details, mappings, replaces });
}

/** Without what is undefined: that is not the same as absent. */
function given<T extends object>(options: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: NonNullable<T[Key]> };
}

function run<T>(job: Job, { signal, progress }: ReadOptions = {}): Promise<T> {
  const worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });
  const cancel = () => worker.postMessage({ kind: 'cancel' } satisfies Job);
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<JobNews>) => {
      if (data.kind === 'progress') progress?.(data.progress);
      else if (data.kind === 'done') resolve(data.value as T);
      else reject(new Error(data.sentence));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(`the worker failed: ${message}`)));
    signal?.addEventListener('abort', cancel, { once: true });
    worker.postMessage(job);
    if (signal?.aborted) cancel();
  }).finally(() => {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
