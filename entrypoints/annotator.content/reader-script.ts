import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages';
import { left } from './brought';

// Chrome compiles a module beside the page's own thread, and what the background has it run on that thread. Firefox keeps scripts
// compiled: there the manifest runs the reader right after this one.
const isImported = !import.meta.env.FIREFOX;

/** What was begun and nobody waited for yet. */
let begun: Promise<unknown> | null = null;

/** Begins what `runReader` will need, without waiting for it: the script, and the background's lexicons. */
export function prepareReader(): void {
  ask('wake', null).catch(() => undefined);
  if (!isImported) return;
  begun = importReader();
  // Heard of where it is waited for.
  begun.catch(() => undefined);
}

/** Runs reader.js beside the page's scripts. Where a page's sandbox refuses the module, and where Firefox runs this script for once, the background does it. */
export async function runReader(askToLoad: typeof ask): Promise<void> {
  const begins = begun ?? (isImported ? importReader() : null);
  begun = null;
  if (begins) await begins.catch(() => askToLoad('loadReader', null));
  else if (!left('standpunktReader')) await askToLoad('loadReader', null);
}

function importReader(): Promise<unknown> {
  return import(/* @vite-ignore */ browser.runtime.getURL('/reader.js'));
}
