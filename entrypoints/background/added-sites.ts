import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings';
import { newsSites } from '../../lib/sites';

let queue: Promise<void> = Promise.resolve();

/** Match patterns of all sites that the content script runs on: the named ones, and those the reader added and still allows. */
export async function allowedSites(): Promise<string[]> {
  return [...newsSites, ...(await addedSites())];
}

/** Makes the browser run the content script on the sites that the reader added; one change after the other. */
export function registerAddedSites(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

async function register(): Promise<void> {
  const matches = await addedSites();
  const known = await browser.scripting.getRegisteredContentScripts();
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.registerContentScripts(
    scripts.map(({ js, css, run_at: runAt = 'document_idle' }, index) => ({
      ...{ id: `added-sites-${index}`, matches, runAt },
      js: pathsOf(js),
      css: pathsOf(css),
    })),
  );
}

// Firefox tells the files of its manifest by their whole addresses, none by null, and takes only paths.
function pathsOf(files: readonly string[] | null | undefined): string[] {
  return (files ?? []).map((file) => new URL(file, browser.runtime.getURL('/')).pathname);
}

/** What the reader added and has not taken back in the browser's own settings. */
async function addedSites(): Promise<string[]> {
  const { sitesAdded } = await readSettings();
  const granted = await Promise.all(sitesAdded.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return sitesAdded.filter((_, at) => granted[at]);
}
