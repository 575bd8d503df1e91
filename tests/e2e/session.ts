import { rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { PageIndex } from '../../lib/messages';
import { type BrowserName, extensionPage, until } from '../../scripts/drive/launch';
import { pageIndexOf } from '../../scripts/drive/page';
import { type RecordingProxy, startProxy } from '../../scripts/drive/proxy';
import { copiedProfile, launchReady, newProfile } from './profiles';

/** A named news site of the manifest, answered by the proxy: nothing leaves the machine. */
export const site = 'http://www.tagesschau.de';

/** A browser with the built extension, its starter dataset loaded, and the proxy that is its internet. */
export type Session = {
  readonly browser: Browser;
  readonly proxy: RecordingProxy;
  readonly options: Page;
  /** Opens a page of the samples folder (or one set in `proxy.pages`) in a new tab. */
  open(path: string): Promise<Page>;
  /** What the extension says of the page at a path once it has read it. */
  index(path: string): Promise<PageIndex>;
};

type Started = Session & {
  /** Closes the pages that were opened, so that a test that failed leaves nothing to the next. */
  tidy(): Promise<void>;
  close(): Promise<void>;
};

/** `first`: the extension is installed and loads its starter dataset; `later`: it did so before, which is quicker. */
type Start = 'first' | 'later';

/** A session for the tests of a `describe`, which may only be used within them; what a test opened is closed after it. */
export function sessionIn(name: BrowserName, start: Start = 'later'): Session {
  let started: Started | undefined;
  const session = () => {
    if (!started) throw new Error('expected a session that has started, found none');
    return started;
  };
  beforeAll(async () => {
    started = await startSession(name, start);
  });
  afterEach(() => started?.tidy());
  afterAll(() => started?.close());
  return {
    get browser() {
      return session().browser;
    },
    get proxy() {
      return session().proxy;
    },
    get options() {
      return session().options;
    },
    open: (path) => session().open(path),
    index: (path) => session().index(path),
  };
}

/** Starts a browser of its own; takes some seconds. */
async function startSession(name: BrowserName, start: Start): Promise<Started> {
  const proxy = await startProxy('samples');
  const profile = start === 'first' ? newProfile() : copiedProfile(name);
  const { browser, options } = await launchReady(name, proxy.port, profile);
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`${site}/${path}`, { waitUntil: 'load', timeout: 120_000 });
    return page;
  };
  const index = (path: string) =>
    until(`an answer about ${path}`, async () => {
      const found = await pageIndexOf(options, `${site}/${path}`);
      return found && found.state !== 'reading' ? found : null;
    });
  const tidy = async () => {
    for (const page of await browser.pages()) if (page.url().startsWith(site)) await page.close();
  };
  const close = async () => {
    await browser.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, proxy, options, open, index, tidy, close };
}

/** The popup or the panel in a tab of its own behind the page that is in front: drivers cannot open the real ones. */
export async function openBehind(session: Session, name: 'popup' | 'sidepanel'): Promise<Page> {
  await session.options.evaluate(async (file) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.tabs.create({ url: chrome.runtime.getURL(file), active: false });
  }, `${name}.html`);
  return await extensionPage(session.browser, name);
}

/** Selects some words of a page, within one text. */
export function selectWords(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

/** Stops the background the way the browser would when it is idle: Chrome's worker by the debugger, Firefox' page by its clock. */
export async function stopBackground(session: Session, name: BrowserName): Promise<void> {
  if (name === 'firefox') {
    await new Promise((idle) => setTimeout(idle, 4500));
    return;
  }
  const target = await session.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
}
