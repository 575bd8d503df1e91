import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launchWithExtension, optionsPage, until } from './drive/launch';
import { clickText, pageIndexOf } from './drive/page';
import { takePicture } from './drive/picture';
import { startProxy } from './drive/proxy';

// npm run screenshots [-- FOLDER] (default docs/images): the pictures of the README and the docs, from the built extension
// on our sample page, in Chromium and Firefox, light and dark, wide and narrow, German and English. `-- --store`: those for the
// stores into docs/store, 1280 x 800.

type Look = {
  readonly browser: BrowserName;
  readonly dark: boolean;
  readonly lang: string;
  readonly width: number;
  readonly height: number;
};

const isForStores = process.argv.includes('--store');
const folder = isForStores ? 'docs/store' : (process.argv[2] ?? 'docs/images');
const storeLooks: readonly Look[] = [
  { browser: 'chrome', dark: false, lang: 'en', width: 1280, height: 800 },
  { browser: 'chrome', dark: true, lang: 'de', width: 1280, height: 800 },
];
const docLooks: readonly Look[] = [
  { browser: 'chrome', dark: false, lang: 'de', width: 1280, height: 860 },
  { browser: 'chrome', dark: true, lang: 'en', width: 1280, height: 860 },
  { browser: 'chrome', dark: false, lang: 'uk', width: 400, height: 800 },
  { browser: 'firefox', dark: true, lang: 'de', width: 1280, height: 860 },
  { browser: 'firefox', dark: false, lang: 'fr', width: 1280, height: 860 },
];
/** What is clicked on each sample page: a name, and words within a statement. */
const targets: Record<string, Record<string, string>> = {
  'de.html': { name: 'Peskow', statement: 'nur Zeit für' },
  'en.html': { name: 'Peskov', statement: 'only give' },
  'uk.html': { name: 'Пєсков', statement: 'неприйнятний' },
};
mkdirSync(folder, { recursive: true });
const proxy = await startProxy('samples');
for (const look of isForStores ? storeLooks : docLooks) await photograph(look);
await proxy.close();

async function photograph({ browser: name, dark, lang, width, height }: Look): Promise<void> {
  const { browser } = await launchWithExtension({ browser: name, proxyPort: proxy.port, headless: true, dark, lang });
  const options = await optionsPage(browser);
  await until(
    'the starter dataset',
    () => options.evaluate(() => document.documentElement.dataset.starter === 'ready'),
    60_000,
  );
  const tag = `${name}-${dark ? 'dark' : 'light'}-${lang}-${width}`;
  const article = lang === 'uk' || lang === 'en' ? `${lang}.html` : 'de.html';
  const address = `http://www.tagesschau.de/${article}`;
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (name === 'chrome')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(address);
  // What is clicked stands in the upper part of the window, so that its card has room below it.
  await page.addStyleTag({ content: 'html { scroll-padding-bottom: 45vh }' });
  await until('marks', async () => (await pageIndexOf(options, address))?.state === 'on');
  for (const [kind, text] of Object.entries(targets[article] ?? {})) {
    await clickText(page, text);
    await until('a card', async () => Boolean((await pageIndexOf(options, address))?.open));
    await settle();
    await takePicture(page, `${folder}/${kind}-${tag}.png`);
    await page.keyboard.press('Escape');
  }
  await photographOptions(options, `${folder}/options-${tag}.png`, {
    width,
    height,
    dark,
    isChrome: name === 'chrome',
  });
  await browser.close();
}

async function photographOptions(
  page: Page,
  path: string,
  look: { width: number; height: number; dark: boolean; isChrome: boolean },
) {
  await page.bringToFront();
  await page.setViewport({ width: look.width, height: look.height });
  if (look.isChrome)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }]);
  await page.evaluate(() => {
    location.hash = '#/names/sergey-lavrov?q=la';
  });
  await until('the notices to go', () => page.evaluate(() => document.querySelector('.toast') === null));
  await settle();
  await takePicture(page, path);
}

/** Time for a card to be placed and fonts to be drawn. */
async function settle(): Promise<void> {
  await new Promise((painted) => setTimeout(painted, 600));
}
