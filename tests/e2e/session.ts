import type { Browser, Page } from 'puppeteer-core';
import type { PageIndex } from '../../lib/messages';
import { type BrowserName, launchWithExtension, optionsPage, until } from '../../scripts/drive/launch';
import { pageIndexOf } from '../../scripts/drive/page';
import { type RecordingProxy, startProxy } from '../../scripts/drive/proxy';

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
  /** Closes the pages that were opened, so that a test that failed leaves nothing to the next. */
  tidy(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a session; takes some seconds. */
export async function startSession(name: BrowserName, lang = 'de'): Promise<Session> {
  const proxy = await startProxy('samples');
  const { browser } = await launchWithExtension({ browser: name, proxyPort: proxy.port, headless: true, lang });
  const options = await optionsPage(browser);
  await until(
    'the starter dataset to be loaded',
    () => options.evaluate(() => document.documentElement.dataset.starter === 'ready'),
    60_000,
  );
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`${site}/${path}`, { waitUntil: 'load' });
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
  };
  return { browser, proxy, options, open, index, tidy, close };
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
