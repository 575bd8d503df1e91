import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { PageCalls, PageIndex } from '../../lib/messages';

/** The extension's own words for what it does on a tab, asked from one of its pages; null while the tab has no answer. */
export function pageIndexOf(extensionPage: Page, url: string): Promise<PageIndex | null> {
  return callPage(extensionPage, url, 'pageIndex');
}

/** Calls the content script of the tab at an address, as the popup and the commands do; null while it has no answer. */
export async function callPage<Name extends keyof PageCalls>(
  extensionPage: Page,
  url: string,
  call: Name,
  argument?: Parameters<PageCalls[Name]>[0],
): Promise<ReturnType<PageCalls[Name]> | null> {
  const asked = { url, call, argument: argument ?? null };
  const value = await extensionPage.evaluate(async ({ url: wanted, ...message }) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((candidate) => candidate.url?.split('#')[0] === wanted);
    if (tab?.id === undefined) return null;
    const reply = await chrome.tabs.sendMessage(tab.id, message);
    return (reply as { value?: unknown } | undefined)?.value ?? null;
  }, asked);
  return value as ReturnType<PageCalls[Name]> | null;
}

/** What `CSS.highlights` holds, as the page itself can see it: highlight name -> texts, in order. */
export function highlightedTexts(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const textOf = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const texts: string[] = [];
      (highlight as unknown as Set<AbstractRange>).forEach((range) => {
        texts.push(textOf(range));
      });
      found[name] = texts;
    });
    return found;
  });
}

/** Scrolls the n-th occurrence of `text` (within one text node) into view and gives the middle of its first box, CSS px. */
export function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(text) ?? -1;
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`expected "${text}" on the page, found none`);
    },
    { text, nth },
  );
}

/** Clicks on the n-th occurrence of a text. */
export async function clickText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.click(x, y);
}
