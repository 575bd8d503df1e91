import { browser } from 'wxt/browser';
import type { TabState } from '../../components/page-index/SitePanel';
import { askPage, type PageIndex, type PageSelection } from '../../lib/messages';
import { readSettings } from '../../lib/settings';
import { siteOf } from '../../lib/sites-off';

/** The tab that the reader looks at, as far as the extension may know it. */
export type CurrentTab = {
  readonly id: number;
  readonly site: string;
  readonly url: string;
  readonly state: TabState;
  readonly isWhole: boolean;
  readonly index: PageIndex | null;
  readonly selection: PageSelection | null;
};

/** Reads the active tab of this window; null where there is none. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  // Without access to the site the browser hides its address: `activeTab` shows it once the popup was opened by a click.
  const url = tab.url ?? '';
  const site = /^https?:/.test(url) ? new URL(url).hostname : '';
  const index = await askPage(tab.id, 'pageIndex').catch(() => null);
  const selection = index && (await askPage(tab.id, 'selection').catch(() => null));
  const isWhole = (await readSettings()).wholePage.some((host) => siteOf(host) === siteOf(site));
  return { id: tab.id, url, site, index, selection, isWhole, state: index?.state ?? (await silentState(site)) };
}

/** Why a tab has no script that answers. */
async function silentState(site: string): Promise<TabState> {
  if (site === '') return 'refused';
  const { onClickOnly } = await readSettings();
  const isAllowed = onClickOnly && (await browser.permissions.contains({ origins: [`*://${site}/*`] }));
  return isAllowed ? 'waiting' : 'no-access';
}

/** Runs the content script in a tab once; false where the browser refuses. */
export async function annotateOnce(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        globalThis.standpunktAsked = true;
      },
    });
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: ['/content-scripts/annotator.css'] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/annotator.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Asks the reader for one site and all of its pages; false when the answer was no. Must run within a click. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${site}/*`] });
}

/** Calls back when the reader turns to another tab or the tab loads, until `signal` aborts. */
export function watchTabs(changed: () => void, signal: AbortSignal): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(changed);
  });
}
