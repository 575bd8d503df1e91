import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

type Watched = { readonly start: number | null; readonly marked: number | null; readonly gap: number };

/**
 * Looks every 4 ms whether marks are painted, from the start of the content script on, of which WXT tells the document at once.
 * A late look means that something held the thread.
 */
const watcherOf = (extensionId: string) => `(() => {
  const seen = { start: null, marked: null, gap: 0 };
  globalThis.seenByBench = seen;
  document.addEventListener('${extensionId}:annotator:wxt:content-script-started', () => {
    if (seen.start !== null) return;
    let last = performance.now();
    seen.start = last;
    const look = () => {
      const now = performance.now();
      if (seen.marked === null) seen.gap = Math.max(seen.gap, now - last - 4);
      last = now;
      for (const [name, { size }] of CSS.highlights) {
        if (seen.marked === null && size > 0 && name.startsWith('standpunkt-')) seen.marked = now;
      }
      if (seen.marked === null) setTimeout(look, 4);
    };
    look();
  });
})()`;

/** Makes a page watch itself from its beginning. */
export async function watchMarks(page: Page, extensionId: string): Promise<void> {
  await page.evaluateOnNewDocument(watcherOf(extensionId));
}

/** What the page saw; times in ms since its navigation. */
export function seenBy(page: Page): Promise<Watched> {
  return page.evaluate('globalThis.seenByBench') as Promise<Watched>;
}

const peer = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8');

/** The function that a profile finds the peer by. */
export const peerFunction = 'markByPeer';

/** Marks names in a page's body by mark.js as one regular expression; gives the time on the clock, ms. It changes the page. */
export async function runPeer(page: Page, names: readonly string[]): Promise<number> {
  const source = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  await page.evaluate(`(() => { const module = undefined, exports = undefined, define = undefined; ${peer} })()`);
  return (await page.evaluate(`(() => {
    const marker = new Mark(document.body);
    const pattern = new RegExp(${JSON.stringify(source)}, 'g');
    function ${peerFunction}() { marker.markRegExp(pattern); }
    const start = performance.now();
    ${peerFunction}();
    return performance.now() - start;
  })()`)) as number;
}
