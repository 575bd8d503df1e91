import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../browsers.mjs';

export type BrowserName = 'chrome' | 'firefox';

/** How long a browser may take to start on a machine that has much else to do, ms. */
export const launchTimeout = 120_000;

export type LaunchOptions = {
  readonly browser: BrowserName;
  /** Port of the proxy that stands for the internet; absent: the real one. */
  readonly proxyPort?: number;
  readonly headless: boolean;
  /** BCP 47; the browser's own language. */
  readonly lang?: string;
  readonly dark?: boolean;
  /** A folder that outlives the browser, with what the extension stored in it. */
  readonly profile?: string;
};

/** The folder a build left for a browser. */
export const builtExtension = (browser: BrowserName): string => resolve(`.output/${browser}-mv3`);

/** Starts an installed browser with nothing but the built extension in it; throws when either is missing. */
export async function launchWithExtension(options: LaunchOptions): Promise<{ browser: Browser; extensionId: string }> {
  const folder = builtExtension(options.browser);
  if (!existsSync(folder)) throw new Error(`expected a built extension in ${folder}, found none: run npm run build`);
  const browser = await (options.browser === 'chrome' ? launchChromium(options) : launchFirefox(options));
  const extensionId = await browser.installExtension(folder);
  return { browser, extensionId };
}

function launchChromium(options: LaunchOptions): Promise<Browser> {
  const proxy =
    options.proxyPort === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>'];
  return launch({
    executablePath: requirePath(chromiumPath(), 'Chrome, Edge or Chromium'),
    headless: options.headless,
    timeout: launchTimeout,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
      `--lang=${options.lang ?? 'en'}`,
      `--accept-lang=${options.lang ?? 'en'}`,
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...proxy,
    ],
    env: { ...process.env, LANGUAGE: options.lang ?? 'en' },
  });
}

function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const proxy =
    options.proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': options.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
        };
  return launch({
    browser: 'firefox',
    executablePath: requirePath(firefoxPath(), 'Firefox'),
    headless: options.headless,
    timeout: launchTimeout,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...proxy,
      'intl.accept_languages': options.lang ?? 'en',
      'intl.locale.requested': options.lang ?? 'en',
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'extensions.background.idle.timeout': 3000,
      // An extension that a driver installs goes with the browser, its data stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
}

function requirePath(path: string, name: string): string {
  if (path === '') throw new Error(`expected ${name} to be installed, found none: install it or set its path`);
  return path;
}

/** Waits until `check` answers something other than null or false; throws with `what` after `timeout` ms. */
export async function until<T>(what: string, check: () => Promise<T | null | false>, timeout = 60_000): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await check().catch(() => null);
    if (value !== null && value !== false) return value;
    if (performance.now() > end) throw new Error(`expected ${what} within ${timeout} ms`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** The options page, which the extension opens by itself on installation. */
export function optionsPage(browser: Browser): Promise<Page> {
  return extensionPage(browser, 'options');
}

/** A page of the extension that is open in a tab: Firefox does not tell their addresses, so they are known by `data-page`. */
export function extensionPage(browser: Browser, name: 'options' | 'popup' | 'sidepanel'): Promise<Page> {
  return until(`the page ${name} to open`, async () => {
    for (const page of await browser.pages()) {
      if ((await nameOf(page)) === name) return page;
    }
    return null;
  });
}

/** ms after which a page that does not say what it is is asked later: Firefox may never answer for one that is just being opened. */
const patience = 2000;

function nameOf(page: Page): Promise<string | undefined> {
  const told = page.evaluate(() => document.documentElement.dataset.page).catch(() => undefined);
  return Promise.race([told, new Promise<undefined>((resume) => setTimeout(resume, patience))]);
}
