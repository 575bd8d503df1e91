import { browser } from 'wxt/browser';

/** Tabs looked at, the last used first. */
const mostTabs = 20;

/** The texts of the pages that are open on sites which the extension may read. Kept nowhere: what was read before is not known. */
export async function openArticles(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({
    url: origins.filter((origin) => /^(?:https?|\*):/.test(origin)),
    discarded: false,
  });
  const last = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).slice(0, mostTabs);
  const texts = await Promise.all(last.flatMap(({ id }) => (id === undefined ? [] : [textOf(id)])));
  return texts.filter((text) => text !== '');
}

async function textOf(tabId: number): Promise<string> {
  try {
    const func = () => (document.querySelector('article') ?? document.body).innerText;
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func });
    return String(answer?.result ?? '');
  } catch {
    // An error page, or a tab that closed meanwhile.
    return '';
  }
}
