import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages';
import type { Ahead } from './ahead';
import { leftAs } from './brought';

// Chrome compiles a module beside the page's own thread, and what the background has it run on that thread. Firefox keeps scripts compiled.
const isImported = !import.meta.env.FIREFOX;

/** What was begun and nobody waited for yet. */
let begun: Promise<unknown> | null = null;

/**
 * Begins what `runReader` will need, the script and the background's lexicons, and reads the page if the script is there before the
 * reader's settings are: then call what this gives for what was read.
 */
export function beginAhead(document: Document, signal: AbortSignal): () => Ahead | null {
  if (isImported) ask('wake', null).catch(() => undefined);
  begun = isImported ? importReader() : ask('loadReader', null);
  let ahead: Ahead | null = null;
  let isLate = false;
  const read = () => {
    // A tab in the background is not read before it is seen.
    if (!isLate && !document.hidden) ahead = leftAs('standpunktAhead')(document, signal);
  };
  // A refusal is heard of where the script is waited for.
  begun.then(read).catch(() => undefined);
  return () => {
    isLate = true;
    return ahead;
  };
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
