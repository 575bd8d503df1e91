import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages';

// Chrome compiles a module beside the page's own thread, and what the background has it run on that thread. Firefox keeps scripts compiled.
const isImported = !import.meta.env.FIREFOX;

/** Begins what `runReader` will need, without waiting for it: the script, and the background's lexicons. */
export function prepareReader(): void {
  if (!isImported) return;
  ask('wake', null).catch(() => undefined);
  importReader().catch(() => undefined);
}

/** Runs reader.js beside the page's scripts. Where a page's sandbox refuses the module, the background does it. */
export async function runReader(askToLoad: typeof ask): Promise<void> {
  if (isImported) await importReader().catch(() => askToLoad('loadReader', null));
  else await askToLoad('loadReader', null);
}

function importReader(): Promise<unknown> {
  return import(/* @vite-ignore */ browser.runtime.getURL('/reader.js'));
}
