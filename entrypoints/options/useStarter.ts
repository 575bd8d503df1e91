import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../lib/data/import/read';
import { purge } from '../../lib/data/packs';
import { ensureStarter } from '../../lib/data/starter';
import { useApp } from './app';
import { importInWorker, refreshInWorker } from './data-work';
import { idle } from './idle';

export type StarterState =
  | { readonly kind: 'loading'; readonly progress: Progress; readonly cancel: () => void }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Loads the starter dataset at the first start, then tidies up: what imports left, and lexicons that are out of date. `data-starter` on the document says how far it is. */
export function useStarter(): readonly [StarterState, () => void] {
  const { store, wrote } = useApp();
  const [state, setState] = useState<StarterState>({ kind: 'ready' });
  const controller = useRef(new AbortController());
  const load = async () => {
    controller.current = new AbortController();
    const cancel = () => controller.current.abort();
    const progress = (now: Progress) => setState({ kind: 'loading', progress: now, cancel });
    document.documentElement.dataset.starter = 'loading';
    const { signal } = controller.current;
    const done = await ensureStarter(store, { fetchText, progress, signal, importFile: importInWorker });
    if (done?.ok) await wrote(done, 'loaded');
    const isReady = done === null || done.ok;
    setState(isReady ? { kind: 'ready' } : { kind: 'failed', reason: done.sentence });
    document.documentElement.dataset.starter = isReady ? 'ready' : 'failed';
    await idle();
    await purge(store);
    await refreshInWorker();
  };
  useEffect(() => {
    void load();
    return () => controller.current.abort();
  }, []);
  return [state, () => void load()];
}

/** The pack that lies beside this page in the extension. */
async function fetchText(): Promise<string> {
  const response = await fetch('/ukraine-war.ndjson');
  if (!response.ok) throw new Error(`expected the starter dataset in the extension, found ${response.status}`);
  return await response.text();
}
