import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages';

// Chrome compiles a module beside the page's own thread, and what the background has it run on that thread. Firefox keeps scripts compiled.
const isImported = !import.meta.env.FIREFOX;

/** What was begun and nobody waited for yet. */
let begun: Promise<unknown> | null = null;

/** Begins what `runReader` will need, without waiting for it: the script, and the background's lexicons. */
export function prepareReader(): void {
  if (isImported) ask('wake', null).catch(() => undefined);
  begun = isImported ? importReader() : ask('loadReader', null);
  // Heard of where it is waited for.
  begun.catch(() => undefined);
}

/** Runs reader.js beside the page's scripts. Where a page's sandbox refuses the module, the background does it. */
export async function runReader(askToLoad: typeof ask): Promise<void> {
  const begins = begun ?? (isImported ? importReader() : askToLoad('loadReader', null));
  begun = null;
  if (isImported) await begins.catch(() => askToLoad('loadReader', null));
  else await begins;
}

function importReader(): Promise<unknown> {
  return import(/* @vite-ignore */ browser.runtime.getURL('/reader.js'));
}
