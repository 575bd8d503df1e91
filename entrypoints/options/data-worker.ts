import { compiler } from '../../lib/data/compiler';
import { openStore } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { previewImport } from '../../lib/data/import/preview';
import type { Progress } from '../../lib/data/import/read';
import { rebuild, staleLexicons } from '../../lib/data/lexicons';
import type { Job, JobNews } from './data-work';

// One long piece of work at a time, away from the page's own thread; see data-work.ts.

const controller = new AbortController();

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  if (data.kind === 'cancel') controller.abort();
  else
    work(data).then(
      (value) => say({ kind: 'done', value }, value instanceof ArrayBuffer ? [value] : []),
      (error: unknown) => say({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) }),
    );
});

async function work(job: Exclude<Job, { kind: 'cancel' }>): Promise<unknown> {
  if (job.kind === 'build') return await compiler.build(job.rows, job.about);
  const store = openStore({ compiler });
  try {
    if (job.kind === 'rebuild') return await rebuild(store, job.key);
    if (job.kind === 'refresh') {
      for (const key of await staleLexicons(store)) await rebuild(store, key);
      return null;
    }
    const options = {
      signal: controller.signal,
      progress: (progress: Progress) => say({ kind: 'progress', progress }),
    };
    if (job.kind === 'preview') return await previewImport(store, job.source, { ...job.how, ...options });
    const staging = openStore({ compiler, durability: 'relaxed' });
    try {
      return await importDataset(store, job.source, { ...job.how, ...options, staging });
    } finally {
      staging.close();
    }
  } finally {
    store.close();
  }
}

function say(news: JobNews, transfer: Transferable[] = []): void {
  postMessage(news, { transfer });
}
