import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageIndex } from '../lib/messages';
import { chromiumPath } from './browsers.mjs';
import { type BrowserName, launchWithExtension, optionsPage, until } from './drive/launch';
import { pageIndexOf } from './drive/page';
import { type RecordingProxy, startProxy } from './drive/proxy';

// npm start [-- [--browser chrome|firefox] [--dark] [--lang de] [ADDRESS or FILE.html ...]]
// Opens a browser that has Standpunkt on our sample pages, on a page from a file, or at an address. Without a display it
// prints what was found and where the screenshots are.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: chromiumPath() === '' ? 'firefox' : 'chrome' },
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  },
});
const browserName: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isRemote = positionals.some((target) => /^https?:/.test(target));

// A news site of the manifest; the proxy answers for it, so that nothing leaves the machine.
const host = 'http://www.tagesschau.de';
const proxy = isRemote ? null : await startProxy('samples');
const addresses = await addressesOf(positionals, proxy);
const { browser } = await launchWithExtension({
  browser: browserName,
  headless: !hasDisplay,
  lang: values.lang,
  dark: values.dark,
  ...(proxy ? { proxyPort: proxy.port } : {}),
});
const options = await optionsPage(browser);
await until(
  'the starter dataset to be loaded',
  () => options.evaluate(() => document.documentElement.dataset.starter === 'ready'),
  60_000,
);

mkdirSync('shots', { recursive: true });
const rows: Record<string, string | number>[] = [];
for (const address of addresses) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const index = await until('an answer about the page', () =>
    pageIndexOf(options, address).then((found) => (found && found.state !== 'reading' ? found : null)),
  );
  rows.push(rowOf(address, index));
  if (!hasDisplay) await photograph(page, address);
}
console.table(rows);
if (hasDisplay) {
  console.log('Close the browser to end.');
  await new Promise<void>((ended) => browser.once('disconnected', () => ended()));
} else {
  console.log(`Screenshots: shots/ (${addresses.map((address) => shotOf(address)).join(', ')})`);
  await browser.close();
}
await proxy?.close();

async function addressesOf(targets: readonly string[], served: RecordingProxy | null): Promise<string[]> {
  if (targets.length === 0) return ['de.html', 'en.html', 'uk.html', 'not-news.html'].map((name) => `${host}/${name}`);
  const named = await Promise.all(
    targets.map(async (target) => {
      if (/^https?:/.test(target)) return target;
      const path = `/${encodeURIComponent(basename(target))}`;
      served?.pages.set(decodeURIComponent(path), await readFile(target, 'utf8'));
      return `${host}${path}`;
    }),
  );
  return named;
}

function rowOf(address: string, index: PageIndex): Record<string, string | number> {
  const names = index.entries.filter((entry) => entry.kind === 'mention');
  const statements = index.entries.filter((entry) => entry.kind === 'statement');
  return {
    page: basename(address),
    state: index.state,
    language: index.lang,
    date: index.date,
    names: names.length,
    mentions: names.reduce((sum, entry) => sum + entry.count, 0),
    statements: statements.length,
    speakers: new Set(statements.map((entry) => entry.speaker)).size,
  };
}

function shotOf(address: string): `${string}.png` {
  return `${basename(address, '.html')}-${browserName}.png`;
}

async function photograph(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await new Promise((painted) => setTimeout(painted, 300));
  await page.screenshot({ path: `shots/${shotOf(address)}` });
}
