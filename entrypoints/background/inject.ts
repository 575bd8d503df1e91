import { browser } from 'wxt/browser';
import { allowedSites } from './added-sites';

/**
 * Runs the content script in tabs that were open before the extension was installed or updated: Chrome leaves them
 * without one, Firefox does it itself. Tabs that the extension may not read are passed over.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await allowedSites(), discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}

async function injectInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/annotator.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/annotator.js'] });
  } catch {
    // An error page, or a tab that closed or moved on meanwhile: the next page in it has its script from the start.
  }
}
